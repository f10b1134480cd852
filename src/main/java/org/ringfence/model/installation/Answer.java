package org.ringfence.model.installation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody says to a question, and on what evidence.
 *
 * @param values ids of the chosen values; empty where nothing is known
 * @param basis the basis as given, before the method looks at who, when and where
 * @param by who says or saw it; empty if not given
 * @param on the day on which it was said or seen
 * @param ref where the evidence is: an attachment, a file reference, a signed test sheet
 * @param note anything else worth keeping
 */
public record Answer(
    List<String> values, Basis basis, String by, Optional<LocalDate> on, String ref, String note) {

  /** An honest "I don't know", and nothing else said. */
  public static final Answer UNKNOWN =
      new Answer(List.of(), Basis.UNKNOWN, "", Optional.empty(), "", "");

  public Answer {
    values = List.copyOf(values);
  }

  /** An answer that somebody merely states. */
  public static Answer stated(String value) {
    return new Answer(List.of(value), Basis.STATED, "", Optional.empty(), "", "");
  }

  /** Whether something is said, on whatever evidence; else it is an "I don't know". */
  public boolean isKnown() {
    return !values.isEmpty() && basis != Basis.UNKNOWN;
  }

  /** The same answer with other values. */
  public Answer withValues(List<String> other) {
    return new Answer(other, basis, by, on, ref, note);
  }

  /** The same answer on another basis. */
  public Answer withBasis(Basis other) {
    return new Answer(values, other, by, on, ref, note);
  }

  /** The same answer with its evidence: who, when and where it is kept. */
  public Answer withEvidence(String who, Optional<LocalDate> day, String where) {
    return new Answer(values, basis, who, day, where, note);
  }

  /** The same answer with another note. */
  public Answer withNote(String other) {
    return new Answer(values, basis, by, on, ref, other);
  }
}
