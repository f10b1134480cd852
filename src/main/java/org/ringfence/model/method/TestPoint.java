package org.ringfence.model.method;

import java.util.List;

/**
 * One point of the test sheet on which a technician shows that a recorder is kept apart. Its words
 * are in {@link Wording} under the family {@code test}.
 *
 * @param id permanent, such as {@code cables}
 * @param questions ids of the questions whose answers it helps to prove, at least one
 */
public record TestPoint(String id, List<String> questions) {
  public TestPoint {
    questions = List.copyOf(questions);
  }
}
