package org.ringfence.assessment.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that somebody may have meant: one that differs only in case, spaces, marks or a
 * letter. A digit that differs is no slip: "Site 2" is not "Site 3".
 */
public final class LikeNames {
  /** In a shorter name one letter is too much to be a slip. */
  private static final int SHORTEST = 5;

  private LikeNames() {}

  /** The first known name that is like one, but not the same; empty where it is known itself. */
  public static Optional<String> of(String typed, List<String> known) {
    return known.contains(typed)
        ? Optional.empty()
        : known.stream().filter(name -> isLike(plain(typed), plain(name))).findFirst();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.UK)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean isLike(String one, String other) {
    return one.equals(other)
        || (Math.min(one.length(), other.length()) >= SHORTEST
            && digits(one).equals(digits(other))
            && isOneSlip(one, other));
  }

  private static String digits(String name) {
    return name.replaceAll("\\P{N}", "");
  }

  /** One letter more, less or another, or two that changed places. */
  private static boolean isOneSlip(String one, String other) {
    var from = 0;
    while (from < Math.min(one.length(), other.length())
        && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    var first = one.substring(from);
    var second = other.substring(from);
    return isEnd(first, 1, second, 1)
        || isEnd(first, 1, second, 0)
        || isEnd(first, 0, second, 1)
        || isSwapped(first, second);
  }

  private static boolean isSwapped(String first, String second) {
    return first.length() > 1
        && second.length() > 1
        && first.charAt(0) == second.charAt(1)
        && first.charAt(1) == second.charAt(0)
        && isEnd(first, 2, second, 2);
  }

  private static boolean isEnd(String first, int skipped, String second, int others) {
    return first.length() >= skipped
        && second.length() >= others
        && first.substring(skipped).equals(second.substring(others));
  }
}
