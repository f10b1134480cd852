package org.ringfence.scoring.maker;

/** Counts the slips between two words: a letter left out, added, changed, or two swapped. */
public final class EditDistance {
  private EditDistance() {}

  /** How many there are, or any larger number than the limit where there are more. */
  public static int between(String one, String other, int limit) {
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    for (int at = 0; at <= other.length(); at++) {
      last[at] = at;
    }
    for (int row = 1; row <= one.length(); row++) {
      var now = row(one, other, row, last, before);
      if (least(now) > limit) {
        return limit + 1;
      }
      before = last;
      last = now;
    }
    return last[other.length()];
  }

  private static int[] row(String one, String other, int row, int[] last, int[] before) {
    var now = new int[other.length() + 1];
    now[0] = row;
    for (int at = 1; at <= other.length(); at++) {
      var changed = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
      now[at] = Math.min(Math.min(last[at], now[at - 1]) + 1, last[at - 1] + changed);
      if (isSwap(one, other, row, at)) {
        now[at] = Math.min(now[at], before[at - 2] + 1);
      }
    }
    return now;
  }

  private static boolean isSwap(String one, String other, int row, int at) {
    return row > 1
        && at > 1
        && one.charAt(row - 1) == other.charAt(at - 2)
        && one.charAt(row - 2) == other.charAt(at - 1);
  }

  private static int least(int[] row) {
    var least = row[0];
    for (var one : row) {
      least = Math.min(least, one);
    }
    return least;
  }
}
