package org.ringfence.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.Device;
import org.ringfence.model.DeviceFinding;
import org.ringfence.model.Dossier;
import org.ringfence.model.Maker;

/** One row for each device of each assessment. */
final class DevicesSheet implements SheetPlan {
  private final Phrases phrases;
  private final Words words;

  DevicesSheet(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public String key() {
    return "sheet.devices";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("column.site", 18),
        new Column("column.installation", 20),
        new Column("column.assessed", 12),
        new Column("column.kind", 11),
        new Column("column.label", 16),
        new Column("column.maker", 24),
        new Column("column.found-by", 20),
        new Column("column.class", 22),
        new Column("column.count", 9),
        new Column("column.model", 16),
        new Column("column.mac", 19),
        new Column("column.firmware", 12),
        new Column("column.firmware.date", 12),
        new Column("column.bought", 11),
        new Column("column.cost", 12),
        new Column("column.id", 14));
  }

  @Override
  public void rows(List<Dossier> dossiers, Consumer<List<Entry>> to) {
    for (var dossier : dossiers) {
      dossier.devices().forEach(device -> to.accept(row(dossier, device)));
    }
  }

  private List<Entry> row(Dossier dossier, DeviceFinding found) {
    var device = found.device();
    var notGiven = words.say("not-given");
    var row = new ArrayList<Entry>();
    row.add(Entry.of(dossier.entry().site().name()));
    row.add(Entry.of(dossier.entry().installation()));
    row.add(Entry.of(dossier.entry().assessedOn()));
    row.add(Entry.of(phrases.wording().label("device-kind", device.kind().id())));
    row.add(Entry.of(device.label(), notGiven));
    row.add(Entry.of(phrases.madeBy(found)));
    row.add(Entry.of(words.choice("found-by", found.finding().by())));
    row.add(Entry.of(makerClass(found)));
    row.add(count(device));
    row.add(Entry.of(device.model(), notGiven));
    row.add(Entry.of(device.mac(), notGiven));
    row.add(Entry.of(device.firmware(), notGiven));
    row.add(Entry.of(device.firmwareDate(), notGiven));
    row.add(Entry.of(device.bought(), notGiven));
    row.add(Entry.pounds(device.cost(), notGiven));
    row.add(Entry.of(dossier.assessment().id()));
    return row;
  }

  private Entry count(Device device) {
    return device
        .count()
        .<Entry>map(Entry.Whole::new)
        .orElseGet(() -> Entry.of(words.say("not-known")));
  }

  private String makerClass(DeviceFinding found) {
    return found
        .finding()
        .maker()
        .map(Maker::jurisdictionClass)
        .map(id -> phrases.wording().valueLabel("maker.class", id))
        .orElseGet(() -> words.say("not-known"));
  }
}
