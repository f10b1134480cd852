package org.ringfence.report.requests;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Marking;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.model.paper.RequestAnswer;
import org.ringfence.model.paper.RequestAnswer.Figures;
import org.ringfence.model.paper.RequestAnswer.Item;
import org.ringfence.model.paper.RequestAnswer.Reply;
import org.ringfence.model.paper.RequestAnswer.Value;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.WorkbookFile;
import org.ringfence.report.template.PaperTags;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.PaperWords;

/**
 * The same answer as an Excel workbook: a cover with all that the letter says around the answers, a
 * sheet with every question and its answer, and a sheet for each table of figures.
 */
public final class AnswerBook {
  private static final List<Integer> REPLIES = List.of(9, 30, 24, 40, 40, 34, 34, 18, 13);
  private static final int NAME_WIDTH = 34;
  private static final int COUNT_WIDTH = 20;

  private final PaperWords words = PaperWords.british();
  private final AnswerWords says = new AnswerWords(words);

  /** A workbook in British English. */
  public AnswerBook() {}

  /**
   * The workbook; the same answer and template give the same bytes.
   *
   * @param template an Excel template; empty for the program's design
   */
  public WholeFile.Content content(
      RequestAnswer answer, Progress progress, Optional<Template> template) {
    return out -> write(answer, progress, template, out);
  }

  /** What is in it, sheet by sheet. */
  public List<PaperPlan.Part> parts(RequestAnswer answer) {
    return parts(answer, words::say);
  }

  private List<PaperPlan.Part> parts(RequestAnswer answer, UnaryOperator<String> tab) {
    var parts = new ArrayList<PaperPlan.Part>();
    parts.add(
        new PaperPlan.Part(
            tab.apply("answer-book.replies"), words.say("answer-book.replies.holds")));
    answer
        .figures()
        .forEach(one -> parts.add(new PaperPlan.Part(tab.apply(key(one)), one.title())));
    return parts;
  }

  private static String key(Figures figures) {
    return switch (figures.topic()) {
      case MAKERS -> "answer-book.makers";
      case YEARS -> "answer-book.years";
      case SPEND -> "answer-book.spend";
      case PLANS -> "answer-book.plans";
      case ASSESSMENTS -> "answer-book.assessments";
      case POLICY -> "answer-book.policy";
      case NETWORK -> "answer-book.network";
      case LOCATIONS -> "answer-book.locations";
      case MODELS -> "answer-book.models";
      case OTHER -> throw new IllegalArgumentException(RequestTopic.OTHER + " has no figures");
    };
  }

  private void write(
      RequestAnswer answer, Progress progress, Optional<Template> template, OutputStream out)
      throws IOException {
    var title =
        words.say("answer.property-title", answer.reference(), answer.organisation().name());
    try (var book = new WorkbookFile(words, Marking.open(answer.decided()), template)) {
      book.text("organisation", answer.organisation().name());
      book.text("version", words.say("imprint.version", answer.version()));
      book.expect(new PaperTags().sheets(PaperKind.FOI).keySet());
      book.cover(
          "sheet.cover",
          title,
          titles("cover.item", "cover.says"),
          RequestCover.WIDTHS,
          cover(answer, book::tab));
      book.titled(
          "answer-book.replies",
          words.say("answer-book.replies"),
          titles(
              "answer.number",
              "answer.asked",
              "answer.reply",
              "answer-book.says",
              "answer-book.reason",
              "answer-book.for-giving",
              "answer-book.for-keeping",
              "answer-book.by",
              "answer-book.on"),
          REPLIES,
          replies(answer));
      for (var figures : answer.figures()) {
        book.titled(
            key(figures), figures.title(), figures.columns(), widths(figures), rows(figures));
      }
      book.write(title, answer.today(), progress, out);
    }
  }

  private static List<Integer> widths(Figures figures) {
    var widths = new ArrayList<Integer>();
    figures.columns().forEach(_ -> widths.add(widths.isEmpty() ? NAME_WIDTH : COUNT_WIDTH));
    return widths;
  }

  private List<List<CellValue>> rows(Figures figures) {
    return figures.rows().stream().map(row -> row.stream().map(AnswerBook::cell).toList()).toList();
  }

  private static CellValue cell(Value value) {
    return switch (value) {
      case Value.Words(var text) -> CellValue.of(text);
      case Value.Count(var number) -> CellValue.of(number);
      case Value.Pounds(var amount) -> new CellValue.Pounds(BigDecimal.valueOf(amount.pence(), 2));
    };
  }

  private List<String> titles(String... keys) {
    return List.of(keys).stream().map(words::say).toList();
  }

  private List<List<CellValue>> cover(RequestAnswer answer, UnaryOperator<String> tab) {
    var cover =
        new RequestCover(words)
            .say("cover.organisation", answer.organisation().name())
            .say("answer.reference", answer.reference())
            .say("answer.received", CellValue.of(answer.received()))
            .say("answer.due", CellValue.of(answer.due()))
            .say("answer.day", CellValue.of(answer.today()));
    if (answer.decided().isDraft()) {
      cover.say("cover.draft", words.say("answer.draft.says"));
    }
    var notes = answer.figures().stream().flatMap(one -> one.notes().stream()).distinct();
    return cover
        .supersedes(answer.supersedes())
        .each("cover.unread", answer.unread().stream())
        .sheets(parts(answer, tab))
        .each("answer-book.note", notes)
        .each("answer-book.note", answer.notes().stream())
        .say("answer.review", words.say("answer.review.says"))
        .say("answer-book.review.where", says.review(answer))
        .say("answer.complaint", words.say("answer.complaint.says", answer.regulator()))
        .say("answer.reuse", words.say("answer.reuse.says"))
        .rows();
  }

  private List<List<CellValue>> replies(RequestAnswer answer) {
    if (answer.items().isEmpty()) {
      return List.of(REPLIES.stream().map(_ -> CellValue.of(words.say("none"))).toList());
    }
    return answer.items().stream().map(item -> reply(answer, item)).toList();
  }

  private List<CellValue> reply(RequestAnswer answer, Item item) {
    var none = words.say("answer-book.not-asked");
    var held =
        item.reply() instanceof Reply.HeldBack one
            ? Optional.of(one)
            : Optional.<Reply.HeldBack>empty();
    return List.of(
        CellValue.of(item.number()),
        CellValue.of(item.asked()),
        CellValue.of(says.brief(answer, item)),
        CellValue.of(says.says(answer, item)),
        CellValue.of(reason(item.reply()), none),
        CellValue.of(held.map(Reply.HeldBack::forGiving).orElse(""), none),
        CellValue.of(held.map(Reply.HeldBack::forKeeping).orElse(""), none),
        CellValue.of(item.role(), words.say("answer-book.not-decided")),
        CellValue.of(item.on(), words.say("answer-book.not-decided")));
  }

  private String reason(Reply reply) {
    return switch (reply) {
      case Reply.Open(), Reply.Unheld() -> "";
      case Reply.Given(var text) -> text;
      case Reply.HeldBack held -> (held.reason() + " " + says.prejudice(held)).strip();
      case Reply.NotHeld(var searched) -> searched;
      case Reply.OverLimit(var _, var estimate, var fits) ->
          estimate + " " + words.say("answer.fits") + fits;
    };
  }
}
