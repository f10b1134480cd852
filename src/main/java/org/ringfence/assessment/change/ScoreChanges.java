package org.ringfence.assessment.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.method.Wording;

/** Says which scores changed, and whether the assessment can be relied on more or less. */
final class ScoreChanges {
  private final Wording words;
  private final AssessmentPhrases phrases;

  ScoreChanges(Wording words, AssessmentPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** A sentence for each change: headline, risks, method, status, contradictions. */
  List<String> between(AssessedRisk before, AssessedRisk now) {
    var said = new ArrayList<String>();
    if (before.status().isKnown() && now.status().isKnown()) {
      levels(before, now, said);
      risks(before, now, said);
    } else {
      known(before, now).ifPresent(said::add);
    }
    if (!before.methodVersion().equals(now.methodVersion())) {
      said.add(phrases.say("changes.method", before.methodVersion(), now.methodVersion()));
    }
    if (before.status() != now.status()) {
      var was = words.label("status", before.status().id());
      said.add(phrases.say("changes.status", was, words.label("status", now.status().id())));
    }
    contradictions(before.contradictions(), now.contradictions(), said);
    return said;
  }

  /** What came to be known or no longer is: numbers that are only counted can't be compared. */
  private Optional<String> known(AssessedRisk before, AssessedRisk now) {
    if (now.status().isKnown()) {
      return Optional.of(
          phrases.say("changes.known", band(now.headline()), now.headline().residual()));
    }
    return before.status().isKnown()
        ? Optional.of(
            phrases.say(
                "changes.not-known",
                before.headline().residual(),
                band(before.headline()),
                band(now.headline())))
        : Optional.empty();
  }

  private void risks(AssessedRisk before, AssessedRisk now, List<String> said) {
    var were = before.risks().stream().collect(Collectors.toMap(RiskResult::risk, r -> r));
    for (var risk : now.risks()) {
      Optional.ofNullable(were.get(risk.risk()))
          .flatMap(was -> risk(was, risk))
          .ifPresent(said::add);
    }
  }

  /** The highest of all risks is said only where it did not go the way of the headline. */
  private void levels(AssessedRisk before, AssessedRisk now, List<String> said) {
    level("changes.headline", before.headline(), now.headline()).ifPresent(said::add);
    var apart =
        before.overall().residual() != before.headline().residual()
            || now.overall().residual() != now.headline().residual();
    if (apart) {
      level("changes.overall", before.overall(), now.overall()).ifPresent(said::add);
    }
  }

  private Optional<String> level(String name, RiskLevel was, RiskLevel is) {
    if (was.residual() == is.residual()) {
      return Optional.empty();
    }
    var way = way(was.residual(), is.residual());
    var bandWas = band(was);
    var bandIs = band(is);
    return Optional.of(
        bandWas.equals(bandIs)
            ? phrases.say(
                "changes.level.same." + way,
                phrases.say(name),
                was.residual(),
                is.residual(),
                bandIs)
            : phrases.say(
                "changes.level." + way,
                phrases.say(name),
                was.residual(),
                bandWas,
                is.residual(),
                bandIs));
  }

  private String band(RiskLevel level) {
    return AssessmentPhrases.inSentence(words.label("band", level.bands().residual()));
  }

  private Optional<String> risk(RiskResult was, RiskResult is) {
    var from = was.residual().score().score();
    var to = is.residual().score().score();
    return from == to
        ? Optional.empty()
        : Optional.of(
            phrases.say("changes.risk." + way(from, to), words.label("risk", is.risk()), from, to));
  }

  private static String way(int from, int to) {
    return to < from ? "falls" : "rises";
  }

  private void contradictions(
      List<Contradiction> before, List<Contradiction> now, List<String> said) {
    var were = before.stream().collect(Collectors.toMap(Contradiction::id, one -> one));
    var are = now.stream().collect(Collectors.toMap(Contradiction::id, one -> one));
    for (var found : now) {
      key(Optional.ofNullable(were.get(found.id())), found)
          .ifPresent(key -> said.add(contradiction(key, found)));
    }
    before.stream()
        .filter(found -> !are.containsKey(found.id()) && hasWords(found))
        .forEach(found -> said.add(contradiction("changes.contradiction.settled", found)));
  }

  private static Optional<String> key(Optional<Contradiction> was, Contradiction is) {
    if (was.isEmpty()) {
      return Optional.of(
          is.reconciled()
              ? "changes.contradiction.found-explained"
              : "changes.contradiction.found");
    }
    if (was.get().reconciled() == is.reconciled()) {
      return Optional.empty();
    }
    return Optional.of(
        is.reconciled() ? "changes.contradiction.explained" : "changes.contradiction.unexplained");
  }

  private String contradiction(String key, Contradiction found) {
    return phrases.say(key, AssessmentPhrases.inSentence(words.label("contradiction", found.id())));
  }

  /** An earlier method may have known a contradiction that this one does not. */
  private boolean hasWords(Contradiction found) {
    return words.terms().getOrDefault("contradiction", Map.of()).containsKey(found.id());
  }
}
