package org.ringfence.model.verdict;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * By what the text of a paper differs from the paper as Ringfence writes it: a help, and no proof.
 *
 * @param compared whether the two were compared
 * @param first the first of the lines, in their order
 * @param counts how many lines of each kind there are, those that are not among the first too
 */
public record TextDifferences(
    boolean compared, List<TextChange> first, Map<TextChange.Kind, Integer> counts) {
  /** Nothing was compared. */
  public static final TextDifferences NONE = new TextDifferences(false, List.of(), Map.of());

  public TextDifferences {
    first = List.copyOf(first);
    counts = Map.copyOf(counts);
  }

  /** The first so many of these, and how many there are. */
  public static TextDifferences of(List<TextChange> all, int most) {
    var counts = new EnumMap<TextChange.Kind, Integer>(TextChange.Kind.class);
    all.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    return new TextDifferences(true, all.subList(0, Math.min(most, all.size())), counts);
  }

  /** All of these. */
  public static TextDifferences of(List<TextChange> all) {
    return of(all, all.size());
  }

  /** How many lines are of this kind. */
  public int count(TextChange.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** How many lines differ; a line that was changed is one. */
  public int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many are not among the first. */
  public int more() {
    return count() - first.size();
  }
}
