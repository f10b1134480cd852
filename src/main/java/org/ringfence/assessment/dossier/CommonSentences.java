package org.ringfence.assessment.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.catalogue.ReleasedCatalogue;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.method.Question;

/** What every version of the method says of an assessed risk in the same way, in its own words. */
final class CommonSentences {
  private final ReleasedCatalogue catalogue;
  private final AssessmentPhrases phrases;

  CommonSentences(ReleasedCatalogue catalogue, AssessmentPhrases phrases) {
    this.catalogue = catalogue;
    this.phrases = phrases;
  }

  /** Whether these colleagues can make all of these checks. */
  boolean areFor(Set<String> colleagues, List<NextCheck> checks) {
    return checks.stream()
        .map(check -> catalogue.method().question(check.subject()).map(Question::ask))
        .allMatch(ask -> ask.filter(colleagues::contains).isPresent());
  }

  /** Of the subjects that nothing can be said without, what is not known or contradicted. */
  String open(AssessedRisk risk) {
    return catalogue.method().core().stream()
        .flatMap(subject -> open(risk, subject).stream())
        .collect(Collectors.joining("; "));
  }

  /** Why nothing can be said without this subject; empty where it is known. */
  Optional<String> open(AssessedRisk risk, String subject) {
    var title = AssessmentPhrases.inSentence(catalogue.wording().title(subject));
    var held = risk.held().stream().filter(answer -> answer.question().equals(subject)).findFirst();
    var unknown =
        held.map(HeldAnswer::isUnknown).orElseGet(() -> risk.facts().get(subject).isEmpty());
    if (unknown) {
      return Optional.of(phrases.say("caution.not-assessable.unknown", title));
    }
    return risk.contradictions().stream()
            .anyMatch(found -> found.denied().contains(subject) && !found.reconciled())
        ? Optional.of(phrases.say("caution.not-assessable.denied", title))
        : Optional.empty();
  }

  /** Each contradiction that was found, and whether both answers stand. */
  Stream<String> contradictions(AssessedRisk risk) {
    return risk.contradictions().stream()
        .map(
            found -> {
              var term = catalogue.wording().term("contradiction", found.id());
              return found.reconciled()
                  ? phrases.say("caution.contradiction.reconciled", term.label())
                  : phrases.say("caution.contradiction", term.label(), term.meaning());
            });
  }

  /** That a risk apart from the headline is higher, by the sentence with this key. */
  String apart(AssessedRisk risk, String key) {
    var words = catalogue.wording();
    var drivers =
        risk.overall().drivers().stream()
            .map(driver -> words.label("risk", driver))
            .collect(Collectors.joining(", "));
    var band = AssessmentPhrases.inSentence(words.label("band", risk.overall().bands().residual()));
    return phrases.say(key, drivers, band, risk.overall().residual());
  }
}
