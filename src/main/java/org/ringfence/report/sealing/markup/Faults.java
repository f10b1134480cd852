package org.ringfence.report.sealing.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.model.outcome.Problem;

/** Gathers what is wrong with an Office file, each with its place and its mend, once each. */
public final class Faults {
  private static final int LONGEST = 60;

  private final Set<Problem> found = new LinkedHashSet<>();

  public void add(String what, String place, String mend) {
    found.add(new Problem(what, place, mend));
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }

  /** A text from the file in one line, no longer than a person likes to read. */
  public static String shown(String text) {
    var line = text.strip().replaceAll("[\\s\\p{C}]+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }
}
