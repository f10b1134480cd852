package org.ringfence.assessment.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.HeldAnswer.Reason;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Wording;

/** Says of each answer that counts for something else than before what it was and what it is. */
final class AnswerChanges {
  private final Wording words;
  private final AssessmentPhrases phrases;

  AnswerChanges(Wording words, AssessmentPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  private enum Kind {
    VALUE,
    KNOWN,
    BASIS,
    AGED
  }

  private record Change(Kind kind, String text) {}

  /** A sentence each: other values first, then newly known or unknown, then another basis. */
  List<String> between(List<HeldAnswer> before, List<HeldAnswer> now) {
    var were = byQuestion(before);
    var changes = new ArrayList<Change>();
    for (var is : now) {
      var was = Optional.ofNullable(were.get(is.question())).filter(one -> !one.isUnknown());
      was.map(one -> change(one, is)).orElseGet(() -> known(is)).ifPresent(changes::add);
    }
    return changes.stream().sorted(Comparator.comparing(Change::kind)).map(Change::text).toList();
  }

  /** How many answers say the same on the same basis, with other evidence. */
  static int evidenceOnly(List<HeldAnswer> before, List<HeldAnswer> now) {
    var were = byQuestion(before);
    return (int)
        now.stream()
            .filter(is -> !is.isUnknown())
            .filter(
                is ->
                    Optional.ofNullable(were.get(is.question()))
                        .filter(was -> isSame(was, is) && was.basis() == is.basis())
                        .filter(was -> !was.given().equals(is.given()))
                        .isPresent())
            .count();
  }

  private static Map<String, HeldAnswer> byQuestion(List<HeldAnswer> held) {
    return held.stream().collect(Collectors.toMap(HeldAnswer::question, one -> one));
  }

  /** The order in which several values were chosen says nothing. */
  private static boolean isSame(HeldAnswer was, HeldAnswer is) {
    return Set.copyOf(was.values()).equals(Set.copyOf(is.values()));
  }

  private Optional<Change> known(HeldAnswer is) {
    return is.isUnknown()
        ? Optional.empty()
        : change(Kind.KNOWN, "changes.answer.known", is, values(is), isNow(is));
  }

  private Optional<Change> change(HeldAnswer was, HeldAnswer is) {
    if (is.isUnknown()) {
      return change(Kind.KNOWN, "changes.answer.unknown", is, values(was), how(was));
    }
    if (!isSame(was, is)) {
      return change(Kind.VALUE, "changes.answer.value", is, values(was), values(is), isNow(is));
    }
    if (was.basis() == is.basis()) {
      return Optional.empty();
    }
    return is.basis().isAtLeast(was.basis())
        ? change(Kind.BASIS, "changes.answer.raised", is, values(is), untilNow(was), isNow(is))
        : lowered(was, is);
  }

  private Optional<Change> lowered(HeldAnswer was, HeldAnswer is) {
    var isNow = basis(is.basis());
    if (is.reason() == Reason.AGED) {
      return change(Kind.AGED, "changes.answer.aged", is, values(is), how(is), isNow);
    }
    return is.reason() == Reason.EVIDENCE_INCOMPLETE
        ? change(Kind.BASIS, "changes.answer.incomplete", is, values(is), how(was))
        : change(Kind.BASIS, "changes.answer.lowered", is, values(is), how(was), isNow);
  }

  private Optional<Change> change(Kind kind, String key, HeldAnswer answer, Object... parts) {
    var all = new ArrayList<Object>(List.of(words.title(answer.question())));
    all.addAll(List.of(parts));
    return Optional.of(new Change(kind, phrases.say(key, all.toArray())));
  }

  private String values(HeldAnswer answer) {
    return answer.values().stream()
        .map(value -> words.valueLabel(answer.question(), value))
        .collect(Collectors.joining(", "));
  }

  /** How it is known and since when: "inspected on 1 October 2026". */
  private String how(HeldAnswer answer) {
    var basis = basis(answer.reason() == Reason.AGED ? answer.given().basis() : answer.basis());
    return answer
        .given()
        .on()
        .map(day -> phrases.say("changes.basis-on", basis, phrases.day(day)))
        .orElse(basis);
  }

  private String untilNow(HeldAnswer was) {
    return was.given().on().isPresent()
        ? how(was)
        : phrases.say("changes.basis-until-now", basis(was.basis()));
  }

  private String isNow(HeldAnswer is) {
    return is.reason() == Reason.AGED
        ? phrases.say("changes.basis-aged", how(is), basis(is.basis()))
        : how(is);
  }

  private String basis(Basis basis) {
    return phrases.say("changes.basis." + basis.id());
  }
}
