package org.ringfence.model.written;

import java.util.Comparator;

/**
 * The order in which people list names: Site 2 before Site 10, capitals and small letters together.
 *
 * <p>Numbers in a name count as numbers, whatever their length. It is the same on every computer
 * and in every language, and only equal names are equal in it.
 */
public final class NaturalOrder implements Comparator<String> {
  /** The one order for names. */
  public static final NaturalOrder OF_NAMES = new NaturalOrder();

  private NaturalOrder() {}

  @Override
  public int compare(String one, String other) {
    var at = 0;
    var there = 0;
    while (at < one.length() && there < other.length()) {
      if (isDigit(one.charAt(at)) && isDigit(other.charAt(there))) {
        var end = end(one, at);
        var thereEnd = end(other, there);
        var byNumber = numbers(one.substring(at, end), other.substring(there, thereEnd));
        if (byNumber != 0) {
          return byNumber;
        }
        at = end;
        there = thereEnd;
      } else {
        var byLetter =
            Integer.compare(folded(one.codePointAt(at)), folded(other.codePointAt(there)));
        if (byLetter != 0) {
          return byLetter;
        }
        at += Character.charCount(one.codePointAt(at));
        there += Character.charCount(other.codePointAt(there));
      }
    }
    var isOver = at == one.length();
    // Names that differ in zeros or capitals only still have an order.
    return isOver == (there == other.length()) ? one.compareTo(other) : isOver ? -1 : 1;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static int end(String text, int from) {
    var end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int numbers(String one, String other) {
    var plain = one.replaceFirst("^0+(?=.)", "");
    var others = other.replaceFirst("^0+(?=.)", "");
    return plain.length() == others.length()
        ? plain.compareTo(others)
        : Integer.compare(plain.length(), others.length());
  }

  /** Both kinds of a letter alike, by Unicode's own rule and no country's. */
  private static int folded(int point) {
    return Character.toLowerCase(Character.toUpperCase(point));
  }
}
