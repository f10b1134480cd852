package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.Maker;
import org.ringfence.model.paper.InstallationReportData.ExtractDevice;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.FieldSheet;
import org.ringfence.report.excel.SheetField;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.DeviceWords;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.WorkbookInstallation;

/** One row for each recorder or group of like cameras of each installation. */
public final class DevicesSheet {
  private static final String KEY = "sheet.devices";

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final Withholding withholding;
  private final String notGiven;

  private DevicesSheet(PaperPhrases phrases, Withholding withholding) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.withholding = withholding;
    this.notGiven = words.say("not-given");
  }

  /** All that is known of each device. */
  public static SheetPlan full(
      List<WorkbookInstallation> places, PaperPhrases phrases, Withholding withholding) {
    var sheet = new DevicesSheet(phrases, withholding);
    return new FieldSheet<>(
        KEY,
        places,
        place ->
            place.full().stream()
                .flatMap(dossier -> dossier.devices().stream())
                .map(found -> new Row(place, found)),
        PlaceFields.before(sheet.all(), withholding, Row::place, 14),
        phrases.words());
  }

  /** What the edition gives of each device. */
  public static SheetPlan given(
      List<WorkbookInstallation> places, PaperPhrases phrases, Withholding withholding) {
    var sheet = new DevicesSheet(phrases, withholding);
    return new FieldSheet<>(
        KEY,
        places,
        place -> place.extract().devices().stream().map(device -> new Line(place, device)),
        PlaceFields.before(sheet.few(), withholding, Line::place, 20),
        phrases.words());
  }

  private record Row(WorkbookInstallation place, DeviceFinding found) {
    Device device() {
      return found.device();
    }
  }

  private record Line(WorkbookInstallation place, ExtractDevice device) {}

  private List<SheetField<Row>> all() {
    return List.of(
        FigureSource.field(words, 20, Row::place),
        new SheetField<>(
            new SheetPlan.Column("column.kind", 9),
            row -> CellValue.of(phrases.wording().label("device-kind", row.device().kind().id()))),
        new SheetField<>(
            new SheetPlan.Column("column.device-status", 8),
            row -> CellValue.of(status(row.device().status()))),
        new SheetField<>(
            new SheetPlan.Column("column.label", 10),
            row -> CellValue.of(row.device().label(), notGiven)),
        new SheetField<>(
            new SheetPlan.Column("column.maker", 19),
            row -> CellValue.of(phrases.madeBy(row.found()))),
        new SheetField<>(
            new SheetPlan.Column("column.found-by", 12),
            row -> CellValue.of(words.choice("found-by", row.found().finding().by()))),
        new SheetField<>(
            new SheetPlan.Column("column.class", 14), row -> CellValue.of(makerClass(row))),
        SheetField.measure(
            new SheetPlan.Column("column.count", 9),
            row ->
                count(
                    row.device().kind().id(),
                    row.device().count(),
                    Optional.of(row.device().status()).filter(status -> !status.isThere()))),
        new SheetField<>(
            new SheetPlan.Column("column.model", 12),
            row -> CellValue.of(phrases.model(row.found()), notGiven)),
        new SheetField<>(
            new SheetPlan.Column("column.serials", 11),
            row -> CellValue.of(joined(row.device().serials()), notGiven)),
        new SheetField<>(
            new SheetPlan.Column("column.mac", 18),
            row -> CellValue.of(joined(row.device().macs()), notGiven)),
        new SheetField<>(
            new SheetPlan.Column("column.ip", 12),
            row -> CellValue.of(row.device().ip(), notGiven)),
        new SheetField<>(
            new SheetPlan.Column("column.place", 13),
            row -> CellValue.of(row.device().place(), notGiven)),
        new SheetField<>(
            new SheetPlan.Column("column.firmware", 10),
            row -> CellValue.of(row.device().firmware(), notGiven)),
        SheetField.measure(
            new SheetPlan.Column("column.firmware.date", 11),
            row -> CellValue.of(row.device().firmwareDate(), notGiven)),
        new SheetField<>(
            new SheetPlan.Column("column.bought", 10),
            row -> CellValue.day(row.device().bought(), notGiven)),
        SheetField.measure(
            new SheetPlan.Column("column.cost", 10),
            row -> CellValue.pounds(row.device().cost(), notGiven)));
  }

  private List<SheetField<Line>> few() {
    return List.of(
        FigureSource.field(words, 34, Line::place),
        new SheetField<>(
            new SheetPlan.Column("column.kind", 12),
            line ->
                CellValue.of(
                    DeviceWords.kind(
                        phrases.wording(), line.device().kind(), line.device().absent()))),
        new SheetField<>(
            new SheetPlan.Column("column.label", 18),
            line -> withholding.entry(line.device().label(), this::text)),
        new SheetField<>(
            new SheetPlan.Column("column.maker", 28), line -> CellValue.of(line.device().madeBy())),
        SheetField.measure(
            new SheetPlan.Column("column.count", 10),
            line -> count(line.device().kind(), line.device().count(), line.device().absent())),
        new SheetField<>(
            new SheetPlan.Column("column.model", 22),
            line -> withholding.entry(line.device().model(), this::text)),
        new SheetField<>(
            new SheetPlan.Column("column.serials", 22),
            line -> withholding.entry(line.device().serials(), this::text)),
        new SheetField<>(
            new SheetPlan.Column("column.addresses", 22),
            line -> withholding.entry(line.device().addresses(), this::text)),
        new SheetField<>(
            new SheetPlan.Column("column.place", 22),
            line -> withholding.entry(line.device().place(), this::text)),
        new SheetField<>(
            new SheetPlan.Column("column.firmware", 22),
            line -> withholding.entry(line.device().firmware(), this::text)),
        new SheetField<>(
            new SheetPlan.Column("column.bought", 16),
            line ->
                withholding.entry(
                    line.device().bought(), bought -> CellValue.day(bought, notGiven))),
        SheetField.measure(
            new SheetPlan.Column("column.cost", 16),
            line ->
                withholding.entry(line.device().cost(), cost -> CellValue.pounds(cost, notGiven))));
  }

  private String status(Device.Status status) {
    return phrases.wording().label("device-status", status.id());
  }

  private static String joined(List<String> texts) {
    return String.join(", ", texts);
  }

  private CellValue text(String text) {
    return CellValue.of(text, notGiven);
  }

  /** How many cameras are there; of those that are not, the reason. */
  private CellValue count(String kind, Optional<Integer> count, Optional<Device.Status> absent) {
    if (kind.equals(Device.Kind.RECORDER.id())) {
      return CellValue.of(words.say("cameras.recorder"));
    }
    return absent
        .<CellValue>map(status -> CellValue.of(absent(status, count)))
        .or(() -> count.map(CellValue.Whole::new))
        .orElseGet(() -> CellValue.of(words.say("not-known")));
  }

  private String absent(Device.Status status, Optional<Integer> count) {
    return count
        .map(number -> words.say("cameras.absent", status(status), number))
        .orElseGet(() -> status(status));
  }

  private String makerClass(Row row) {
    var said = phrases.in(row.place().extract().words());
    return row.found()
        .finding()
        .maker()
        .map(Maker::jurisdictionClass)
        .map(id -> said.wording().valueLabel(Maker.CLASS_FACT, id))
        .orElseGet(() -> words.say("not-known"));
  }
}
