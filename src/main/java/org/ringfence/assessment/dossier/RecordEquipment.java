package org.ringfence.assessment.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.NamedMaker;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Wording;

/** Says in everyday words which equipment somebody signs for, and who made it. */
final class RecordEquipment {
  private final AssessmentPhrases phrases;
  private final Wording wording;
  private final MakerSentences makers;
  private final RecordPeople people;

  RecordEquipment(AssessmentPhrases phrases, Wording wording) {
    this.phrases = phrases;
    this.wording = wording;
    this.makers = new MakerSentences(phrases, wording);
    this.people = new RecordPeople(phrases);
  }

  /** A line for each device, or for each fact where no devices are listed. */
  List<RecordSection.Line> lines(SnapshotContent content) {
    var history = content.history();
    var lines =
        new ArrayList<>(
            switch (content.assessment().equipment()) {
              case Equipment.Devices(var devices) ->
                  IntStream.range(0, devices.size())
                      .mapToObj(at -> device(content, at, devices.get(at)))
                      .toList();
              case Equipment.Known(var facts) -> facts(facts);
            });
    var entered =
        history.facts().values().stream().flatMap(List::stream).distinct().sorted().toList();
    by("record.entered", content, entered).ifPresent(lines::add);
    by("record.taken-off", content, history.takenOff()).ifPresent(lines::add);
    return lines;
  }

  private Optional<RecordSection.Line> by(String key, SnapshotContent content, List<String> ids) {
    return said(key, people.of(content, ids)).map(text -> new RecordSection.Line("", text));
  }

  private Optional<String> said(String key, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(phrases.say(key, text));
  }

  private static Optional<MakerFinding> finding(SnapshotContent content, int at) {
    return at < content.devices().size()
        ? Optional.of(content.devices().get(at).finding())
        : Optional.empty();
  }

  private List<RecordSection.Line> facts(Facts facts) {
    return facts.known().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .map(
            each ->
                new RecordSection.Line(
                    wording.title(each.getKey()), value(each.getKey(), each.getValue())))
        .toList();
  }

  private String value(String fact, Value value) {
    return switch (value) {
      case Value.Count(var number) -> Integer.toString(number);
      case Value.Words(var words) ->
          phrases.list(
              words.stream().map(word -> wording.valueLabel(fact, word)).toList(), words.size());
    };
  }

  private RecordSection.Line device(SnapshotContent content, int at, Device device) {
    var finding = finding(content, at);
    var history = content.history().device(at);
    var said = new ArrayList<String>();
    said.add(standing(device));
    labelled(device).forEach(said::add);
    confirmed(device, finding).ifPresent(said::add);
    finding.ifPresent(
        found -> {
          said.add(makers.made(found));
          said.addAll(makers.why(found));
          found.offered().stream().map(makers::ask).forEach(said::add);
        });
    details(device).forEach(said::add);
    history
        .replaced()
        .ifPresent(
            now -> said.add(phrases.say("record.replaced", phrases.day(now.on()), now.by())));
    said("record.entered", people.of(content, history.enteredBy())).ifPresent(said::add);
    return new RecordSection.Line(phrases.say("record.device", at + 1), String.join(" ", said));
  }

  private String standing(Device device) {
    var kind = wording.label("device-kind", device.kind().id());
    var status = wording.label("device-status", device.status().id());
    return device
        .count()
        .filter(count -> device.kind() != Device.Kind.RECORDER || count > 0)
        .map(count -> phrases.say("record.device.count", kind, status, count))
        .orElseGet(() -> phrases.say("record.device.kind", kind, status));
  }

  private List<String> labelled(Device device) {
    return given("label", device.label(), "model", device.model(), "place", device.place());
  }

  private List<String> details(Device device) {
    var said = new ArrayList<>(given("firmware", device.firmware()));
    device
        .firmwareDate()
        .ifPresent(day -> said.add(phrases.say("record.device.firmware-date", phrases.day(day))));
    said.addAll(
        given(
            "serials", String.join("; ", device.serials()),
            "macs", String.join("; ", device.macs()),
            "ip", device.ip(),
            "bought", device.bought(),
            "cost", device.cost()));
    return said;
  }

  /** Sentences for those that are given. */
  private List<String> given(String... namesAndTexts) {
    return IntStream.range(0, namesAndTexts.length / 2)
        .filter(at -> !namesAndTexts[2 * at + 1].isBlank())
        .mapToObj(
            at -> phrases.say("record.device." + namesAndTexts[2 * at], namesAndTexts[2 * at + 1]))
        .toList();
  }

  /** Whom a person named, by the name that their key stands for. */
  private Optional<String> confirmed(Device device, Optional<MakerFinding> finding) {
    return Optional.of(device.maker())
        .filter(key -> !key.isEmpty())
        .map(
            key ->
                finding.stream()
                    .flatMap(found -> found.named().stream())
                    .map(NamedMaker::maker)
                    .flatMap(Optional::stream)
                    .filter(maker -> maker.key().equals(key))
                    .map(maker -> maker.name())
                    .findFirst()
                    .orElse(key))
        .map(name -> phrases.say("record.device.named", name));
  }
}
