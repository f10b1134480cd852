package org.ringfence.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.Outcome;
import org.ringfence.model.Problem;

/** Gathers what is wrong with one file, so that its author can mend all of it at once. */
final class Problems {
  private static final int MOST_LISTED = 20;

  private final String file;
  private final List<Problem> listed = new ArrayList<>();
  private long more;

  Problems(String file) {
    this.file = Shown.text(file, Shown.LONGEST_FILE);
  }

  void add(Place place, String what, String mend) {
    if (listed.size() == MOST_LISTED) {
      more++;
      return;
    }
    var inFile = place.text();
    var where = inFile.isEmpty() ? file : file + ": " + inFile;
    listed.add(new Problem(what, where, mend + " Nothing was changed."));
  }

  boolean isEmpty() {
    return listed.isEmpty();
  }

  /** The refusal that they add up to. */
  <T> Outcome<T> refused() {
    var all = new ArrayList<>(listed);
    if (more > 0) {
      all.add(
          new Problem("And " + more + " more.", file, "Mend those above first, then try again."));
    }
    return new Outcome.Refused<>(all);
  }
}
