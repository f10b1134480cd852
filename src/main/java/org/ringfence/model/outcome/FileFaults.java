package org.ringfence.model.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what is wrong with one file, so that its author can mend all of it at once. What is wrong
 * in the same way in several places is said once, with how many they are and which.
 */
public final class FileFaults {
  private static final int MOST_LISTED = 20;

  private final String file;
  private final String between;
  private final String unharmed;
  private final Map<Fault, List<String>> listed = new LinkedHashMap<>();
  private long more;

  /**
   * Of a file.
   *
   * @param file as messages name it
   */
  public FileFaults(String file) {
    this(file, ": ", "Nothing was changed.");
  }

  /**
   * Of a file.
   *
   * @param file as messages name it
   * @param between what parts the file's name from a place in it
   * @param unharmed what was not done, a sentence
   */
  public FileFaults(String file, String between, String unharmed) {
    this.file = file;
    this.between = between;
    this.unharmed = unharmed;
  }

  private record Fault(String what, String mend) {
    Problem in(FileFaults of, List<String> places) {
      var where = named(places);
      return new Problem(
          places.size() == 1 ? what : "In %,d places: %s".formatted(places.size(), what),
          where.isEmpty() ? of.file : of.file + of.between + where,
          mend + " " + of.unharmed);
    }

    private static String named(List<String> places) {
      var left = places.size() - MOST_LISTED;
      return String.join("; ", places.subList(0, Math.min(places.size(), MOST_LISTED)))
          + (left > 0 ? "; and %,d more".formatted(left) : "");
    }
  }

  /**
   * Adds a fault.
   *
   * @param place in the file; empty for all of it
   */
  public void add(String place, String what, String mend) {
    var fault = new Fault(what, mend);
    if (listed.size() == MOST_LISTED && !listed.containsKey(fault)) {
      more++;
      return;
    }
    listed.computeIfAbsent(fault, _ -> new ArrayList<>()).add(place);
  }

  /** Whether nothing is wrong with it. */
  public boolean isEmpty() {
    return listed.isEmpty();
  }

  /** The refusal that they add up to. */
  public <T> Outcome<T> refused() {
    var all = new ArrayList<Problem>();
    listed.forEach((fault, places) -> all.add(fault.in(this, places)));
    if (more > 0) {
      all.add(
          new Problem("And " + more + " more.", file, "Mend those above first, then try again."));
    }
    return new Outcome.Refused<>(all);
  }
}
