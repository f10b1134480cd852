package org.ringfence.report.requests;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.paper.FoiSummary;
import org.ringfence.model.paper.FoiTable;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.WorkbookFile;
import org.ringfence.report.template.PaperTags;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DraftWords;

/**
 * Writes what an answer to a freedom of information request needs as an Excel workbook: a cover and
 * one named table a sheet. It holds no number that the summary does not give.
 */
public final class FoiWorkbook {
  private static final int NAME_WIDTH = 30;
  private static final int COUNT_WIDTH = 20;
  private static final List<Integer> SPEND = List.of(20, 20, 20);
  private static final List<Integer> REFUSALS = List.of(18, 14, 44, 44, 14, 44, 14, 14);
  private static final List<String> SHEETS =
      List.of("foi-book.installations", "foi-book.cameras", "foi-book.spend", "foi-book.refusals");

  private final PaperWords words = PaperWords.british();

  /** A writer that needs nothing but the summary. */
  public FoiWorkbook() {}

  /** The workbook of a summary; the same summary gives the same bytes. */
  public WholeFile.Content content(FoiSummary summary, Progress progress) {
    return content(summary, progress, Optional.empty());
  }

  /**
   * The workbook of a summary in a council's own template; the same summary and template give the
   * same bytes.
   *
   * @param template an Excel template; empty for the program's design
   */
  public WholeFile.Content content(
      FoiSummary summary, Progress progress, Optional<Template> template) {
    return out -> write(summary, progress, template, out);
  }

  /** What is in it, sheet by sheet. */
  public List<PaperPlan.Part> parts(FoiSummary summary) {
    return parts(summary, words::say);
  }

  private List<PaperPlan.Part> parts(FoiSummary summary, UnaryOperator<String> tab) {
    return SHEETS.stream()
        .map(
            key ->
                new PaperPlan.Part(tab.apply(key), words.say(key + ".holds", summary.threshold())))
        .toList();
  }

  private void write(
      FoiSummary summary, Progress progress, Optional<Template> template, OutputStream out)
      throws IOException {
    var title = words.say("foi-book.title", summary.organisation().name());
    try (var book = new WorkbookFile(words, draft(summary).marking(), template)) {
      book.text("organisation", summary.organisation().name());
      book.text("version", words.say("imprint.version", summary.version()));
      book.expect(new PaperTags().sheets(PaperKind.FOI).keySet());
      book.cover(
          "sheet.cover",
          title,
          titles("cover.item", "cover.says"),
          RequestCover.WIDTHS,
          cover(summary, book::tab));
      counts(book, "foi-book.installations", "foi-book.main-maker", summary.installations());
      counts(book, "foi-book.cameras", "foi-book.maker", summary.cameras());
      book.titled(
          "foi-book.spend",
          words.say("foi-book.spend"),
          titles("foi-book.year", "foi-book.amount", "foi-book.devices"),
          SPEND,
          spend(summary));
      book.titled(
          "foi-book.refusals",
          words.say("foi-book.refusals"),
          titles(
              "foi-book.reference",
              "foi-book.received",
              "foi-book.asked",
              "foi-book.section",
              "foi-book.weighed",
              "foi-book.reason",
              "foi-book.partial",
              "foi-book.answered"),
          REFUSALS,
          orNone(refusals(summary), REFUSALS.size()));
      book.write(title, summary.today(), progress, out);
    }
  }

  private List<String> titles(String... keys) {
    return List.of(keys).stream().map(words::say).toList();
  }

  /** A table has at least one row. */
  private List<List<CellValue>> orNone(List<List<CellValue>> rows, int columns) {
    var none = CellValue.of(words.say("none"));
    return rows.isEmpty() ? List.of(Collections.nCopies(columns, none)) : rows;
  }

  private List<List<CellValue>> cover(FoiSummary summary, UnaryOperator<String> tab) {
    var cover =
        new RequestCover(words)
            .say("cover.organisation", summary.organisation().name())
            .say("cover.day", CellValue.of(summary.today()));
    if (summary.decided().isDraft()) {
      cover.say("cover.draft", draft(summary).says());
    }
    var none = words.say("none");
    return cover
        .supersedes(summary.supersedes())
        .each("cover.unread", summary.unread().stream())
        .sheets(parts(summary, tab))
        .say("foi-book.small", words.say("foi-book.small.says", summary.threshold()))
        .say("foi-book.cameras.unknown", count(summary.camerasUnknown()))
        .say("foi-book.spend", CellValue.of(summary.spendSays(), none))
        .say("foi-book.locations", CellValue.of(summary.locations(), none))
        .each("foi-book.note", summary.notes().stream())
        .rows();
  }

  private DraftWords draft(FoiSummary summary) {
    return new DraftWords(words, summary.decided());
  }

  private void counts(WorkbookFile book, String key, String maker, FoiTable table) {
    var titles = new ArrayList<String>();
    titles.add(words.say(maker));
    titles.addAll(table.columns());
    titles.add(words.say("foi-book.total"));
    var widths = new ArrayList<Integer>();
    titles.forEach(_ -> widths.add(widths.isEmpty() ? NAME_WIDTH : COUNT_WIDTH));
    var rows = new ArrayList<List<CellValue>>();
    for (var n = 0; n < table.rows().size(); n++) {
      rows.add(counts(table.rows().get(n), table.counts().get(n), table.rowTotals().get(n)));
    }
    rows.add(counts(words.say("foi-book.total"), table.columnTotals(), table.total()));
    book.titled(key, words.say(key), titles, widths, rows);
  }

  private List<CellValue> counts(String name, List<FoiCount> counts, FoiCount total) {
    var row = new ArrayList<CellValue>();
    row.add(CellValue.of(name));
    counts.forEach(count -> row.add(count(count)));
    row.add(count(total));
    return row;
  }

  private CellValue count(FoiCount count) {
    return switch (count) {
      case FoiCount.Number(var number) -> CellValue.of(number);
      case FoiCount.Few(var below) -> CellValue.of(words.say("foi-book.few", below));
      case FoiCount.Hidden _ -> CellValue.of(words.say("foi-book.hidden"));
    };
  }

  /** Where no sum is given, why: it may be withheld, which is not none. */
  private List<List<CellValue>> spend(FoiSummary summary) {
    if (summary.spend().isEmpty()) {
      var none = CellValue.of(words.say(summary.spendWithheld() ? "withheld" : "none"));
      return List.of(List.of(CellValue.of(summary.spendSays(), words.say("none")), none, none));
    }
    return summary.spend().stream()
        .map(
            one ->
                List.<CellValue>of(
                    CellValue.of(one.year()),
                    new CellValue.Pounds(BigDecimal.valueOf(one.amount().pence(), 2)),
                    count(one.devices())))
        .toList();
  }

  private List<List<CellValue>> refusals(FoiSummary summary) {
    return summary.refusals().stream().map(this::refusal).toList();
  }

  /** What was weighed is what somebody wrote of it, and not what the section asks for. */
  private String interest(FoiSummary.Refused refused) {
    if (!refused.weighed()) {
      return words.say("foi-book.not-weighed");
    }
    return refused.publicInterest().isEmpty()
        ? words.say("foi.interest.missing")
        : refused.publicInterest();
  }

  private List<CellValue> refusal(FoiSummary.Refused refused) {
    return List.of(
        CellValue.of(refused.reference()),
        CellValue.of(refused.received()),
        CellValue.of(refused.asked(), words.say("not-given")),
        CellValue.of(refused.section()),
        CellValue.of(interest(refused)),
        CellValue.of(refused.reason()),
        CellValue.of(words.say(refused.partial() ? "foi-book.partly" : "foi-book.wholly")),
        CellValue.of(refused.answered(), words.say("foi-book.not-sent")));
  }
}
