package org.ringfence.assessment.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.dossier.AttachedEvidence;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.method.Wording;

/** Says in everyday words every answer that somebody signs for, and what it rests on. */
final class RecordAnswers {
  private final AssessmentPhrases phrases;
  private final Wording wording;
  private final RecordPeople people;

  RecordAnswers(AssessmentPhrases phrases, Wording wording) {
    this.phrases = phrases;
    this.wording = wording;
    this.people = new RecordPeople(phrases);
  }

  /** A line for each question, with what proves its answer. */
  List<RecordSection.Line> lines(SnapshotContent content) {
    return content.risk().held().stream().map(held -> line(content, held)).toList();
  }

  private RecordSection.Line line(SnapshotContent content, HeldAnswer held) {
    var files = content.attachments().getOrDefault(held.question(), List.of());
    var said =
        Stream.of(
                Stream.of(isOpen(content, held) ? phrases.say("record.open") : answer(held)),
                evidence(
                    held.given(),
                    AttachedEvidence.ofAnswer(held.question(), files, content.earlier())),
                place(content, held),
                earlier(content, held.question()))
            .flatMap(parts -> parts)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
    return new RecordSection.Line(wording.title(held.question()), said, files);
  }

  /** What is answered, on which basis, and as what it counts. */
  private String answer(HeldAnswer held) {
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
    return String.join(" ", parts);
  }

  private String values(String question, List<String> values) {
    return values.isEmpty()
        ? phrases.say("record.not-known")
        : values.stream()
            .map(value -> wording.valueLabel(question, value))
            .collect(Collectors.joining("; ", "", "."));
  }

  private Stream<String> evidence(Answer given, List<Attachment> files) {
    var who =
        Stream.of(
                said("record.by", given.by()),
                given.on().map(on -> phrases.say("record.on", phrases.day(on))),
                said("record.ref", AttachedEvidence.says(given.ref(), files)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Stream.concat(Stream.of(who), said("record.note", given.note()).stream());
  }

  /** Asked again for replaced equipment: whoever replaced it has not answered anything by that. */
  private static boolean isOpen(SnapshotContent content, HeldAnswer held) {
    return content.earlier().stream()
        .filter(was -> was.question().equals(held.question()))
        .anyMatch(was -> was.isOpen(held.given()));
  }

  private Stream<String> place(SnapshotContent content, HeldAnswer held) {
    return Optional.ofNullable(content.places().get(held.question())).stream()
        .map(
            kept ->
                Stream.of(
                        Optional.of(
                            phrases.say(
                                "record.scope", wording.label("scope", kept.place().scope().id()))),
                        said(
                            isOpen(content, held) ? "record.reopened" : "record.entered",
                            people.of(content, kept.enteredBy())),
                        said("record.differs", kept.overrides()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" ")));
  }

  /** What was found on a device that has been replaced. */
  private Stream<String> earlier(SnapshotContent content, String question) {
    return content.earlier().stream()
        .filter(was -> was.question().equals(question))
        .map(was -> earlier(content, was));
  }

  private String earlier(SnapshotContent content, ReopenedAnswer was) {
    var files = content.attachments().getOrDefault(was.question(), List.of());
    var said =
        Stream.concat(
            Stream.of(
                values(was.question(), was.answer().values()),
                phrases.say("record.given", wording.label("basis", was.answer().basis().id()))),
            evidence(was.answer(), AttachedEvidence.ofEarlier(was, files))
                .filter(text -> !text.isEmpty()));
    return phrases.say(
        "record.earlier",
        was.device(),
        phrases.day(was.on()),
        said.collect(Collectors.joining(" ")));
  }

  private Optional<String> said(String key, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(phrases.say(key, text));
  }
}
