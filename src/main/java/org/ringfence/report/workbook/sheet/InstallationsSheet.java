package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.FieldSheet;
import org.ringfence.report.excel.SheetField;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.WorkbookInstallation;

/**
 * One row for each installation: what it is, what it comes to, and how far that can be relied on.
 */
public final class InstallationsSheet {
  private static final String KEY = "sheet.installations";
  static final String CAMERAS = "column.cameras";
  static final String CONNECTED = "column.connection";
  static final String TODAY = "column.headline.residual.band";
  static final String ATTAINABLE = "column.headline.attainable.band";
  static final String STATUS = "column.status";
  static final String STATE = "column.signed.state";

  /** Whether figures are as signed, in every sheet that has some of an installation. */
  static final String SIGNED = "column.signed";

  /** The question whose answer tells how an installation is connected. */
  static final String CONNECTION = "recorder.connection";

  private static final int WIDTH = 15;
  private static final int SENTENCE = 39;
  private static final int WIDE_SENTENCE = 60;

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final Withholding withholding;

  private InstallationsSheet(PaperPhrases phrases, Withholding withholding) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.withholding = withholding;
  }

  public static SheetPlan plan(
      List<WorkbookInstallation> places, PaperPhrases phrases, Withholding withholding) {
    var sheet = new InstallationsSheet(phrases, withholding);
    return new FieldSheet<>(
        KEY,
        places,
        Stream::of,
        PlaceFields.before(sheet.fields(sentence(places)), withholding, place -> place, WIDTH),
        phrases.words());
  }

  /** Where addresses are withheld there is more room for it. */
  private static int sentence(List<WorkbookInstallation> places) {
    return places.stream().anyMatch(place -> place.extract().address().shown().isPresent())
        ? SENTENCE
        : WIDE_SENTENCE;
  }

  private List<SheetField<WorkbookInstallation>> fields(int sentence) {
    return List.of(
        new SheetField<>(new SheetPlan.Column("column.address", 24), place -> address(place)),
        new SheetField<>(new SheetPlan.Column("column.uprn", 13), place -> uprn(place)),
        new SheetField<>(new SheetPlan.Column("column.makers", 14), this::makers),
        SheetField.measure(new SheetPlan.Column(CAMERAS, 8), this::cameras),
        new SheetField<>(new SheetPlan.Column(CONNECTED, 16), this::connection),
        SheetField.measure(
            new SheetPlan.Column("column.headline.residual", 10),
            place -> score(place, level -> CellValue.of(level.residual()))),
        SheetField.band(
            new SheetPlan.Column(TODAY, 11),
            place -> band(place, FigurePrecision.Levels::residual)),
        SheetField.measure(
            new SheetPlan.Column("column.headline.attainable", 11),
            place -> score(place, level -> CellValue.of(level.attainable()))),
        SheetField.band(
            new SheetPlan.Column(ATTAINABLE, 11),
            place -> band(place, FigurePrecision.Levels::attainable)),
        new SheetField<>(new SheetPlan.Column(STATUS, 11), this::status),
        new SheetField<>(
            new SheetPlan.Column(STATE, 12), place -> CellValue.of(place.extract().label())),
        new SheetField<>(new SheetPlan.Column(SIGNED, 19), this::signed),
        SheetField.measure(
            new SheetPlan.Column("column.assessed", 11),
            place -> CellValue.of(place.extract().assessedOn())),
        new SheetField<>(new SheetPlan.Column("column.sentence", sentence), this::sentence));
  }

  private CellValue address(WorkbookInstallation place) {
    return withholding.entry(
        place.extract().address(), address -> CellValue.of(address.text(), notGiven()));
  }

  private CellValue uprn(WorkbookInstallation place) {
    return withholding.briefly(
        place.extract().address(), address -> CellValue.of(address.uprn(), notGiven()));
  }

  private String notGiven() {
    return words.say("not-given");
  }

  private CellValue makers(WorkbookInstallation place) {
    return CellValue.of(
        String.join(
            words.say("list.between"),
            place.extract().makers().stream()
                .map(InstallationReportData.MakerCount::name)
                .distinct()
                .toList()),
        words.say("not-known"));
  }

  private CellValue cameras(WorkbookInstallation place) {
    return place
        .extract()
        .cameras()
        .<CellValue>map(CellValue.Whole::new)
        .orElseGet(() -> CellValue.of(words.say("not-known")));
  }

  private CellValue connection(WorkbookInstallation place) {
    return Optional.ofNullable(place.extract().answers().get(CONNECTION))
        .map(detail -> connection(detail, phrases.in(place.extract().words())))
        .orElseGet(() -> CellValue.of(words.say("not-known")));
  }

  private CellValue connection(
      Detail<InstallationReportData.ExtractAnswer> detail, PaperPhrases said) {
    return withholding.briefly(
        detail, answer -> CellValue.of(said.values(CONNECTION, answer.values())));
  }

  private CellValue score(WorkbookInstallation place, Function<RiskLevel, CellValue> says) {
    return switch (place.extract().figures()) {
      case FigurePrecision.Exact exact -> says.apply(exact.headline());
      case FigurePrecision.Banded _, FigurePrecision.None _ -> withholding.score();
      case FigurePrecision.NotKnown _ -> new CellValue.Gap(); // The band beside it says so.
    };
  }

  private CellValue band(
      WorkbookInstallation place, Function<FigurePrecision.Levels, String> which) {
    return place
        .extract()
        .figures()
        .headlineBands()
        .map(levels -> phrases.wording().label("band", which.apply(levels)))
        .map(CellValue::of)
        .orElseGet(() -> CellValue.of(words.say("withheld")));
  }

  private CellValue status(WorkbookInstallation place) {
    return place
        .extract()
        .status()
        .map(status -> CellValue.of(phrases.wording().label("status", status.id())))
        .orElseGet(withholding::briefly);
  }

  private CellValue signed(WorkbookInstallation place) {
    var extract = place.extract();
    return CellValue.of(new FigureSource(words).inFull(extract, extract.state().exceptions()));
  }

  private CellValue sentence(WorkbookInstallation place) {
    return CellValue.of(place.extract().sentence(), words.say("none"));
  }
}
