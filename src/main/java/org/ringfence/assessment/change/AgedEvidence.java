package org.ringfence.assessment.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Equipment;
import org.ringfence.scoring.Scorer;

/** Says which evidence no longer counts as it did when it was signed, and what that does. */
final class AgedEvidence {
  private static final int NAMED = 3;

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;

  AgedEvidence(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /**
   * One sentence; empty while all evidence counts as it did. It ages by the method under which it
   * was signed; that another method has come is a reason of its own.
   */
  Optional<String> reason(SnapshotContent signed, LocalDate day) {
    var then = scorer(signed).score(onDay(signed, day));
    var aged = aged(signed.risk(), then);
    return aged.isEmpty()
        ? Optional.empty()
        : Optional.of(
            phrases.say(
                "stale.aged",
                phrases.day(day),
                phrases.list(aged, NAMED),
                then.status().isKnown()
                    ? headline(signed.risk().headline(), then.headline())
                    : phrases.say("stale.aged.not-known", band(then.headline()))));
  }

  private Scorer scorer(SnapshotContent signed) {
    return knowledge
        .scorers()
        .of(signed.risk().methodVersion())
        .orElseGet(() -> knowledge.dossiers().scorer());
  }

  /** With the facts as signed, so that nothing but the day makes a difference. */
  private static Assessment onDay(SnapshotContent signed, LocalDate day) {
    var was = signed.assessment();
    return new Assessment(
        was.id(),
        day,
        was.site(),
        was.installation(),
        new Equipment.Known(signed.risk().facts()),
        was.answers(),
        was.reconciled());
  }

  private List<String> aged(AssessedRisk signed, AssessedRisk then) {
    Map<String, HeldAnswer> were =
        signed.held().stream().collect(Collectors.toMap(HeldAnswer::question, one -> one));
    return then.held().stream()
        .filter(is -> is.reason() == HeldAnswer.Reason.AGED)
        .filter(
            is ->
                Optional.ofNullable(were.get(is.question()))
                    .filter(was -> !is.basis().isAtLeast(was.basis()))
                    .isPresent())
        .map(this::name)
        .toList();
  }

  private String name(HeldAnswer answer) {
    var title = AssessmentPhrases.inSentence(knowledge.wording().title(answer.question()));
    return answer
        .given()
        .on()
        .map(on -> phrases.say("stale.aged.of", title, phrases.day(on)))
        .orElse(title);
  }

  private String headline(RiskLevel was, RiskLevel then) {
    return was.residual() == then.residual()
        ? phrases.say("stale.aged.same", was.residual(), band(was))
        : phrases.say("stale.aged.other", then.residual(), band(then), was.residual(), band(was));
  }

  private String band(RiskLevel level) {
    return AssessmentPhrases.inSentence(
        knowledge.wording().label("band", level.bands().residual()));
  }
}
