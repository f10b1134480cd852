package org.ringfence.ui.result;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.MethodSummary;

/**
 * Something to check, and what it is worth.
 *
 * @param advice what to show, how, and who can
 * @param state how far it is shown now
 * @param then the id of the band if this and all before it are found in order; empty where too
 *     little is known to say
 */
public record CheckLine(Advice advice, State state, Optional<String> then) {

  /** How far something is shown. */
  public enum State {
    /** A technician has seen it. */
    PROVEN,
    /** A paper shows it, and nobody has looked on site. */
    ON_PAPER,
    /** Somebody said so. */
    SAID,
    /** Nobody knows, or another answer contradicts it. */
    NOT_KNOWN;

    /** How far an answer is shown. */
    static State of(HeldAnswer held) {
      if (held.isUnknown() || held.isDenied()) {
        return NOT_KNOWN;
      }
      return switch (held.basis()) {
        case UNKNOWN -> NOT_KNOWN;
        case STATED -> SAID;
        case DOCUMENTED -> ON_PAPER;
        case INSPECTED, INDEPENDENT -> PROVEN;
      };
    }
  }

  /** Id of the question or fact. */
  public String subject() {
    return advice.check().subject();
  }

  /** What a dossier advises to check, in its order. */
  public static List<CheckLine> of(Dossier dossier, MethodSummary method) {
    var risk = dossier.risk();
    return dossier.advice().stream()
        .map(
            advice ->
                new CheckLine(
                    advice,
                    state(risk, advice.check().subject()),
                    Optional.of(advice.check().residualAfter())
                        .filter(_ -> risk.status().isKnown())
                        .map(method::band)))
        .toList();
  }

  /** A fact of the equipment is checked only where it isn't known. */
  private static State state(AssessedRisk risk, String subject) {
    return risk.held().stream()
        .filter(held -> held.question().equals(subject))
        .findFirst()
        .map(State::of)
        .orElse(State.NOT_KNOWN);
  }

  /** Ids of the questions whose answers are proven, in the method's order. */
  public static List<String> proven(AssessedRisk risk) {
    return risk.held().stream()
        .filter(held -> held.basis().isAtLeast(Basis.INSPECTED) && !held.isDenied())
        .map(HeldAnswer::question)
        .toList();
  }
}
