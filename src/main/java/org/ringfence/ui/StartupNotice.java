package org.ringfence.ui;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.part.Remarks;

/**
 * What came of something that was done while no window was open.
 *
 * @param done a sentence; empty where there is none
 * @param problems why it was refused, or what is to be seen to although it was done
 */
record StartupNotice(String done, List<Problem> problems) {

  /** There is nothing to tell. */
  static final StartupNotice NOTHING = new StartupNotice("", List.of());

  StartupNotice {
    problems = List.copyOf(problems);
  }

  /** The same with further problems. */
  StartupNotice and(List<Problem> further) {
    return new StartupNotice(done, Stream.concat(problems.stream(), further.stream()).toList());
  }

  /** Adds the sentence and the problems to the remarks of a page. */
  void to(Remarks remarks) {
    if (!done.isEmpty()) {
      remarks.done(done);
    }
    remarks.add(problems);
  }
}
