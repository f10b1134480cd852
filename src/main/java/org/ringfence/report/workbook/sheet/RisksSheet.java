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
    return new FieldSheet<>(
        KEY,
        places,
        RisksSheet::risks,
        PlaceFields.before(sheet.all(), withholding, Row::place, 16),
        phrases.words());
  }

  /** As exactly as the edition gives them. */
  public static SheetPlan given(
      List<WorkbookInstallation> places, PaperPhrases phrases, Withholding withholding) {
    var sheet = new RisksSheet(phrases, withholding);
    return new FieldSheet<>(
        KEY,
        places,
        sheet::lines,
        PlaceFields.before(sheet.few(), withholding, Line::place, 24),
        phrases.words());
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
        FigureSource.field(words, 20, Row::place),
        new SheetField<>(
            new SheetPlan.Column("column.risk", 9),
            row -> CellValue.of(phrases.wording().label("risk", row.risk().risk()))),
        new SheetField<>(
            new SheetPlan.Column("column.inherent", 9),
            row -> CellValue.of(row.risk().inherent().score())),
        SheetField.measure(new SheetPlan.Column(TODAY, 8), row -> CellValue.of(today(row))),
        SheetField.band(new SheetPlan.Column("column.residual.band", 20), row -> todayBand(row)),
        SheetField.measure(
            new SheetPlan.Column(ATTAINABLE, 11),
            row -> row.known() ? CellValue.of(attainable(row)) : new CellValue.Gap()),
        SheetField.band(
            new SheetPlan.Column("column.attainable.band", 11),
            row -> row.known() ? CellValue.of(phrases.band(attainable(row))) : notKnown()),
        SheetField.measure(new SheetPlan.Column(WORST, 10), row -> CellValue.of(worst(row))),
        SheetField.band(
            new SheetPlan.Column("column.worst.band", 11),
            row -> CellValue.of(phrases.band(worst(row)))),
        new SheetField<>(
            new SheetPlan.Column("column.likelihood.before", 11),
            row -> CellValue.of(row.risk().residual().likelihoodBefore().points())),
        new SheetField<>(
            new SheetPlan.Column("column.eighths", 9),
            row -> CellValue.of(row.risk().residual().reductionEighths())),
        new SheetField<>(
            new SheetPlan.Column("column.floor", 7),
            row -> CellValue.of(row.risk().residual().floor().points())),
        new SheetField<>(
            new SheetPlan.Column("column.likelihood", 11),
            row -> CellValue.of(row.risk().residual().score().likelihood().points())),
        new SheetField<>(
            new SheetPlan.Column("column.likelihood.words", 13),
            row -> points("likelihood", row.risk().residual().score().likelihood().points())),
        new SheetField<>(
            new SheetPlan.Column("column.consequence", 13),
            row -> CellValue.of(row.risk().residual().score().consequence().points())),
        new SheetField<>(
            new SheetPlan.Column("column.consequence.words", 13),
            row -> points("consequence", row.risk().residual().score().consequence().points())),
        new SheetField<>(
            new SheetPlan.Column("column.rules", 12),
            row ->
                CellValue.of(
                    words.joined(
                        row.risk().residual().rules().stream().map(RuleEffect::rule).toList()))),
        new SheetField<>(new SheetPlan.Column(NUMBER, 10), row -> CellValue.of(key(row))));
  }

  private CellValue todayBand(Row row) {
    var band = phrases.band(today(row));
    return CellValue.of(row.known() ? band : words.say("risks.counted", band));
  }

  /** What has not been said can't be confirmed, so of what is not known nothing is attainable. */
  private CellValue notKnown() {
    return CellValue.of(phrases.wording().label("band", FigurePrecision.NOT_KNOWN));
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
      case FigurePrecision.NotKnown counted when !counted.isCounted() ->
          Stream.of(uncounted(place));
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
    var none = new CellValue.Gap(); // The band beside it says that it is not known.
    var as = words.say("risks.counted", phrases.wording().label("band", band));
    return new Line(place, what, none, CellValue.of(as), none, notKnown());
  }

  private Line uncounted(WorkbookInstallation place) {
    var none = new CellValue.Gap();
    return new Line(place, words.say("risks.all"), none, notKnown(), none, notKnown());
  }

  private Line none(WorkbookInstallation place) {
    var not = withholding.score();
    var band = withholding.briefly();
    return new Line(place, words.say("risks.all"), not, band, not, band);
  }

  private List<SheetField<Line>> few() {
    return List.of(
        FigureSource.field(words, 34, Line::place),
        new SheetField<>(
            new SheetPlan.Column("column.risk", 20), line -> CellValue.of(line.what())),
        SheetField.measure(new SheetPlan.Column(TODAY, 14), Line::today),
        SheetField.band(new SheetPlan.Column("column.residual.band", 18), Line::todayBand),
        SheetField.measure(new SheetPlan.Column(ATTAINABLE, 14), Line::attainable),
        SheetField.band(new SheetPlan.Column("column.attainable.band", 18), Line::bandThen));
  }
}
