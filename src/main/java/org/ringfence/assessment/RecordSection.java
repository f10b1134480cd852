package org.ringfence.assessment;

import java.util.List;

/**
 * One part of a signed record in words.
 *
 * @param title what the part is about
 * @param lines what it says, in order
 */
public record RecordSection(String title, List<Line> lines) {
  public RecordSection {
    lines = List.copyOf(lines);
  }

  /**
   * One thing that the record says.
   *
   * @param label what it is; empty for a sentence that stands for itself
   * @param text what is said
   */
  public record Line(String label, String text) {
    /** The line as one text. */
    public String joined() {
      return label.isEmpty() ? text : label + ": " + text;
    }
  }
}
