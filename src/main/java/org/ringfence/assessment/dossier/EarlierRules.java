package org.ringfence.assessment.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.catalogue.ReleasedCatalogue;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.installation.Assessment;
import org.ringfence.scoring.Scorer;

/**
 * Works out and says what the program of the method 2026.1 did, in its own words. It never changes:
 * what was signed with that program is compared with it.
 */
final class EarlierRules implements RulePack {
  private final ReleasedCatalogue catalogue;
  private final Scorer scorer;
  private final EarlierSentences sentences;
  private final ScoreReasons reasons;
  private final CheckAdvice advice;

  EarlierRules(ReleasedCatalogue catalogue) {
    var phrases = AssessmentPhrases.released(catalogue.method().version());
    this.catalogue = catalogue;
    this.scorer = new Scorer(catalogue.method(), catalogue.reference());
    this.sentences = new EarlierSentences(catalogue, phrases);
    this.reasons = new ScoreReasons(catalogue.wording(), phrases);
    this.advice = new CheckAdvice(catalogue);
  }

  @Override
  public WorkedOut work(Assessment assessment) {
    var risk = scorer.score(assessment);
    var sentence = sentences.lead(risk);
    var said = reasons.of(risk);
    var cautions = sentences.cautions(risk);
    var earlier = new Earlier(sentence, cautions, said);
    return new WorkedOut(risk, sentence, cautions, said, earlier, advice(risk));
  }

  /**
   * What brings the headline down, then what nothing can be assessed without even where it moves no
   * number, then the rest.
   */
  private List<Advice> advice(AssessedRisk risk) {
    var decisive = risk.checks().stream().filter(NextCheck::decisive).toList();
    var rest = risk.checks().stream().filter(check -> !check.decisive()).toList();
    var then = decisive.isEmpty() ? risk.headline().residual() : decisive.getLast().residualAfter();
    var open =
        catalogue.method().core().stream()
            .filter(subject -> isOpen(risk, subject))
            .map(subject -> new NextCheck(subject, then, false));
    return Stream.of(decisive.stream(), open, rest.stream())
        .flatMap(checks -> checks)
        .map(advice::of)
        .toList();
  }

  private static boolean isOpen(AssessedRisk risk, String subject) {
    var known =
        risk.facts().get(subject).isPresent()
            || risk.held().stream()
                .filter(answer -> answer.question().equals(subject))
                .anyMatch(answer -> !answer.isUnknown());
    return !known && risk.checks().stream().noneMatch(check -> check.subject().equals(subject));
  }
}
