package org.ringfence.assessment.dossier;

import org.ringfence.catalogue.ReleasedCatalogue;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.method.Question;

/** Says of a check what has to be shown, and who can show it. */
final class CheckAdvice {
  private final ReleasedCatalogue catalogue;

  CheckAdvice(ReleasedCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  Advice of(NextCheck check) {
    var words = catalogue.wording();
    var question = catalogue.method().question(check.subject());
    return new Advice(
        check,
        words.title(check.subject()),
        question
            .map(q -> words.question(q.id()).proof())
            .orElseGet(() -> words.term("fact", check.subject()).meaning()),
        question.map(Question::ask).orElse(RiskSentences.LOOKS_AT_EQUIPMENT));
  }
}
