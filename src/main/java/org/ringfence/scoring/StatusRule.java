package org.ringfence.scoring;

import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;

/** How far the assessment of an installation that is still there can be relied on. */
final class StatusRule {
  private final Method method;

  StatusRule(Method method) {
    this.method = method;
  }

  Status status(HeldRecord held) {
    if (method.core().stream().anyMatch(subject -> isOpen(subject, held))) {
      return Status.NOT_ASSESSABLE;
    }
    return method.questions().stream().filter(Question::mandatory).anyMatch(q -> isUnknown(q, held))
        ? Status.PROVISIONAL
        : Status.COMPLETE;
  }

  private static boolean isOpen(String subject, HeldRecord held) {
    return held.answer(subject)
        .map(answer -> answer.isUnknown() || isDenied(subject, held))
        .orElseGet(() -> held.facts().get(subject).isEmpty());
  }

  /** Each contradiction that denies an answer needs its own reconciliation. */
  private static boolean isDenied(String question, HeldRecord held) {
    return held.contradictions().stream()
        .filter(contradiction -> contradiction.denied().contains(question))
        .anyMatch(contradiction -> !contradiction.reconciled());
  }

  private static boolean isUnknown(Question question, HeldRecord held) {
    return held.answer(question.id()).filter(HeldAnswer::isUnknown).isPresent();
  }
}
