package org.ringfence.model.method;

import java.util.List;

/**
 * Answers that can't all be true.
 *
 * @param id the contradiction's id in the method
 * @param questions the questions whose answers contradict each other, in the method's order
 * @param denied the question whose answer is not believed; empty where it was only reported
 * @param reconciled whether a person recorded why both stand
 */
public record Contradiction(
    String id, List<String> questions, List<String> denied, boolean reconciled) {
  public Contradiction {
    questions = List.copyOf(questions);
    denied = List.copyOf(denied);
  }
}
