package org.ringfence.report.requests;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Marking;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.model.paper.RequestAnswer;
import org.ringfence.model.paper.RequestAnswer.Figures;
import org.ringfence.model.paper.RequestAnswer.Item;
import org.ringfence.model.paper.RequestAnswer.Reply;
import org.ringfence.model.paper.RequestAnswer.Value;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.PartsList;
import org.ringfence.report.word.PageMargins;
import org.ringfence.report.word.PageShape;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/**
 * The Word letter that answers one request under the Freedom of Information Act 2000: question by
 * question what is given, kept back, not held or over the limit, and what the requester can do.
 */
public final class AnswerLetter {
  private static final int NUMBER = 900;
  private static final int ASKED = 5_338;
  private static final int REPLY = 3_400;

  private final PaperWords words = PaperWords.british();
  private final AnswerWords says = new AnswerWords(words);

  /** A letter in British English. */
  public AnswerLetter() {}

  /**
   * The letter; the same answer and template give the same bytes.
   *
   * @param template for Word; without one, the program's own design
   */
  public WholeFile.Content content(RequestAnswer answer, Optional<Template> template) {
    return out -> write(answer, template, out);
  }

  /** The letter's headings, each with what stands beneath it. */
  public List<PaperPlan.Part> parts(RequestAnswer answer) {
    return new PartsList(words)
        .add("answer.request")
        .add("answer.replies")
        .addIf(answer.isNotice(), "answer.notice")
        .add("answer.after")
        .addIf(!answer.notes().isEmpty(), "answer.notes")
        .parts();
  }

  private void write(RequestAnswer answer, Optional<Template> template, OutputStream out)
      throws IOException {
    var name = answer.organisation().name();
    try (var paper = new WordDocument(words.say("cut.paper"), template)) {
      paper.margins(
          new PageMargins(
              Marking.open(answer.decided()),
              words.say("answer.header", name, answer.reference()),
              words.say("foi.footer", answer.version(), answer.today())));
      paper.fills(PaperKind.FOI);
      paper.text("title", words.say("answer.title"));
      paper.text("organisation", name);
      paper.text("day", words.day(answer.today()));
      paper.text("version", words.say("imprint.version", answer.version()));
      paper.part("foi.front", () -> front(paper, answer));
      paper.part("foi.request", () -> request(paper, answer));
      paper.part("foi.replies", () -> replies(paper, answer));
      paper.part("foi.notice", () -> notice(paper, answer));
      paper.part("foi.after", () -> after(paper, answer));
      paper.part("foi.notes", () -> notes(paper, answer));
      paper.write(
          words.say("answer.property-title", answer.reference(), name),
          words.say("answer.property-subject"),
          answer.today(),
          out);
    }
  }

  private void front(WordDocument paper, RequestAnswer answer) {
    paper.paragraph("Kicker", answer.organisation().name());
    paper.paragraph("Title", words.say("answer.title"));
    paper.fact(words.say("answer.reference"), answer.reference());
    paper.fact(words.say("answer.received"), words.day(answer.received()));
    paper.fact(words.say("answer.due"), words.say("answer.due.says", answer.due()));
    paper.fact(words.say("answer.day"), words.day(answer.today()));
    if (answer.decided().isDraft()) {
      paper.always(
          () ->
              paper.led(
                  "Notice", words.say("answer.draft.lead"), words.say("answer.draft.says")));
    }
    paper.text(words.say("answer.dear"));
    paper.text(words.say("answer.thanks", answer.received()));
    answer
        .supersedes()
        .ifPresent(
            issue ->
                paper.text(words.say("foi.corrects", answer.version(), issue.name(), issue.on())));
    answer.unread().forEach(paper::text);
  }

  private void request(WordDocument paper, RequestAnswer answer) {
    paper.heading(1, words.say("answer.request.heading"));
    if (answer.items().isEmpty()) {
      paper.text(words.say("answer.request.none"));
      return;
    }
    paper.table(
        new PaperTable(
            words.say("answer.request.heading"),
            words.say("answer.request.description"),
            List.of(
                new PaperTable.Column(words.say("answer.number"), NUMBER),
                new PaperTable.Column(words.say("answer.asked"), ASKED),
                new PaperTable.Column(words.say("answer.reply"), REPLY)),
            answer.items().stream()
                .map(
                    item ->
                        List.of(
                            TableCell.strong(Integer.toString(item.number())),
                            TableCell.of(item.asked()),
                            TableCell.of(says.brief(answer, item))))
                .toList()));
  }

  private void replies(WordDocument paper, RequestAnswer answer) {
    paper.heading(1, words.say("answer.replies.heading"));
    var shown = new ArrayList<Figures>();
    for (var item : answer.items()) {
      paper.heading(2, words.say("answer.question", item.number(), item.asked()));
      paper.text(says.says(answer, item));
      reply(paper, item);
      if (item.reply() instanceof Reply.Given) {
        answer
            .figures(item.topic())
            .ifPresent(figures -> figures(paper, figures, item, shown.contains(figures)));
        answer.figures(item.topic()).ifPresent(shown::add);
      }
      if (item.on().isPresent()) {
        paper.paragraph("AfterTable", says.decided(item));
      }
    }
  }

  private void reply(WordDocument paper, Item item) {
    switch (item.reply()) {
      case Reply.Open() -> {
        // That nobody has decided is all there is to say.
      }
      case Reply.Given(var text) -> lines(paper, text);
      case Reply.HeldBack held -> heldBack(paper, held);
      case Reply.NotHeld(var searched) ->
          paper.led("Normal", words.say("answer.searched"), searched);
      case Reply.OverLimit(var _, var estimate, var fits) -> {
        paper.led("Normal", words.say("answer.estimate"), estimate);
        paper.led("Normal", words.say("answer.fits"), fits);
      }
    }
  }

  private static void lines(WordDocument paper, String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(paper::text);
  }

  private void heldBack(WordDocument paper, Reply.HeldBack held) {
    paper.led("Normal", says.reasonLead(held), held.reason());
    if (!says.prejudice(held).isEmpty()) {
      paper.text(says.prejudice(held));
    }
    if (held.weighed()) {
      paper.led("Normal", words.say("answer.for-giving"), held.forGiving());
      paper.led("Normal", words.say("answer.for-keeping"), held.forKeeping());
    }
    paper.text(says.weighed(held));
  }

  private void figures(WordDocument paper, Figures figures, Item item, boolean before) {
    if (before) {
      paper.text(words.say("answer.above"));
      return;
    }
    paper.paragraph("TableLead", figures.title());
    paper.table(table(figures, item));
    figures.notes().forEach(note -> paper.paragraph("AfterTable", note));
  }

  private PaperTable table(Figures figures, Item item) {
    var first = figures.columns().size() > 2 ? 2_438 : PageShape.UPRIGHT_WIDTH / 2;
    var others = (PageShape.UPRIGHT_WIDTH - first) / Math.max(1, figures.columns().size() - 1);
    var columns = new ArrayList<PaperTable.Column>();
    for (var title : figures.columns()) {
      columns.add(new PaperTable.Column(title, columns.isEmpty() ? first : others));
    }
    return new PaperTable(
        figures.title(),
        words.say("answer.figures.description", item.number()),
        columns,
        figures.rows().stream().map(AnswerLetter::row).toList());
  }

  private static List<TableCell> row(List<Value> values) {
    var cells = new ArrayList<TableCell>();
    for (var value : values) {
      cells.add(cells.isEmpty() ? TableCell.strong(text(value)) : TableCell.of(text(value)));
    }
    return cells;
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Words(var text) -> text;
      case Value.Count(var number) -> String.format(Locale.UK, "%,d", number);
      case Value.Pounds(var amount) ->
          String.format(Locale.UK, "£%,.2f", BigDecimal.valueOf(amount.pence(), 2));
    };
  }

  private void notice(WordDocument paper, RequestAnswer answer) {
    if (answer.isNotice()) {
      paper.heading(1, words.say("answer.notice.heading"));
      paper.text(words.say("answer.notice.says", words.list(refused(answer))));
    }
  }

  private static List<String> refused(RequestAnswer answer) {
    return answer.items().stream()
        .filter(
            item ->
                item.reply() instanceof Reply.HeldBack || item.reply() instanceof Reply.OverLimit)
        .map(item -> Integer.toString(item.number()))
        .toList();
  }

  private void after(WordDocument paper, RequestAnswer answer) {
    paper.heading(1, words.say("answer.after.heading"));
    paper.heading(2, words.say("answer.review"));
    paper.text(words.say("answer.review.says"));
    paper.text(says.review(answer));
    paper.heading(2, words.say("answer.complaint"));
    paper.text(words.say("answer.complaint.says", answer.regulator()));
    paper.text(words.say("answer.complaint.where"));
    paper.heading(2, words.say("answer.reuse"));
    paper.text(words.say("answer.reuse.says"));
  }

  private void notes(WordDocument paper, RequestAnswer answer) {
    if (!answer.notes().isEmpty()) {
      paper.heading(1, words.say("answer.notes.heading"));
      answer.notes().forEach(paper::bullet);
    }
  }
}
