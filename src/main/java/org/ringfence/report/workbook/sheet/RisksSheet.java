package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.FieldSheet;
import org.ringfence.report.excel.SheetField;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.WorkbookInstallation;

/**
 * One row for each risk of each installation. Where an edition gives no scores, it has the bands of
 * the headline and of all risks.
 */
public final class RisksSheet {
  public static final String KEY = "sheet.risks";
  public static final String TODAY = "column.residual";
  public static final String ATTAINABLE = "column.attainable";
  public static final String WORST = "column.worst";
  public static final String NUMBER = "column.risk.number";

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final Withholding withholding;

  private RisksSheet(PaperPhrases phrases, Withholding withholding) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.withholding = withholding;
  }

  /** Every step of every score. */
  public static SheetPlan full(
      List<WorkbookInstallation> places, PaperPhrases phrases, Withholding withholding) {
    var sheet = new RisksSheet(phrases, withholding);
    return new FieldSheet<>(KEY, places, RisksSheet::risks, sheet.all());
  }

  /** As exactly as the edition gives them. */
  public static SheetPlan given(
      List<WorkbookInstallation> places, PaperPhrases phrases, Withholding withholding) {
    var sheet = new RisksSheet(phrases, withholding);
    return new FieldSheet<>(KEY, places, sheet::lines, sheet.few());
  }

  /** One risk of one installation; {@code position} is its own in the method, from 1. */
  private record Row(WorkbookInstallation place, int position, RiskResult risk) {
    boolean known() {
      return place.full().stream().allMatch(dossier -> dossier.risk().status().isKnown());
    }
  }

  private static Stream<Row> risks(WorkbookInstallation place) {
    return place.full().stream()
        .flatMap(
            dossier -> {
              var risks = dossier.risk().risks();
              return Stream.iterate(1, n -> n <= risks.size(), n -> n + 1)
                  .map(n -> new Row(place, n, risks.get(n - 1)));
            });
  }

  private List<SheetField<Row>> all() {
    return List.of(
        new SheetField<>(
            new SheetPlan.Column("column.installation", 28),
            row -> CellValue.of(row.place().name())),
        FigureSource.field(words, Row::place),
        new SheetField<>(
            new SheetPlan.Column("column.risk", 10),
            row -> CellValue.of(phrases.wording().label("risk", row.risk().risk()))),
        new SheetField<>(
            new SheetPlan.Column("column.inherent", 10),
            row -> CellValue.of(row.risk().inherent().score())),
        new SheetField<>(new SheetPlan.Column(TODAY, 9), row -> CellValue.of(today(row))),
        new SheetField<>(new SheetPlan.Column("column.residual.band", 11), row -> todayBand(row)),
        new SheetField<>(
            new SheetPlan.Column(ATTAINABLE, 12),
            row -> ifKnown(row, CellValue.of(attainable(row)))),
        new SheetField<>(
            new SheetPlan.Column("column.attainable.band", 12),
            row -> ifKnown(row, CellValue.of(phrases.band(attainable(row))))),
        new SheetField<>(new SheetPlan.Column(WORST, 11), row -> CellValue.of(worst(row))),
        new SheetField<>(
            new SheetPlan.Column("column.worst.band", 11),
            row -> CellValue.of(phrases.band(worst(row)))),
        new SheetField<>(
            new SheetPlan.Column("column.likelihood.before", 12),
            row -> CellValue.of(row.risk().residual().likelihoodBefore().points())),
        new SheetField<>(
            new SheetPlan.Column("column.eighths", 11),
            row -> CellValue.of(row.risk().residual().reductionEighths())),
        new SheetField<>(
            new SheetPlan.Column("column.floor", 8),
            row -> CellValue.of(row.risk().residual().floor().points())),
        new SheetField<>(
            new SheetPlan.Column("column.likelihood", 12),
            row -> CellValue.of(row.risk().residual().score().likelihood().points())),
        new SheetField<>(
            new SheetPlan.Column("column.likelihood.words", 13),
            row -> points("likelihood", row.risk().residual().score().likelihood().points())),
        new SheetField<>(
            new SheetPlan.Column("column.consequence", 14),
            row -> CellValue.of(row.risk().residual().score().consequence().points())),
        new SheetField<>(
            new SheetPlan.Column("column.consequence.words", 14),
            row -> points("consequence", row.risk().residual().score().consequence().points())),
        new SheetField<>(
            new SheetPlan.Column("column.rules", 14),
            row ->
                CellValue.of(
                    words.joined(
                        row.risk().residual().rules().stream().map(RuleEffect::rule).toList()))),
        new SheetField<>(new SheetPlan.Column(NUMBER, 9), row -> CellValue.of(key(row))));
  }

  private CellValue todayBand(Row row) {
    var band = phrases.band(today(row));
    return CellValue.of(row.known() ? band : words.say("risks.counted", band));
  }

  /** What has not been said can't be confirmed, so of what is not known nothing is attainable. */
  private CellValue ifKnown(Row row, CellValue entry) {
    return row.known()
        ? entry
        : CellValue.of(phrases.wording().label("band", FigurePrecision.NOT_KNOWN));
  }

  /** The installation's number and the risk's own, so that a formula finds the row. */
  private static int key(Row row) {
    return CalculatorKeys.of(row.place(), row.position());
  }

  private CellValue points(String family, int points) {
    return CellValue.of(phrases.wording().label(family, Integer.toString(points)));
  }

  private static int today(Row row) {
    return row.risk().residual().score().score();
  }

  private static int attainable(Row row) {
    return row.risk().attainable().score().score();
  }

  private static int worst(Row row) {
    return row.risk().worst().score().score();
  }

  /** What an edition gives of a risk, or of several together. */
  private record Line(
      WorkbookInstallation place,
      String what,
      CellValue today,
      CellValue todayBand,
      CellValue attainable,
      CellValue bandThen) {}

  private Stream<Line> lines(WorkbookInstallation place) {
    return switch (place.extract().figures()) {
      case FigurePrecision.Exact exact -> exact.risks().stream().map(risk -> line(place, risk));
      case FigurePrecision.Banded(var overall, var headline) ->
          Stream.of(
              line(place, words.say("risks.headline"), headline),
              line(place, words.say("risks.all"), overall));
      case FigurePrecision.None _ -> Stream.of(none(place));
      case FigurePrecision.NotKnown counted ->
          Stream.of(
              counted(place, words.say("risks.headline"), counted.headline()),
              counted(place, words.say("risks.all"), counted.overall()));
    };
  }

  private Line line(WorkbookInstallation place, FigurePrecision.RiskFigure risk) {
    return new Line(
        place,
        phrases.wording().label("risk", risk.risk()),
        CellValue.of(risk.residual()),
        CellValue.of(phrases.band(risk.residual())),
        CellValue.of(risk.attainable()),
        CellValue.of(phrases.band(risk.attainable())));
  }

  private Line line(WorkbookInstallation place, String what, FigurePrecision.Levels levels) {
    return new Line(
        place,
        what,
        withholding.score(),
        CellValue.of(phrases.wording().label("band", levels.residual())),
        withholding.score(),
        CellValue.of(phrases.wording().label("band", levels.attainable())));
  }

  private Line counted(WorkbookInstallation place, String what, String band) {
    var not = CellValue.of(phrases.wording().label("band", FigurePrecision.NOT_KNOWN));
    var as = words.say("risks.counted", phrases.wording().label("band", band));
    return new Line(place, what, not, CellValue.of(as), not, not);
  }

  private Line none(WorkbookInstallation place) {
    var not = withholding.score();
    return new Line(place, words.say("risks.all"), not, not, not, not);
  }

  private List<SheetField<Line>> few() {
    return List.of(
        new SheetField<>(
            new SheetPlan.Column("column.installation", 30),
            line -> CellValue.of(line.place().name())),
        FigureSource.field(words, Line::place),
        new SheetField<>(
            new SheetPlan.Column("column.risk", 20), line -> CellValue.of(line.what())),
        new SheetField<>(new SheetPlan.Column(TODAY, 14), Line::today),
        new SheetField<>(new SheetPlan.Column("column.residual.band", 18), Line::todayBand),
        new SheetField<>(new SheetPlan.Column(ATTAINABLE, 14), Line::attainable),
        new SheetField<>(new SheetPlan.Column("column.attainable.band", 18), Line::bandThen));
  }
}
