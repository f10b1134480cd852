package org.ringfence.report.check;

import java.util.List;

/**
 * How a paper compares with the same paper written afresh from the record that it encloses.
 *
 * @param sameBytes whether the two files are the same to the last byte
 * @param differences what is not as it was signed; empty where the schedule is unchanged
 * @param notes what was seen outside the schedule and does not count as a change
 */
public record Comparison(boolean sameBytes, List<PaperDifference> differences, List<String> notes) {
  public Comparison {
    differences = List.copyOf(differences);
    notes = List.copyOf(notes);
  }
}
