package org.ringfence.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.exchange.SnapshotContent;
import org.ringfence.model.Answer;
import org.ringfence.model.AssessedRisk;
import org.ringfence.model.Attachment;
import org.ringfence.model.DeviceHistory;
import org.ringfence.model.Equipment;
import org.ringfence.model.HeldAnswer;
import org.ringfence.model.PlacedAnswer;
import org.ringfence.model.ReopenedAnswer;
import org.ringfence.model.RiskLevel;
import org.ringfence.model.RiskResult;
import org.ringfence.model.SignOff;
import org.ringfence.model.SigningSettings;
import org.ringfence.model.Status;
import org.ringfence.model.Wording;

/** Says in everyday words what somebody signs: all that a person wrote or chose, part by part. */
final class RecordWords {
  private final Phrases phrases;
  private final Wording wording;
  private final ComponentWords components;

  RecordWords(Phrases phrases, Wording wording) {
    this.phrases = phrases;
    this.wording = wording;
    this.components = new ComponentWords(phrases, wording);
  }

  /** Every part of a record, and the signatures that it has. */
  List<RecordSection> of(SnapshotContent content, List<SignOff> signOffs) {
    return Stream.of(
            section("place", place(content)),
            section("finding", finding(content)),
            section("scores", scores(content.risk())),
            section("changes", sentences(content.changes())),
            section("contradictions", contradictions(content)),
            section("equipment", equipment(content)),
            section("answers", answers(content)),
            section("advice", advice(content)),
            section("signatures", signatures(signOffs)))
        .toList();
  }

  private RecordSection section(String key, List<RecordSection.Line> lines) {
    return new RecordSection(
        phrases.say("record." + key),
        lines.isEmpty() ? sentences(List.of(phrases.say("record." + key + ".none"))) : lines);
  }

  private static List<RecordSection.Line> sentences(List<String> all) {
    return all.stream().map(text -> new RecordSection.Line("", text)).toList();
  }

  private List<RecordSection.Line> place(SnapshotContent content) {
    var entry = content.entry();
    var lines = new Lines();
    lines.add("organisation", entry.organisation().name());
    lines.add("site", entry.site().name());
    lines.add("address", entry.site().address());
    lines.add("uprn", entry.site().uprn());
    lines.add("installation", entry.installation());
    entry.contract().ifPresent(contract -> lines.add("contract", contract.name()));
    lines.add("revision", Integer.toString(entry.revision()));
    lines.add("day", phrases.day(content.assessment().assessedOn()));
    lines.add("method", content.risk().methodVersion());
    lines.add("assessment", content.assessment().id());
    lines.add("follows", content.follows());
    return lines.all;
  }

  private List<RecordSection.Line> finding(SnapshotContent content) {
    return sentences(
        Stream.of(
                Stream.of(content.sentence()),
                content.cautions().stream(),
                content.reasons().stream())
            .flatMap(all -> all)
            .toList());
  }

  private List<RecordSection.Line> scores(AssessedRisk risk) {
    var lines = new Lines();
    lines.add("status", wording.label("status", risk.status().id()));
    // What has not been said can't be confirmed, so nothing is shown as attainable then.
    var isKnown = risk.status() != Status.NOT_ASSESSABLE;
    lines.add("headline", level(risk.headline(), isKnown));
    lines.add("overall", level(risk.overall(), isKnown));
    risk.risks()
        .forEach(one -> lines.all.add(new RecordSection.Line(label(one), views(one, isKnown))));
    lines.add("assurance", risk.assurancePercent() + " %");
    lines.add("vector", risk.vector());
    return lines.all;
  }

  private String label(RiskResult one) {
    return wording.label("risk", one.risk());
  }

  private String level(RiskLevel level, boolean isKnown) {
    return phrases.say(
        isKnown ? "record.views" : "record.views.not-known",
        level.inherent(),
        level.residual(),
        level.attainable(),
        level.worst(),
        wording.label("band", level.bands().residual()));
  }

  private String views(RiskResult one, boolean isKnown) {
    return phrases.say(
        isKnown ? "record.views.risk" : "record.views.risk.not-known",
        one.inherent().score(),
        one.residual().score().score(),
        one.attainable().score().score(),
        one.worst().score().score());
  }

  private List<RecordSection.Line> contradictions(SnapshotContent content) {
    var lines = new ArrayList<RecordSection.Line>();
    var reconciled = content.assessment().reconciled();
    for (var found : content.risk().contradictions()) {
      lines.add(
          new RecordSection.Line(
              wording.label("contradiction", found.id()),
              Optional.ofNullable(reconciled.get(found.id()))
                  .map(why -> phrases.say("record.stands", why.by(), day(why.on()), why.why()))
                  .orElseGet(() -> phrases.say("record.unsettled"))));
    }
    reconciled.forEach(
        (id, why) -> {
          if (content.risk().contradictions().stream().noneMatch(one -> one.id().equals(id))) {
            lines.add(
                new RecordSection.Line(
                    wording.label("contradiction", id),
                    phrases.say("record.stands", why.by(), day(why.on()), why.why())));
          }
        });
    return lines;
  }

  private List<RecordSection.Line> equipment(SnapshotContent content) {
    var lines =
        new ArrayList<>(
            switch (content.assessment().equipment()) {
              case Equipment.Devices devices -> devices(content, devices);
              case Equipment.Known known -> facts(content, known);
            });
    said("record.taken-off", names(content, content.history().takenOff()))
        .map(text -> new RecordSection.Line("", text))
        .ifPresent(lines::add);
    return lines;
  }

  private List<RecordSection.Line> facts(SnapshotContent content, Equipment.Known known) {
    var lines = components.lines("", known);
    var people =
        content.history().facts().values().stream()
            .flatMap(List::stream)
            .distinct()
            .sorted()
            .toList();
    said("record.entered", names(content, people))
        .map(text -> new RecordSection.Line("", text))
        .ifPresent(lines::add);
    return lines;
  }

  private List<RecordSection.Line> devices(SnapshotContent content, Equipment.Devices devices) {
    var lines = new ArrayList<RecordSection.Line>();
    for (var at = 0; at < devices.devices().size(); at++) {
      var name = phrases.say("record.device", at + 1);
      lines.addAll(components.lines(name, devices.devices().get(at)));
      history(name, content, content.history().device(at)).forEach(lines::add);
      if (at < content.devices().size()) {
        lines.addAll(components.lines(name, content.devices().get(at).finding()));
      }
    }
    return lines;
  }

  private List<RecordSection.Line> history(
      String name, SnapshotContent content, DeviceHistory history) {
    return Stream.of(
            history.replaced().map(by -> phrases.say("record.replaced", day(by.on()), by.by())),
            said("record.entered", names(content, history.enteredBy())))
        .flatMap(Optional::stream)
        .map(text -> new RecordSection.Line(name, text))
        .toList();
  }

  private List<RecordSection.Line> answers(SnapshotContent content) {
    return content.risk().held().stream()
        .flatMap(
            held ->
                Stream.of(
                    new RecordSection.Line(wording.title(held.question()), answer(content, held))))
        .toList();
  }

  private String answer(SnapshotContent content, HeldAnswer held) {
    var given = held.given();
    var parts = new ArrayList<String>();
    parts.add(values(held.question(), given.values()));
    parts.add(phrases.say("record.given", wording.label("basis", given.basis().id())));
    if (held.basis() != given.basis() || !held.values().equals(given.values())) {
      parts.add(
          phrases.say(
              "record.held",
              wording.label("basis", held.basis().id()),
              wording.label("held", held.reason().id())));
    }
    held.deniedBy()
        .forEach(id -> parts.add(phrases.say("record.denied", wording.label("contradiction", id))));
    parts.addAll(evidence(given));
    Optional.ofNullable(content.places().get(held.question()))
        .ifPresent(
            kept -> {
              parts.add(
                  phrases.say("record.scope", wording.label("scope", kept.place().scope().id())));
              said("record.differs", kept.overrides()).ifPresent(parts::add);
              said("record.entered", names(content, kept.enteredBy())).ifPresent(parts::add);
            });
    content.earlier().stream()
        .filter(was -> was.question().equals(held.question()))
        .forEach(was -> parts.add(earlier(was)));
    content
        .attachments()
        .getOrDefault(held.question(), List.of())
        .forEach(one -> parts.add(attachment(one)));
    return String.join(" ", parts);
  }

  private String names(SnapshotContent content, List<String> people) {
    return people.stream()
        .flatMap(
            id ->
                id.equals(PlacedAnswer.NOT_KNOWN)
                    ? Stream.of(phrases.say("record.entered.unknown"))
                    : Optional.ofNullable(content.people().get(id)).stream())
        .collect(Collectors.joining(", "));
  }

  private String earlier(ReopenedAnswer was) {
    var said =
        Stream.concat(
            Stream.of(
                values(was.question(), was.answer().values()),
                phrases.say("record.given", wording.label("basis", was.answer().basis().id()))),
            evidence(was.answer()).stream());
    return phrases.say(
        "record.earlier", was.device(), day(was.on()), said.collect(Collectors.joining(" ")));
  }

  private List<String> evidence(Answer given) {
    return Stream.of(
            said("record.by", given.by()),
            given.on().map(on -> phrases.say("record.on", day(on))),
            said("record.ref", given.ref()),
            said("record.note", given.note()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> said(String key, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(phrases.say(key, text));
  }

  private String values(String question, List<String> values) {
    return values.isEmpty()
        ? phrases.say("record.unknown")
        : values.stream()
            .map(value -> wording.valueLabel(question, value))
            .collect(Collectors.joining("; ", "", "."));
  }

  private String attachment(Attachment one) {
    return phrases.say("record.attachment", one.name(), one.type(), one.size(), one.sha256());
  }

  private List<RecordSection.Line> advice(SnapshotContent content) {
    return content.advice().stream()
        .map(
            one ->
                new RecordSection.Line(
                    one.title(),
                    phrases.say(
                        "record.proof", one.proof(), wording.label("colleague", one.colleague()))))
        .toList();
  }

  private List<RecordSection.Line> signatures(List<SignOff> signOffs) {
    return signOffs.stream()
        .map(
            one ->
                new RecordSection.Line(
                    wording.label("role", one.role()),
                    phrases.say(
                            "record.signed",
                            one.name(),
                            day(one.on()),
                            one.statement(),
                            one.reason().isEmpty() ? phrases.say("record.no-reason") : one.reason(),
                            phrases.say("record.identity." + one.identity().basis().id()),
                            one.identity().shortKey())
                        + one.reviewOn()
                            .map(day -> " " + phrases.say("record.review", day(day)))
                            .orElse("")
                        + one.rules()
                            .map(rules -> " " + phrases.say("record.rules", rules(rules)))
                            .orElse("")))
        .toList();
  }

  private String rules(SigningSettings rules) {
    return components.lines("", rules).stream()
        .map(RecordSection.Line::joined)
        .collect(Collectors.joining("; "));
  }

  private String day(LocalDate on) {
    return phrases.day(on);
  }

  /** Lines that leave out what is not given. */
  private final class Lines {
    private final List<RecordSection.Line> all = new ArrayList<>();

    void add(String key, String text) {
      if (!text.isEmpty()) {
        all.add(new RecordSection.Line(phrases.say("record.label." + key), text));
      }
    }
  }

  /** By question, what proves the answer; each named once. */
  static List<Attachment> attachments(Map<String, List<Attachment>> all) {
    return all.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(each -> each.getValue().stream())
        .distinct()
        .toList();
  }
}
