package org.ringfence.report.workbook.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.MakerLine;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;

/**
 * Counts the installations of a workbook by band, maker, connection, status and sign-off, and from
 * nothing but what stands in the rows of its tables, so that formulas over them come to the same.
 */
public final class SummaryRows {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final List<InstallationReportData> extracts;
  private final SheetPlan installations;
  private final SheetPlan makers;

  public SummaryRows(
      PaperPhrases phrases,
      List<InstallationReportData> extracts,
      SheetPlan installations,
      SheetPlan makers) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.extracts = extracts;
    this.installations = installations;
    this.makers = makers;
  }

  /**
   * Rows that are counted by the words in one column.
   *
   * @param name by what is counted
   * @param plan the sheet
   * @param column with the words
   * @param cameras the sheet's column with numbers of cameras
   */
  record Group(String name, SheetPlan plan, String column, String cameras, List<Row> rows) {}

  /**
   * One count.
   *
   * @param name what stands in the column
   * @param installations in how many rows
   * @param cameras in those of them in which their number is known
   * @param open in how many it is not
   */
  record Row(String name, int installations, int cameras, int open) {
    private Row plus(Row other) {
      return new Row(
          name, installations + other.installations, cameras + other.cameras, open + other.open);
    }
  }

  /** By headline band today, worst first, then how many are not known. */
  Group bands() {
    return counted("summary.band", InstallationsSheet.TODAY, bandNames());
  }

  /** By headline band once what is said is confirmed, in the same order. */
  Group attainable() {
    return counted("summary.attainable", InstallationsSheet.ATTAINABLE, bandNames());
  }

  /** By maker, most installations first; an installation counts once for each maker that it has. */
  Group makers() {
    var names = MakerLine.of(extracts, words).stream().map(MakerLine::name).toList();
    return counted("summary.maker", makers, MakersSheet.MAKER, MakersSheet.CAMERAS, names);
  }

  /** By connection, by status, and by how far they are signed; what every row withholds is not. */
  List<Group> others() {
    return Stream.of(
            new String[] {"summary.connection", InstallationsSheet.CONNECTED},
            new String[] {"summary.status", InstallationsSheet.STATUS},
            new String[] {InstallationsSheet.SIGNED, InstallationsSheet.STATE})
        .filter(one -> position(installations, one[1]) >= 0)
        .map(one -> counted(one[0], one[1], List.of()))
        .toList();
  }

  private List<String> bandNames() {
    return Stream.concat(
            phrases.method().bands().reversed().stream().map(MethodSummary.Band::id),
            Stream.of(FigurePrecision.NOT_KNOWN))
        .map(band -> phrases.wording().label("band", band))
        .toList();
  }

  private Group counted(String group, String column, List<String> first) {
    return counted(group, installations, column, InstallationsSheet.CAMERAS, first);
  }

  private Group counted(
      String group, SheetPlan plan, String column, String cameras, List<String> first) {
    var found = new LinkedHashMap<String, Row>();
    first.forEach(name -> found.put(name, new Row(name, 0, 0, 0)));
    var of = position(plan, column);
    var with = position(plan, cameras);
    plan.rows(
        row -> {
          var one = counted(text(row.get(of)), row.get(with));
          found.merge(one.name(), one, Row::plus);
        });
    return new Group(words.say(group), plan, column, cameras, new ArrayList<>(found.values()));
  }

  private static Row counted(String name, CellValue cameras) {
    return cameras instanceof CellValue.Whole(var number)
        ? new Row(name, 1, number, 0)
        : new Row(name, 1, 0, 1);
  }

  private static String text(CellValue cell) {
    return switch (cell) {
      case CellValue.Text(var text) -> text;
      case CellValue.Withheld(var why) -> why;
      default -> throw new IllegalStateException("only words are counted by");
    };
  }

  private static int position(SheetPlan plan, String column) {
    var columns = plan.columns();
    return IntStream.range(0, columns.size())
        .filter(n -> columns.get(n).key().equals(column))
        .findFirst()
        .orElse(-1);
  }
}
