package org.ringfence.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.exchange.assessment.Vocabulary;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Site;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Question;

/** Makes files at random that keep every rule of the format. */
public final class GeneratedFiles {
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          " ",
          "  ",
          "é",
          "\"",
          "\\",
          "/",
          "\n",
          "\r\n",
          "\t",
          "\u0001",
          "\u007F",
          "€",
          "\u202E",
          "\u200B",
          "\u2028",
          "\uFEFF",
          "\uFFFF",
          "=1+1",
          "{}",
          "null",
          "unknown",
          "中",
          "\uD83D\uDE00",
          "e\u0301");

  private final Random random;
  private final Vocabulary vocabulary;

  public GeneratedFiles(Random random, Vocabulary vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
  }

  public AssessmentFile file() {
    var sites = new ArrayList<Site>();
    for (var i = 0; i <= random.nextInt(3); i++) {
      sites.add(new Site(i + text(), text(), maybeText(), maybeText()));
    }
    var assessments = new ArrayList<Assessment>();
    for (var i = 0; i <= random.nextInt(4); i++) {
      assessments.add(assessment(i + text(), pick(sites)));
    }
    return new AssessmentFile(text(), assessments, Map.of(), Map.of(), askedAgain(assessments));
  }

  private Map<String, List<ReopenedAnswer>> askedAgain(List<Assessment> assessments) {
    return assessments.stream()
        .filter(_ -> random.nextInt(4) == 0)
        .map(one -> Map.entry(one.id(), askedAgain(one)))
        .filter(entry -> !entry.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What is asked again is answered no more, and was known. */
  private List<ReopenedAnswer> askedAgain(Assessment one) {
    var question = pick(vocabulary.questions());
    var day = one.assessedOn();
    var was = answer(question, day);
    return was.isKnown() && !one.answers().containsKey(question.id())
        ? List.of(new ReopenedAnswer(question.id(), text(), was, List.of(), day, false))
        : List.of();
  }

  private Assessment assessment(String id, Site site) {
    var day = LocalDate.of(1900 + random.nextInt(300), 1, 1).plusDays(random.nextInt(365));
    return new Assessment(
        id,
        day,
        site,
        new Installation(text()),
        random.nextBoolean() ? devices() : facts(),
        answers(day),
        reconciled(day));
  }

  private Equipment devices() {
    var devices = new ArrayList<Device>();
    for (var i = random.nextInt(4); i > 0; i--) {
      devices.add(device());
    }
    return new Equipment.Devices(devices);
  }

  private Device device() {
    var makers = new ArrayList<>(vocabulary.makers());
    Collections.sort(makers);
    makers.addAll(List.of("", "unknown"));
    return new Device(
        pick(List.of(Device.Kind.values())),
        pick(List.of(Device.Status.values())),
        maybeText(),
        pick(makers),
        texts(),
        texts(),
        maybeText(),
        maybeText(),
        maybeText(),
        maybeText(),
        maybe(() -> LocalDate.of(2030, 2, 28).minusDays(random.nextInt(9999))),
        maybe(() -> random.nextInt(100_001)),
        maybeText(),
        maybeText());
  }

  private List<String> texts() {
    return Stream.generate(this::text)
        .filter(text -> !text.isBlank())
        .limit(random.nextInt(4))
        .toList();
  }

  private Equipment facts() {
    var known = new HashMap<String, Value>();
    for (var rule : vocabulary.facts()) {
      if (random.nextBoolean()) {
        known.put(
            rule.id(),
            rule.number()
                ? new Value.Count(random.nextInt(100_001))
                : Value.word(pick(rule.values())));
      }
    }
    return new Equipment.Known(new Facts(known));
  }

  private Map<String, Answer> answers(LocalDate day) {
    var answers = new HashMap<String, Answer>();
    for (var question : vocabulary.questions()) {
      switch (random.nextInt(4)) {
        case 0 -> answers.put(question.id(), Answer.UNKNOWN);
        case 1, 2 -> answers.put(question.id(), answer(question, day));
        default -> {
          // Left out.
        }
      }
    }
    return answers;
  }

  private Answer answer(Question question, LocalDate day) {
    return new Answer(
        random.nextInt(5) == 0 ? List.of() : values(question),
        pick(List.of(Basis.values())),
        maybeText(),
        maybe(() -> day.minusDays(random.nextInt(2000))),
        maybeText(),
        maybeText());
  }

  private List<String> values(Question question) {
    if (!question.many()) {
      return List.of(pick(question.values()));
    }
    var several = new ArrayList<>(question.values());
    Collections.shuffle(several, random);
    var chosen = several.subList(0, 1 + random.nextInt(several.size()));
    return chosen.contains("none") ? List.of("none") : chosen;
  }

  private Map<String, Reconciliation> reconciled(LocalDate day) {
    var reconciled = new HashMap<String, Reconciliation>();
    for (var id : vocabulary.contradictions()) {
      if (random.nextInt(4) == 0) {
        reconciled.put(id, new Reconciliation(text(), day.minusDays(random.nextInt(100)), text()));
      }
    }
    return reconciled;
  }

  /** A text that is not blank. */
  private String text() {
    var text = new StringBuilder(random.nextBoolean() ? "x" : "0");
    for (var i = random.nextInt(8); i > 0; i--) {
      text.insert(random.nextBoolean() ? 0 : text.length(), pick(PIECES));
    }
    return text.toString();
  }

  private String maybeText() {
    return maybe(this::text).orElse("");
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
