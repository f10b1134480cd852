package org.ringfence.model.evaluation;

import java.util.List;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;

/**
 * An answer as the method holds it on the assessment's day.
 *
 * @param question the question's id
 * @param given the answer as it was given
 * @param values the values that count; empty where the answer is held as unknown
 * @param basis the basis that counts, before any contradiction denies it
 * @param reason why the basis is what it is
 * @param deniedBy ids of the contradictions that deny the answer, in the method's order
 */
public record HeldAnswer(
    String question,
    Answer given,
    List<String> values,
    Basis basis,
    Reason reason,
    List<String> deniedBy) {

  public HeldAnswer {
    values = List.copyOf(values);
    deniedBy = List.copyOf(deniedBy);
  }

  /** Whether nothing is known, contradictions aside. */
  public boolean isUnknown() {
    return basis == Basis.UNKNOWN;
  }

  /** Whether a contradiction denies the answer, so that it earns nothing. */
  public boolean isDenied() {
    return !deniedBy.isEmpty();
  }

  /** Why an answer is held on the basis that it has. */
  public enum Reason {
    /** As it was given. */
    AS_GIVEN("as-given"),
    /** Nobody knows. */
    NO_VALUE("no-value"),
    /** A basis above stated without who, when or where: it counts as stated. */
    EVIDENCE_INCOMPLETE("evidence-incomplete"),
    /** Too old for the basis that it was given on. */
    AGED("aged");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    /** The permanent id, as in the wording. */
    public String id() {
      return id;
    }
  }
}
