package org.ringfence.exchange.assessment;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.exchange.assessment.Vocabulary.FactRule;
import org.ringfence.json.FileProblems;
import org.ringfence.json.JsonFields;
import org.ringfence.json.JsonPiece.Text;
import org.ringfence.json.MessageEscaping;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.NamedHistory;
import org.ringfence.model.installation.NamedPerson;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.installation.Value;

/** Reads what one assessment knows of the equipment: its devices, or facts in their place. */
final class EquipmentReading {
  private final Vocabulary vocabulary;
  private final EnteredReading entered;
  private final List<String> deviceKeys;

  /** For a file of the format in which a device may have these lines. */
  EquipmentReading(Vocabulary vocabulary, FileProblems problems, List<String> deviceKeys) {
    this.vocabulary = vocabulary;
    this.entered = new EnteredReading(problems);
    this.deviceKeys = deviceKeys;
  }

  /** An equipment, and how it came to be. */
  record Read(Equipment equipment, NamedHistory history) {}

  private record Line(Device device, NamedHistory.Line history) {}

  Read read(JsonFields assessment) {
    if (assessment.node("devices").isPresent() && assessment.node("facts").isPresent()) {
      assessment.refuse("facts", TEXTS.say("equipment.both"), TEXTS.say("use.one-of-two"));
    }
    var lines = assessment.each("devices", deviceKeys, this::line);
    var facts = assessment.group("facts", vocabulary.factIds()).map(this::facts);
    var enteredFacts = enteredFacts(assessment, facts.orElse(Facts.NONE));
    var takenOff = entered.people(assessment, FileFormat.TAKEN_OFF_BY);
    return new Read(
        lines
            .map(all -> all.stream().map(Line::device).toList())
            .<Equipment>map(Equipment.Devices::new)
            .orElseGet(() -> new Equipment.Known(facts.orElse(Facts.NONE))),
        new NamedHistory(
            lines.map(all -> all.stream().map(Line::history).toList()).orElse(List.of()),
            enteredFacts,
            takenOff));
  }

  private Map<String, List<NamedPerson>> enteredFacts(JsonFields assessment, Facts facts) {
    var read = new LinkedHashMap<String, List<NamedPerson>>();
    var group = assessment.group(FileFormat.FACTS_ENTERED_BY, vocabulary.factIds());
    for (var fact : group.map(JsonFields::allKeys).orElse(List.of())) {
      var people = entered.people(group.orElseThrow(), fact);
      if (facts.get(fact).isEmpty() && vocabulary.factIds().contains(fact)) {
        group
            .orElseThrow()
            .refuse(fact, TEXTS.say("equipment.no-fact.what"), TEXTS.say("equipment.no-fact.mend"));
      } else if (!people.isEmpty()) {
        read.put(fact, people);
      }
    }
    return read;
  }

  private Line line(JsonFields fields) {
    var device = device(fields);
    return new Line(
        device,
        new NamedHistory.Line(
            entered.people(fields, FileFormat.ENTERED_BY), replaced(fields, device)));
  }

  private static Optional<Replacement> replaced(JsonFields fields, Device device) {
    var replaced =
        fields
            .group(FileFormat.REPLACED, FileFormat.REPLACEMENT)
            .flatMap(
                group ->
                    group
                        .requiredDay("on")
                        .map(on -> new Replacement(on, group.requiredText("by"))));
    if (replaced.isPresent() && device.status().isThere()) {
      fields.refuse(
          FileFormat.REPLACED,
          TEXTS.say("equipment.still-there.what"),
          TEXTS.say("equipment.still-there.mend"));
    }
    return replaced;
  }

  private Device device(JsonFields fields) {
    return new Device(
        kind(fields),
        status(fields),
        fields.text("label"),
        maker(fields),
        fields.texts("serials"),
        macs(fields),
        fields.text("ip"),
        fields.text("place"),
        fields.text("model"),
        fields.text("firmware"),
        fields.day("firmwareDate"),
        fields.count("count"),
        fields.text("bought"),
        fields.text("cost"));
  }

  /** The one under its own name is the first of them, and need not be there twice. */
  private static List<String> macs(JsonFields fields) {
    var first = fields.text("mac");
    var all = fields.texts("macs");
    return first.isEmpty() || first.equals(all.isEmpty() ? "" : all.getFirst())
        ? all
        : Stream.concat(Stream.of(first), all.stream().filter(one -> !one.equals(first))).toList();
  }

  private static Device.Status status(JsonFields fields) {
    var word = fields.word("status");
    var status = word.flatMap(Device.Status::of);
    if (word.isPresent() && status.isEmpty()) {
      fields.refuse(
          "status",
          TEXTS.say("equipment.status.what", MessageEscaping.quoted(word.get())),
          TEXTS.say(
              "equipment.status.mend",
              Arrays.stream(Device.Status.values())
                  .map(Device.Status::id)
                  .collect(Collectors.joining(", "))));
    }
    return status.orElse(Device.Status.IN_USE);
  }

  private static Device.Kind kind(JsonFields fields) {
    var word = fields.word("kind");
    var kind = word.flatMap(Device.Kind::of).filter(one -> one != Device.Kind.UNSTATED);
    if (word.isPresent() && kind.isEmpty()) {
      fields.refuse(
          "kind",
          TEXTS.say("equipment.kind.what", MessageEscaping.quoted(word.get())),
          TEXTS.say("equipment.kind.mend"));
    }
    return kind.orElse(Device.Kind.UNSTATED);
  }

  private String maker(JsonFields fields) {
    var maker = fields.word("maker");
    maker
        .filter(key -> !key.equals(FileFormat.UNKNOWN) && !vocabulary.makers().contains(key))
        .ifPresent(
            key ->
                fields.refuse(
                    "maker",
                    TEXTS.say("equipment.maker.what", MessageEscaping.quoted(key)),
                    TEXTS.say("equipment.maker.mend")));
    return maker.orElse("");
  }

  private Facts facts(JsonFields fields) {
    var known = new LinkedHashMap<String, Value>();
    for (var rule : vocabulary.facts()) {
      fact(rule, fields).ifPresent(value -> known.put(rule.id(), value));
    }
    return new Facts(known);
  }

  private static Optional<Value> fact(FactRule rule, JsonFields fields) {
    var node = fields.node(rule.id());
    if (node.isPresent()
        && node.get() instanceof Text(var word, _)
        && word.equals(FileFormat.UNKNOWN)) {
      return Optional.empty();
    }
    return rule.number()
        ? fields.count(rule.id()).map(Value.Count::new)
        : word(rule, fields).map(Value::word);
  }

  private static Optional<String> word(FactRule rule, JsonFields fields) {
    var word = fields.word(rule.id());
    word.filter(value -> !rule.values().contains(value))
        .ifPresent(value -> refuse(fields, rule.id(), value, rule.values()));
    return word;
  }

  private static void refuse(JsonFields fields, String fact, String value, List<String> values) {
    fields.refuse(
        fact,
        TEXTS.say("equipment.value", MessageEscaping.quoted(value)),
        TEXTS.say("use.or-unknown", String.join(", ", values)));
  }
}
