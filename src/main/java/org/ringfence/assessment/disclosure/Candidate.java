package org.ringfence.assessment.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * One way in which the withheld answers of an installation could stand.
 *
 * @param choices for each withheld question, in order, which of its possible answers
 * @param installation with these answers
 */
record Candidate(List<Integer> choices, DisclosureCandidate installation) {
  Candidate {
    choices = List.copyOf(choices);
  }

  /** The choices with another one for the question in this place. */
  List<Integer> choosing(int question, int choice) {
    var changed = new ArrayList<>(choices);
    changed.set(question, choice);
    return changed;
  }
}
