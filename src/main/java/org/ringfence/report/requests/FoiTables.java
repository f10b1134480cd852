package org.ringfence.report.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.paper.FoiSummary;
import org.ringfence.model.paper.FoiTable;
import org.ringfence.model.written.Money;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.PageShape;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;

/** The tables of an answer to a request for information, with words where a count is not given. */
final class FoiTables {
  private static final int NAME = 2_438;
  private static final long PENCE = 100;

  private final PaperWords words;

  FoiTables(PaperWords words) {
    this.words = words;
  }

  /** A count as it is given. */
  String count(FoiCount count) {
    return switch (count) {
      case FoiCount.Number(var number) -> Integer.toString(number);
      case FoiCount.Few(var below) -> words.say("foi.few", below);
      case FoiCount.Hidden _ -> words.say("foi.hidden");
    };
  }

  /** Counts by maker and connection with their totals. */
  PaperTable counts(String key, String maker, FoiTable table) {
    var columns = new ArrayList<PaperTable.Column>();
    columns.add(new PaperTable.Column(words.say(maker), NAME));
    var width = (PageShape.UPRIGHT_WIDTH - NAME) / (table.columns().size() + 1);
    table.columns().forEach(name -> columns.add(new PaperTable.Column(name, width)));
    columns.add(new PaperTable.Column(words.say("foi.all"), width));
    var rows = new ArrayList<List<TableCell>>();
    for (var number = 0; number < table.rows().size(); number++) {
      rows.add(
          row(table.rows().get(number), table.counts().get(number), table.rowTotals().get(number)));
    }
    rows.add(row(words.say("foi.all-makers"), table.columnTotals(), table.total()));
    return new PaperTable(
        words.say(key + ".heading"), words.say("foi.counts.description"), columns, rows);
  }

  /** What was spent in each year. */
  PaperTable spend(List<FoiSummary.Spend> spend) {
    return new PaperTable(
        words.say("foi.spend.heading"),
        words.say("foi.spend.description"),
        List.of(
            new PaperTable.Column(words.say("foi.year"), 3_238),
            new PaperTable.Column(words.say("foi.amount"), 3_200),
            new PaperTable.Column(words.say("foi.entries"), 3_200)),
        spend.stream()
            .map(
                year ->
                    List.of(
                        TableCell.strong(year.year()),
                        TableCell.of(pounds(year.amount())),
                        TableCell.of(count(year.devices()))))
            .toList());
  }

  /** Each request that was refused. */
  PaperTable refusals(List<FoiSummary.Refused> refusals) {
    return new PaperTable(
        words.say("foi.refusals.heading"),
        words.say("foi.refusals.description"),
        List.of(
            new PaperTable.Column(words.say("foi.request"), 2_000),
            new PaperTable.Column(words.say("foi.asked"), 2_538),
            new PaperTable.Column(words.say("foi.section"), 2_300),
            new PaperTable.Column(words.say("foi.outcome"), 2_800)),
        refusals.stream().map(this::refusal).toList());
  }

  private List<TableCell> refusal(FoiSummary.Refused refused) {
    var outcome = words.say(refused.partial() ? "foi.refused.partly" : "foi.refused.wholly");
    var day =
        refused
            .answered()
            .map(answered -> words.say("foi.refused.on", outcome, answered))
            .orElseGet(() -> words.say("foi.refused.not-sent", outcome));
    return List.of(
        new TableCell(
            List.of(refused.reference(), words.say("foi.received", refused.received())), "", true),
        TableCell.of(refused.asked()),
        TableCell.of(refused.section()),
        TableCell.lines(
            Stream.concat(Stream.of(day, refused.reason()), interest(refused).stream()).toList()));
  }

  private Optional<String> interest(FoiSummary.Refused refused) {
    if (!refused.weighed()) {
      return Optional.empty();
    }
    return Optional.of(
        refused.publicInterest().isEmpty()
            ? words.say("foi.interest.missing")
            : words.say("foi.interest", refused.publicInterest()));
  }

  private static String pounds(Money amount) {
    var pence = amount.pence() % PENCE;
    var pounds = String.format(Locale.UK, "£%,d", amount.pence() / PENCE);
    return pence == 0 ? pounds : pounds + String.format(Locale.UK, ".%02d", pence);
  }

  private List<TableCell> row(String name, List<FoiCount> counts, FoiCount total) {
    var cells = new ArrayList<TableCell>();
    cells.add(TableCell.strong(name));
    counts.forEach(count -> cells.add(TableCell.of(count(count))));
    cells.add(TableCell.strong(count(total)));
    return cells;
  }
}
