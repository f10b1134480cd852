package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.dossier.Advice;
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
  public static final String KEY = "sheet.installations";
  public static final String NAME = "column.installation";
  public static final String NUMBER = "column.number";

  /** Whether figures are as signed, in every sheet that has some of an installation. */
  static final String SIGNED = "column.signed";

  /** The question whose answer tells how an installation is connected. */
  static final String CONNECTION = "recorder.connection";

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
    return new FieldSheet<>(KEY, places, Stream::of, sheet.fields());
  }

  private List<SheetField<WorkbookInstallation>> fields() {
    return List.of(
        new SheetField<>(new SheetPlan.Column(NAME, 28), place -> CellValue.of(place.name())),
        new SheetField<>(new SheetPlan.Column("column.makers", 20), this::makers),
        new SheetField<>(new SheetPlan.Column("column.cameras", 10), this::cameras),
        new SheetField<>(new SheetPlan.Column("column.connection", 22), this::connection),
        new SheetField<>(
            new SheetPlan.Column("column.headline.residual", 11),
            place -> score(place, level -> CellValue.of(level.residual()))),
        new SheetField<>(
            new SheetPlan.Column("column.headline.residual.band", 12),
            place -> band(place, FigurePrecision.Levels::residual)),
        new SheetField<>(
            new SheetPlan.Column("column.headline.attainable", 13),
            place -> score(place, level -> CellValue.of(level.attainable()))),
        new SheetField<>(
            new SheetPlan.Column("column.headline.attainable.band", 13),
            place -> band(place, FigurePrecision.Levels::attainable)),
        new SheetField<>(new SheetPlan.Column("column.status", 14), this::status),
        new SheetField<>(new SheetPlan.Column(SIGNED, 26), this::signed),
        new SheetField<>(
            new SheetPlan.Column("column.assessed", 13),
            place -> CellValue.of(place.extract().assessedOn())),
        new SheetField<>(new SheetPlan.Column("column.sentence", 44), this::sentence),
        new SheetField<>(new SheetPlan.Column(NUMBER, 8), place -> CellValue.of(place.number())));
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
    return withholding.entry(
        detail, CONNECTION, answer -> CellValue.of(said.values(CONNECTION, answer.values())));
  }

  private CellValue score(WorkbookInstallation place, Function<RiskLevel, CellValue> says) {
    return switch (place.extract().figures()) {
      case FigurePrecision.Exact exact -> says.apply(exact.headline());
      case FigurePrecision.Banded _, FigurePrecision.None _ -> withholding.score();
      case FigurePrecision.NotKnown _ -> notKnown();
    };
  }

  private CellValue notKnown() {
    return CellValue.of(phrases.wording().label("band", FigurePrecision.NOT_KNOWN));
  }

  private CellValue band(
      WorkbookInstallation place, Function<FigurePrecision.Levels, String> which) {
    return place
        .extract()
        .figures()
        .headlineBands()
        .map(levels -> CellValue.of(phrases.wording().label("band", which.apply(levels))))
        .orElseGet(withholding::score);
  }

  private CellValue status(WorkbookInstallation place) {
    return place
        .extract()
        .status()
        .map(status -> CellValue.of(phrases.wording().label("status", status.id())))
        .orElseGet(withholding::score);
  }

  private CellValue signed(WorkbookInstallation place) {
    var extract = place.extract();
    return CellValue.of(new FigureSource(words).inFull(extract, extract.state().exceptions()));
  }

  private CellValue sentence(WorkbookInstallation place) {
    var sentence = place.extract().sentence();
    var needed =
        place.full().stream()
            .flatMap(dossier -> Advice.needed(dossier).stream())
            .map(Advice::title)
            .toList();
    return needed.isEmpty()
        ? CellValue.of(sentence, words.say("none"))
        : CellValue.of(words.say("column.sentence.needed", sentence, String.join("; ", needed)));
  }
}
