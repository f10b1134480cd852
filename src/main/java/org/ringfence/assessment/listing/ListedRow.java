package org.ringfence.assessment.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.assessment.change.Staleness;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Advised;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Value;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Question;

/** Leaves of a dossier what a list shows of it. */
final class ListedRow {
  private static final String CAMERAS = "cameras";

  private final Map<String, Question> questions;

  ListedRow(MethodSummary method) {
    this.questions =
        method.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
  }

  /**
   * The row of a dossier.
   *
   * @param reviewMonths after how many months a sign-off has to be looked at again
   */
  ListedAssessment of(Dossier dossier, int reviewMonths) {
    var risk = dossier.risk();
    var signed = dossier.signed();
    return new ListedAssessment(
        dossier.entry(),
        makers(dossier),
        cameras(dossier),
        risk.status(),
        risk.headline(),
        Advised.of(dossier).place(),
        (int) risk.held().stream().filter(this::counts).count(),
        risk.held().size(),
        signed.inFull(),
        signed.state().isDraft(),
        !signed.state().isDraft() && !signed.stale().isEmpty(),
        reviewDue(dossier, reviewMonths),
        "",
        Optional.empty(),
        dossier.advice().stream().findFirst().map(Advice::title).orElse(""),
        Optional.empty());
  }

  private static List<String> makers(Dossier dossier) {
    return dossier.devices().stream()
        .filter(one -> one.device().status().isThere())
        .flatMap(one -> one.finding().makers().stream())
        .filter(Maker::isKnown)
        .map(Maker::name)
        .distinct()
        .toList();
  }

  private static OptionalInt cameras(Dossier dossier) {
    return dossier
        .risk()
        .facts()
        .get(CAMERAS)
        .map(
            value ->
                switch (value) {
                  case Value.Count(var number) -> OptionalInt.of(number);
                  case Value.Words _ -> OptionalInt.empty();
                })
        .orElse(OptionalInt.empty());
  }

  /** What reassures counts only on a basis that is strong enough; anything else as it is said. */
  private boolean counts(HeldAnswer held) {
    var question = Optional.ofNullable(questions.get(held.question()));
    return !held.isUnknown()
        && !held.isDenied()
        && question
            .filter(one -> one.isReassuring(held.values()))
            .map(one -> held.basis().isAtLeast(one.needs()))
            .orElse(true);
  }

  private static Optional<LocalDate> reviewDue(Dossier dossier, int months) {
    return Staleness.reviewDue(dossier.signOffs(), months);
  }
}
