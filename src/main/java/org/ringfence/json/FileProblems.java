package org.ringfence.json;

import org.ringfence.model.outcome.FileFaults;
import org.ringfence.model.outcome.Outcome;

/** Gathers what is wrong with one file, each with its place, to be said together. */
public final class FileProblems {
  private final FileFaults faults;

  public FileProblems(String file) {
    this.faults = new FileFaults(MessageEscaping.text(file, MessageEscaping.LONGEST_FILE));
  }

  public void add(FilePlace place, String what, String mend) {
    faults.add(place.text(), what, mend);
  }

  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /** The refusal that they add up to. */
  public <T> Outcome<T> refused() {
    return faults.refused();
  }
}
