package org.ringfence.model.evaluation;

import java.util.List;

/**
 * One condition of likelihood, consequence or floor, and what it did.
 *
 * @param part which of the three it belongs to
 * @param action what the step does
 * @param amount the points that it starts with, lifts to, adds or sets
 * @param seen the lines of its condition as they were seen; empty for the start
 * @param holds whether the condition held
 * @param before points before the step
 * @param after points after the step, not yet kept within 1 to 5
 */
public record StepEffect(
    Part part, Action action, int amount, List<Seen> seen, boolean holds, int before, int after) {

  public StepEffect {
    seen = List.copyOf(seen);
  }

  /** What the step works on. */
  public enum Part {
    LIKELIHOOD,
    CONSEQUENCE,
    FLOOR
  }

  /** What the step does. */
  public enum Action {
    START,
    RAISE,
    ADD,
    SET
  }

  /**
   * One line of a condition.
   *
   * @param subject question or fact id
   * @param value the value that the condition saw, as text
   * @param wanted the values that would make the line hold, as text
   * @param holds whether it did
   */
  public record Seen(String subject, String value, List<String> wanted, boolean holds) {
    public Seen {
      wanted = List.copyOf(wanted);
    }
  }
}
