package org.ringfence.report.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Value;
import org.ringfence.report.text.DeviceWords;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** The equipment: each device and who made it, and what follows from all of them. */
public final class EquipmentTables {
  private final PaperPhrases phrases;
  private final PaperWords words;

  public EquipmentTables(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  /** A row for each device. */
  public PaperTable devices(Dossier dossier) {
    return new PaperTable(
        words.say("equipment.heading"),
        words.say("equipment.description"),
        List.of(
            new PaperTable.Column(words.say("equipment.kind"), 1_450),
            new PaperTable.Column(words.say("equipment.label"), 1_450),
            new PaperTable.Column(words.say("equipment.maker"), 2_538),
            new PaperTable.Column(words.say("equipment.how"), 2_900),
            new PaperTable.Column(words.say("equipment.cameras"), 1_300)),
        dossier.devices().stream().map(this::device).toList());
  }

  /**
   * Where the devices are and what tells them from others, a line for each of which that is known.
   */
  public void marks(WordDocument paper, Dossier dossier) {
    var line = 0;
    for (var found : dossier.devices()) {
      line++;
      var replaced = dossier.history().device(line - 1).replaced();
      var marks =
          Stream.concat(
                  replaced.stream()
                      .map(by -> words.say("marks.replaced", words.day(by.on()), by.by())),
                  marks(found.device()).stream())
              .toList();
      if (!marks.isEmpty()) {
        paper.led("AfterTable", lead(line, found.device()), " " + String.join("; ", marks) + ".");
      }
    }
  }

  private String lead(int line, Device device) {
    var kind = DeviceWords.kind(phrases.wording(), device);
    return device.label().isBlank()
        ? words.say("marks.line", line, kind)
        : words.say("marks.line.labelled", line, kind, device.label());
  }

  private List<String> marks(Device device) {
    return Stream.of(
            mark("marks.place", List.of(device.place())),
            mark("marks.serials", device.serials()),
            mark("marks.addresses", device.addresses()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> mark(String key, List<String> texts) {
    var said = texts.stream().filter(text -> !text.isBlank()).toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(words.say(key, String.join(", ", said)));
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

  private List<TableCell> device(DeviceFinding device) {
    return List.of(
        TableCell.strong(DeviceWords.kind(phrases.wording(), device.device())),
        TableCell.of(words.orNotGiven(device.device().label())),
        TableCell.of(phrases.madeBy(device)),
        TableCell.of(words.choice("found-by", device.finding().by())),
        TableCell.of(cameras(device)));
  }

  private String cameras(DeviceFinding device) {
    var count = device.device().count();
    if (DeviceWords.hasNoCameras(device.device().kind().id(), count)) {
      return words.say("cameras.recorder");
    }
    return count
        .map(cameras -> cameras == 0 ? words.say("none") : Integer.toString(cameras))
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
