package org.ringfence.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which two names are compared: compatibility characters made plain, invisible
 * characters and signs of registered, trade and copyright marks left out, lower case, and one space
 * for each run of anything but letters and digits.
 */
public final class NormalForm {
  /** Characters that take no room, and the marks that follow a name. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cf}\\u034F\\uFE00-\\uFE0F\\u115F\\u1160\\u3164"
              + "\\u00AE\\u00A9\\u2122\\u2120\\u2117\\u24C7\\u24E1\\u24B8\\u24D2]");

  /** Commands to a terminal, which are no part of a text. */
  private static final Pattern COMMANDS =
      Pattern.compile(
          "\\u001B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007\\u001B]*(?:\\u0007|\\u001B\\\\)?|.)?");

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\s]]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private NormalForm() {}

  /** The normal form of a name; empty for a text without letters and digits. */
  public static String of(String text) {
    var plain = plain(text).toLowerCase(Locale.ROOT);
    return isAscii(plain)
        ? asciiWords(plain)
        : BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
  }

  /** The same for the texts of which there are thousands, in one walk. */
  private static String asciiWords(String lower) {
    var words = new StringBuilder(lower.length());
    var isApart = false;
    for (var i = 0; i < lower.length(); i++) {
      var letter = lower.charAt(i);
      if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
        if (isApart && !words.isEmpty()) {
          words.append(' ');
        }
        words.append(letter);
        isApart = false;
      } else {
        isApart = true;
      }
    }
    return words.toString();
  }

  /**
   * The text as it is read: compatibility characters made plain, and nothing that can't be seen.
   */
  public static String plain(String text) {
    if (isAscii(text)) {
      return text;
    }
    var shown = CONTROLS.matcher(COMMANDS.matcher(text).replaceAll("")).replaceAll(" ");
    return Normalizer.normalize(UNSEEN.matcher(shown).replaceAll(""), Normalizer.Form.NFKC);
  }
}
