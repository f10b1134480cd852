package org.ringfence.report.sealing.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a text says in the letters of web addresses and mail: percent signs and Base64. */
final class PackedWords {
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final Pattern BASE64 =
      Pattern.compile("(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{8,4000}={0,2}(?![A-Za-z0-9+/_=-])");
  private static final int MOST_LAYERS = 3;

  private PackedWords() {}

  /** The text, and what it says when it is unpacked. */
  static String with(String text) {
    var all = new StringBuilder(text);
    var layer = text;
    for (var number = 0; number < MOST_LAYERS && PERCENT.matcher(layer).find(); number++) {
      layer = PERCENT.matcher(layer).replaceAll(PackedWords::letters);
      all.append(' ').append(layer);
    }
    return all.append(' ')
        .append(
            BASE64
                .matcher(text)
                .results()
                .map(word -> unpacked(word.group()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" ")))
        .toString();
  }

  private static String letters(MatchResult signs) {
    var hex = signs.group().replace("%", "");
    var bytes = new byte[hex.length() / 2];
    for (var at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) Integer.parseInt(hex.substring(2 * at, 2 * at + 2), 16);
    }
    return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
  }

  /** Nothing where it gives no plain letters. */
  private static String unpacked(String word) {
    try {
      var plain = word.replace('-', '+').replace('_', '/').replaceAll("=+$", "");
      var text = new String(Base64.getDecoder().decode(plain), StandardCharsets.UTF_8);
      return text.chars().allMatch(letter -> letter >= ' ' && letter != '\ufffd') ? text : "";
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
