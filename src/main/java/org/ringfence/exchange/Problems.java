package org.ringfence.exchange;

import org.ringfence.model.outcome.FileFaults;
import org.ringfence.model.outcome.Outcome;

/** Gathers what is wrong with one file, each with its place, to be said together. */
final class Problems {
  private final FileFaults faults;

  Problems(String file) {
    this.faults = new FileFaults(Shown.text(file, Shown.LONGEST_FILE));
  }

  void add(Place place, String what, String mend) {
    faults.add(place.text(), what, mend);
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  /** The refusal that they add up to. */
  <T> Outcome<T> refused() {
    return faults.refused();
  }
}
