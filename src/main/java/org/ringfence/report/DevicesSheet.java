package org.ringfence.report;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.Maker;
import org.ringfence.model.paper.Extract.ExtractDevice;

/** One row for each recorder or group of like cameras of each installation. */
final class DevicesSheet {
  private static final String KEY = "sheet.devices";

  private final Phrases phrases;
  private final Words words;
  private final Withholding withholding;
  private final String notGiven;

  private DevicesSheet(Phrases phrases, Withholding withholding) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.withholding = withholding;
    this.notGiven = words.say("not-given");
  }

  /** All that is known of each device. */
  static SheetPlan full(List<Place> places, Phrases phrases, Withholding withholding) {
    var sheet = new DevicesSheet(phrases, withholding);
    return new FieldSheet<>(
        KEY,
        places,
        place ->
            place.full().stream()
                .flatMap(dossier -> dossier.devices().stream())
                .map(found -> new Row(place, found)),
        sheet.all());
  }

  /** What the edition gives of each device. */
  static SheetPlan given(List<Place> places, Phrases phrases, Withholding withholding) {
    var sheet = new DevicesSheet(phrases, withholding);
    return new FieldSheet<>(
        KEY,
        places,
        place -> place.extract().devices().stream().map(device -> new Line(place, device)),
        sheet.few());
  }

  private record Row(Place place, DeviceFinding found) {
    Device device() {
      return found.device();
    }
  }

  private record Line(Place place, ExtractDevice device) {}

  private List<Field<Row>> all() {
    return List.of(
        new Field<>(
            new SheetPlan.Column("column.installation", 24), row -> Entry.of(row.place().name())),
        FigureSource.field(words, Row::place),
        new Field<>(
            new SheetPlan.Column("column.kind", 10),
            row -> Entry.of(phrases.wording().label("device-kind", row.device().kind().id()))),
        new Field<>(
            new SheetPlan.Column("column.device-status", 9),
            row -> Entry.of(status(row.device().status()))),
        new Field<>(
            new SheetPlan.Column("column.label", 14),
            row -> Entry.of(row.device().label(), notGiven)),
        new Field<>(
            new SheetPlan.Column("column.maker", 19), row -> Entry.of(phrases.madeBy(row.found()))),
        new Field<>(
            new SheetPlan.Column("column.found-by", 15),
            row -> Entry.of(words.choice("found-by", row.found().finding().by()))),
        new Field<>(new SheetPlan.Column("column.class", 18), row -> Entry.of(makerClass(row))),
        new Field<>(
            new SheetPlan.Column("column.count", 8),
            row -> count(row.device().kind().id(), row.device().count())),
        new Field<>(
            new SheetPlan.Column("column.model", 14),
            row -> Entry.of(phrases.model(row.found()), notGiven)),
        new Field<>(
            new SheetPlan.Column("column.serials", 16),
            row -> Entry.of(joined(row.device().serials()), notGiven)),
        new Field<>(
            new SheetPlan.Column("column.mac", 18),
            row -> Entry.of(joined(row.device().macs()), notGiven)),
        new Field<>(
            new SheetPlan.Column("column.ip", 13), row -> Entry.of(row.device().ip(), notGiven)),
        new Field<>(
            new SheetPlan.Column("column.place", 14),
            row -> Entry.of(row.device().place(), notGiven)),
        new Field<>(
            new SheetPlan.Column("column.firmware", 11),
            row -> Entry.of(row.device().firmware(), notGiven)),
        new Field<>(
            new SheetPlan.Column("column.firmware.date", 12),
            row -> Entry.of(row.device().firmwareDate(), notGiven)),
        new Field<>(
            new SheetPlan.Column("column.bought", 10),
            row -> Entry.of(row.device().bought(), notGiven)),
        new Field<>(
            new SheetPlan.Column("column.cost", 12),
            row -> Entry.pounds(row.device().cost(), notGiven)));
  }

  private List<Field<Line>> few() {
    return List.of(
        new Field<>(
            new SheetPlan.Column("column.installation", 28), line -> Entry.of(line.place().name())),
        FigureSource.field(words, Line::place),
        new Field<>(
            new SheetPlan.Column("column.kind", 12),
            line ->
                Entry.of(
                    DeviceWords.kind(
                        phrases.wording(), line.device().kind(), line.device().absent()))),
        new Field<>(
            new SheetPlan.Column("column.label", 18),
            line -> withholding.entry(line.device().label(), this::text)),
        new Field<>(
            new SheetPlan.Column("column.maker", 28), line -> Entry.of(line.device().madeBy())),
        new Field<>(
            new SheetPlan.Column("column.count", 10),
            line -> count(line.device().kind(), line.device().count())),
        new Field<>(
            new SheetPlan.Column("column.model", 22),
            line -> withholding.entry(line.device().model(), this::text)),
        new Field<>(
            new SheetPlan.Column("column.serials", 22),
            line -> withholding.entry(line.device().serials(), this::text)),
        new Field<>(
            new SheetPlan.Column("column.addresses", 22),
            line -> withholding.entry(line.device().addresses(), this::text)),
        new Field<>(
            new SheetPlan.Column("column.place", 22),
            line -> withholding.entry(line.device().place(), this::text)),
        new Field<>(
            new SheetPlan.Column("column.firmware", 22),
            line -> withholding.entry(line.device().firmware(), this::text)),
        new Field<>(
            new SheetPlan.Column("column.bought", 16),
            line -> withholding.entry(line.device().bought(), this::text)),
        new Field<>(
            new SheetPlan.Column("column.cost", 16),
            line -> withholding.entry(line.device().cost(), cost -> Entry.pounds(cost, notGiven))));
  }

  private String status(Device.Status status) {
    return phrases.wording().label("device-status", status.id());
  }

  private static String joined(List<String> texts) {
    return String.join(", ", texts);
  }

  private Entry text(String text) {
    return Entry.of(text, notGiven);
  }

  private Entry count(String kind, Optional<Integer> count) {
    if (DeviceWords.hasNoCameras(kind, count)) {
      return Entry.of(words.say("cameras.recorder"));
    }
    return count.<Entry>map(Entry.Whole::new).orElseGet(() -> Entry.of(words.say("not-known")));
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
