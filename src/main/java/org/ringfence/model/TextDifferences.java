package org.ringfence.model;

import java.util.List;

/**
 * By what the text of a paper differs from the paper as Ringfence writes it: a help, and no proof.
 *
 * @param compared whether the two were compared
 * @param first the first of the lines, in their order
 * @param more how many there are besides
 */
public record TextDifferences(boolean compared, List<TextChange> first, int more) {
  /** Nothing was compared. */
  public static final TextDifferences NONE = new TextDifferences(false, List.of(), 0);

  public TextDifferences {
    first = List.copyOf(first);
  }

  /** The first so many of these, and how many are left. */
  public static TextDifferences of(List<TextChange> all, int most) {
    var shown = Math.min(most, all.size());
    return new TextDifferences(true, all.subList(0, shown), all.size() - shown);
  }

  /** How many lines differ. */
  public int count() {
    return first.size() + more;
  }
}
