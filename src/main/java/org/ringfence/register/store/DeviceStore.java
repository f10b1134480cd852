package org.ringfence.register.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceHistory;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.installation.Value;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

/** Keeps the equipment of an assessment: its devices in order, or the facts in their place. */
public final class DeviceStore {

  private static final String SERIAL = "serial";
  private static final String MAC = "mac";

  private final Database database;

  public DeviceStore(Database database) {
    this.database = database;
  }

  public Equipment equipment(String assessment) {
    boolean isFacts =
        database
            .first(
                "select equipment from assessment where id = ?",
                slots -> slots.text(assessment),
                row -> row.text("equipment"))
            .equals(Optional.of("facts"));
    return isFacts
        ? new Equipment.Known(facts(assessment))
        : new Equipment.Devices(devices(assessment));
  }

  /** Puts this equipment in the place of all that was known of it. */
  public void save(String assessment, Equipment equipment, EquipmentHistory history) {
    database.update(
        "delete from device_text where assessment = ?", slots -> slots.text(assessment));
    database.update("delete from device where assessment = ?", slots -> slots.text(assessment));
    database.update("delete from fact where assessment = ?", slots -> slots.text(assessment));
    switch (equipment) {
      case Equipment.Devices(var devices) -> {
        set(assessment, "devices", history);
        int position = 0;
        for (var device : devices) {
          insert(assessment, position, device, history.device(position++));
        }
      }
      case Equipment.Known(var facts) -> {
        set(assessment, "facts", history);
        facts
            .known()
            .forEach(
                (fact, value) -> {
                  insert(assessment, fact, value);
                  setEnteredBy(assessment, fact, history.fact(fact));
                });
      }
    }
  }

  private void set(String assessment, String kind, EquipmentHistory history) {
    database.update(
        "update assessment set equipment = ?, taken_off_by = ? where id = ?",
        slots -> slots.text(kind).text(PersonIds.text(history.takenOff())).text(assessment));
  }

  private void setEnteredBy(String assessment, String fact, List<String> people) {
    database.update(
        "update fact set entered_by = ? where assessment = ? and fact = ?",
        slots -> slots.text(PersonIds.text(people)).text(assessment).text(fact));
  }

  /** How the equipment came to be what it is. */
  public EquipmentHistory history(String assessment) {
    var devices =
        database.query(
            "select entered_by, replaced_on, replaced_by from device where assessment = ?"
                + " order by position",
            slots -> slots.text(assessment),
            DeviceStore::history);
    var facts = new HashMap<String, List<String>>();
    database
        .query(
            "select fact, entered_by from fact where assessment = ? and position = 0",
            slots -> slots.text(assessment),
            row -> Map.entry(row.text("fact"), PersonIds.list(row.text("entered_by"))))
        .forEach(one -> facts.put(one.getKey(), one.getValue()));
    var takenOff =
        database
            .first(
                "select taken_off_by from assessment where id = ?",
                slots -> slots.text(assessment),
                row -> PersonIds.list(row.text("taken_off_by")))
            .orElse(List.of());
    return new EquipmentHistory(devices, facts, takenOff);
  }

  private List<Device> devices(String assessment) {
    var lists = lists(assessment);
    return database.query(
        "select * from device where assessment = ? order by position",
        slots -> slots.text(assessment),
        row -> device(row, lists));
  }

  private static Device device(Row row, Map<Place, List<String>> lists) throws SQLException {
    int position = row.number("position");
    var macs = lists.getOrDefault(new Place(position, MAC), List.of());
    return new Device(
        Device.Kind.of(row.text("kind")).orElseThrow(),
        Device.Status.of(row.text("status")).orElseThrow(),
        row.text("label"),
        row.text("maker"),
        lists.getOrDefault(new Place(position, SERIAL), List.of()),
        Stream.concat(Stream.of(row.text("mac")), macs.stream()).toList(),
        row.text("ip"),
        row.text("place"),
        row.text("model"),
        row.text("firmware"),
        row.maybeDay("firmware_date"),
        row.maybeNumber("units"),
        row.text("bought"),
        row.text("cost"));
  }

  private static DeviceHistory history(Row row) throws SQLException {
    var by = row.text("replaced_by");
    return new DeviceHistory(
        PersonIds.list(row.text("entered_by")),
        row.maybeDay("replaced_on").map(on -> new Replacement(on, by)));
  }

  private void insert(String assessment, int position, Device device, DeviceHistory history) {
    database.update(
        "insert into device (assessment, position, kind, status, label, maker, mac, ip, place,"
            + " model, firmware, firmware_date, units, bought, cost, entered_by, replaced_on,"
            + " replaced_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(assessment)
                .number(position)
                .text(device.kind().id())
                .text(device.status().id())
                .text(device.label())
                .text(device.maker())
                .text(device.mac())
                .text(device.ip())
                .text(device.place())
                .text(device.model())
                .text(device.firmware())
                .day(device.firmwareDate())
                .number(device.count())
                .text(device.bought())
                .text(device.cost())
                .text(PersonIds.text(history.enteredBy()))
                .day(history.replaced().map(Replacement::on))
                .text(history.replaced().map(Replacement::by).orElse("")));
    insert(assessment, new Place(position, SERIAL), device.serials());
    insert(assessment, new Place(position, MAC), device.macs().stream().skip(1).toList());
  }

  /** One list of a device. */
  private record Place(int device, String kind) {}

  /** By device and kind; of network addresses only those after the first, which is a column. */
  private Map<Place, List<String>> lists(String assessment) {
    var lists = new HashMap<Place, List<String>>();
    database
        .query(
            "select device, kind, text from device_text where assessment = ?"
                + " order by device, kind, position",
            slots -> slots.text(assessment),
            row -> Map.entry(new Place(row.number("device"), row.text("kind")), row.text("text")))
        .forEach(
            each ->
                lists.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(each.getValue()));
    return lists;
  }

  private void insert(String assessment, Place place, List<String> texts) {
    int position = 0;
    for (var text : texts) {
      insert(assessment, place, position++, text);
    }
  }

  private void insert(String assessment, Place place, int position, String text) {
    database.update(
        "insert into device_text (assessment, device, kind, position, text) values (?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(assessment)
                .number(place.device())
                .text(place.kind())
                .number(position)
                .text(text));
  }

  private Facts facts(String assessment) {
    var known = new LinkedHashMap<String, Value>();
    database
        .query(
            "select fact, word, number from fact where assessment = ? order by fact, position",
            slots -> slots.text(assessment),
            DeviceStore::fact)
        .forEach(part -> known.merge(part.getKey(), part.getValue(), DeviceStore::both));
    return new Facts(known);
  }

  /** A row holds a count, or one word of a value. */
  private static Map.Entry<String, Value> fact(Row row) throws SQLException {
    var word = row.maybeText("word");
    var value = word.map(Value::word).orElse(new Value.Count(row.number("number")));
    return Map.entry(row.text("fact"), value);
  }

  private static Value both(Value first, Value next) {
    return new Value.Words(Stream.of(first, next).flatMap(value -> words(value).stream()).toList());
  }

  private static List<String> words(Value value) {
    return switch (value) {
      case Value.Words(var words) -> words;
      case Value.Count(var number) -> List.of(Integer.toString(number));
    };
  }

  private void insert(String assessment, String fact, Value value) {
    switch (value) {
      case Value.Count(var number) ->
          database.update(
              "insert into fact (assessment, fact, position, number) values (?, ?, 0, ?)",
              slots -> slots.text(assessment).text(fact).number(number));
      case Value.Words(var words) -> {
        int position = 0;
        for (var word : words) {
          insertWord(assessment, fact, position++, word);
        }
      }
    }
  }

  private void insertWord(String assessment, String fact, int position, String word) {
    database.update(
        "insert into fact (assessment, fact, position, word) values (?, ?, ?, ?)",
        slots -> slots.text(assessment).text(fact).number(position).text(word));
  }
}
