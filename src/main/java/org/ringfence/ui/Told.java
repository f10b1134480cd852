package org.ringfence.ui;

import java.util.List;
import org.ringfence.model.Problem;
import org.ringfence.ui.part.Remarks;

/**
 * What came of something that was done while no window was open.
 *
 * @param done a sentence; empty where there is none
 * @param problems why it was refused, or what is to be seen to although it was done
 */
record Told(String done, List<Problem> problems) {

  /** There is nothing to tell. */
  static final Told NOTHING = new Told("", List.of());

  Told {
    problems = List.copyOf(problems);
  }

  /** Adds the sentence and the problems to the remarks of a page. */
  void to(Remarks remarks) {
    if (!done.isEmpty()) {
      remarks.done(done);
    }
    remarks.add(problems);
  }
}
