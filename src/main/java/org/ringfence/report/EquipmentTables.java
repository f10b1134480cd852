package org.ringfence.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ringfence.model.Device;
import org.ringfence.model.DeviceFinding;
import org.ringfence.model.Dossier;
import org.ringfence.model.Value;

/** The equipment: each device and who made it, and what follows from all of them. */
final class EquipmentTables {
  private final Phrases phrases;
  private final Words words;

  EquipmentTables(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  /** A row for each device. */
  PaperTable devices(Dossier dossier) {
    return new PaperTable(
        words.say("equipment.heading"),
        words.say("equipment.description"),
        List.of(
            new PaperTable.Column(words.say("equipment.kind"), 1_250),
            new PaperTable.Column(words.say("equipment.label"), 1_450),
            new PaperTable.Column(words.say("equipment.maker"), 2_538),
            new PaperTable.Column(words.say("equipment.how"), 3_100),
            new PaperTable.Column(words.say("equipment.cameras"), 1_300)),
        dossier.devices().stream().map(this::device).toList());
  }

  /** What tells the devices from others, a row for each; empty where nothing is known of that. */
  Optional<PaperTable> marks(Dossier dossier) {
    var devices = dossier.devices().stream().map(DeviceFinding::device).toList();
    return devices.stream().allMatch(EquipmentTables::isUnmarked)
        ? Optional.empty()
        : Optional.of(
            new PaperTable(
                words.say("marks.heading"),
                words.say("marks.description"),
                List.of(
                    new PaperTable.Column(words.say("marks.device"), 2_700),
                    new PaperTable.Column(words.say("marks.place"), 2_338),
                    new PaperTable.Column(words.say("marks.serials"), 2_100),
                    new PaperTable.Column(words.say("marks.addresses"), 2_500)),
                IntStream.range(0, devices.size())
                    .filter(at -> !isUnmarked(devices.get(at)))
                    .mapToObj(at -> marks(at + 1, devices.get(at)))
                    .toList()));
  }

  private static boolean isUnmarked(Device device) {
    return device.place().isBlank() && device.serials().isEmpty() && device.addresses().isEmpty();
  }

  private List<Cell> marks(int line, Device device) {
    return List.of(
        Cell.strong(
            words.say(
                "marks.line",
                line,
                DeviceWords.kind(phrases.wording(), device),
                words.orNotGiven(device.label()))),
        Cell.of(device.place()),
        Cell.lines(device.serials()),
        Cell.lines(device.addresses()));
  }

  /** Each fact that the method needs to know, in one line: "Number of cameras: 54; …". */
  String facts(Dossier dossier) {
    return words.joined(
            phrases.wording().terms().getOrDefault("fact", Map.of()).keySet().stream()
                .sorted()
                .map(fact -> fact(dossier, fact))
                .toList())
        + ".";
  }

  private List<Cell> device(DeviceFinding device) {
    return List.of(
        Cell.strong(DeviceWords.kind(phrases.wording(), device.device())),
        Cell.of(words.orNotGiven(device.device().label())),
        Cell.of(phrases.madeBy(device)),
        Cell.of(words.choice("found-by", device.finding().by())),
        Cell.of(cameras(device)));
  }

  private String cameras(DeviceFinding device) {
    return device
        .device()
        .count()
        .map(count -> count == 0 ? words.say("none") : Integer.toString(count))
        .orElseGet(() -> words.say("not-known"));
  }

  private String fact(Dossier dossier, String fact) {
    var value = dossier.risk().facts().get(fact).map(Value::text);
    return words.say(
        "facts.one",
        phrases.wording().title(fact),
        value
            .map(known -> phrases.joinedValues(fact, known))
            .orElseGet(() -> words.say("not-known")));
  }
}
