package org.ringfence.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of two sequences of things belong together, so that one left out is named as that. */
final class Alignment {
  private static final int MOST = 1_500;

  private Alignment() {}

  /**
   * Two things that belong together, or one that has no counterpart.
   *
   * @param expected place in the first sequence
   * @param given place in the second sequence
   */
  record Pair(Optional<Integer> expected, Optional<Integer> given) {}

  /** Pairs by key; between two places that are the same, things are paired in order. */
  static List<Pair> of(List<String> expected, List<String> given) {
    var pairs = new ArrayList<Pair>();
    var start = 0;
    var both = Math.min(expected.size(), given.size());
    while (start < both && expected.get(start).equals(given.get(start))) {
      pairs.add(pair(start, start));
      start++;
    }
    var end = 0;
    while (end < both - start
        && expected.get(expected.size() - 1 - end).equals(given.get(given.size() - 1 - end))) {
      end++;
    }
    middle(
        expected.subList(start, expected.size() - end),
        given.subList(start, given.size() - end),
        start,
        pairs);
    for (var back = end; back > 0; back--) {
      pairs.add(pair(expected.size() - back, given.size() - back));
    }
    return pairs;
  }

  private static Pair pair(int expected, int given) {
    return new Pair(Optional.of(expected), Optional.of(given));
  }

  private static void middle(
      List<String> expected, List<String> given, int from, List<Pair> pairs) {
    var same = expected.size() <= MOST && given.size() <= MOST;
    var lengths = same ? lengths(expected, given) : new int[expected.size() + 1][given.size() + 1];
    var one = 0;
    var other = 0;
    while (one < expected.size() || other < given.size()) {
      var oneEnd = one;
      var otherEnd = other;
      while (oneEnd < expected.size()
          && otherEnd < given.size()
          && !expected.get(oneEnd).equals(given.get(otherEnd))) {
        if (lengths[oneEnd + 1][otherEnd] >= lengths[oneEnd][otherEnd + 1]) {
          oneEnd++;
        } else {
          otherEnd++;
        }
      }
      if (oneEnd == expected.size() || otherEnd == given.size()) {
        oneEnd = expected.size();
        otherEnd = given.size();
      }
      gap(from, one, oneEnd, other, otherEnd, pairs);
      if (oneEnd < expected.size() && otherEnd < given.size()) {
        pairs.add(pair(from + oneEnd, from + otherEnd));
        oneEnd++;
        otherEnd++;
      }
      one = oneEnd;
      other = otherEnd;
    }
  }

  private static void gap(
      int from, int one, int oneEnd, int other, int otherEnd, List<Pair> pairs) {
    for (var step = 0; step < Math.max(oneEnd - one, otherEnd - other); step++) {
      pairs.add(
          new Pair(
              one + step < oneEnd ? Optional.of(from + one + step) : Optional.empty(),
              other + step < otherEnd ? Optional.of(from + other + step) : Optional.empty()));
    }
  }

  /** Length of the longest common rest from each pair of places on. */
  private static int[][] lengths(List<String> expected, List<String> given) {
    var lengths = new int[expected.size() + 1][given.size() + 1];
    for (var one = expected.size() - 1; one >= 0; one--) {
      for (var other = given.size() - 1; other >= 0; other--) {
        lengths[one][other] =
            expected.get(one).equals(given.get(other))
                ? lengths[one + 1][other + 1] + 1
                : Math.max(lengths[one + 1][other], lengths[one][other + 1]);
      }
    }
    return lengths;
  }
}
