package org.ringfence.model.installation;

import java.util.List;

/**
 * An answer with the place where it is kept.
 *
 * @param place whose answer it is
 * @param question the question's id
 * @param answer what is said
 * @param overrides why this installation differs from what a wider scope has answered; empty where
 *     it doesn't
 * @param enteredBy ids of the people who entered it, first to last; empty where that is not known,
 *     {@link #NOT_KNOWN} for somebody whom an imported file did not name
 */
public record PlacedAnswer(
    AnswerPlace place, String question, Answer answer, String overrides, List<String> enteredBy) {
  /** Stands among the ids for somebody whom nobody named; no id of a person is like it. */
  public static final String NOT_KNOWN = "unknown";

  public PlacedAnswer {
    enteredBy = List.copyOf(enteredBy);
  }

  /** Whether somebody unknown entered it, alone or beside others. */
  public boolean isEnteredByUnknown() {
    return enteredBy.isEmpty() || enteredBy.contains(NOT_KNOWN);
  }

  /** An answer of which nobody knows who entered it. */
  public PlacedAnswer(AnswerPlace place, String question, Answer answer, String overrides) {
    this(place, question, answer, overrides, List.of());
  }

  /** The same place with another answer. */
  public PlacedAnswer answering(Answer other) {
    return new PlacedAnswer(place, question, other, overrides, enteredBy);
  }

  /** The same answer, entered by these people. */
  public PlacedAnswer enteredBy(List<String> people) {
    return new PlacedAnswer(place, question, answer, overrides, people);
  }
}
