package org.ringfence.report.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what a comparison finds; of very many differences the first are enough. */
final class Findings {
  private static final int MOST = 100;

  private final Set<PaperDifference> differences = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private int left;

  /** Something is not as it was signed. */
  void differs(String where, String what, String signed, String shown) {
    if (differences.size() < MOST) {
      differences.add(new PaperDifference(where, what, Shown.text(signed), Shown.text(shown)));
    } else {
      left++;
    }
  }

  /** Something is in the paper that must not be there. */
  void found(String where, String what) {
    differs(where, what, "", "");
  }

  void note(String note) {
    if (notes.size() < MOST) {
      notes.add(note);
    }
  }

  boolean isEmpty() {
    return differences.isEmpty();
  }

  Comparison comparison() {
    var all = new ArrayList<>(differences);
    if (left > 0) {
      all.add(new PaperDifference("The paper", "there are more differences than these", "", ""));
    }
    return new Comparison(false, all, List.copyOf(notes));
  }
}
