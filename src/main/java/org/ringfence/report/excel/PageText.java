package org.ringfence.report.excel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The header or footer of a sheet's pages, in Excel's own codes.
 *
 * @param left at the left edge
 * @param centre in the middle
 * @param right at the right edge
 */
record PageText(String left, String centre, String right) {
  /** No page. */
  static final PageText NONE = new PageText("", "", "");

  /** Excel takes a file for damaged where one is longer. */
  private static final int MOST = 255;

  private static final String PICTURE = "&G";

  /** What stands in a file's header or footer, which may be nothing. */
  static PageText of(Optional<String> codes) {
    var parts = new StringBuilder[] {new StringBuilder(), new StringBuilder(), new StringBuilder()};
    var text = codes.orElse("");
    var part = 1;
    for (var at = 0; at < text.length(); at++) {
      var end = Math.min(text.length(), end(text, at));
      var piece = text.substring(at, end);
      switch (piece.toUpperCase(Locale.ROOT)) {
        case "&L" -> part = 0;
        case "&C" -> part = 1;
        case "&R" -> part = 2;
        default -> parts[part].append(piece);
      }
      at = end - 1;
    }
    return new PageText(parts[0].toString(), parts[1].toString(), parts[2].toString());
  }

  /** Where a letter or code ends: a font's name is a code of its own, whatever stands in it. */
  private static int end(String text, int at) {
    if (text.charAt(at) != '&') {
      return at + 1;
    }
    if (text.startsWith("&\"", at)) {
      var close = text.indexOf('"', at + 2);
      return close < 0 ? text.length() : close + 1;
    }
    return at + 2;
  }

  boolean isEmpty() {
    return codes().isEmpty();
  }

  /** Whether the words stand there already. */
  boolean says(String words) {
    return (left + "\n" + centre + "\n" + right).contains(words);
  }

  /** The same with these words above what is in the middle, or in place of all where it's full. */
  PageText marked(String marking) {
    if (marking.isEmpty() || says(marking)) {
      return this;
    }
    var words = marking.replace("&", "&&");
    return Stream.of(
            new PageText(left, centre.isEmpty() ? words : words + "\n" + centre, right),
            new PageText(left, words, right))
        .filter(one -> one.codes().length() <= MOST)
        .findFirst()
        .orElse(new PageText("", words, ""));
  }

  /** The same without pictures, which only the sheet that has them can show. */
  PageText withoutPictures() {
    return new PageText(
        left.replace(PICTURE, ""), centre.replace(PICTURE, ""), right.replace(PICTURE, ""));
  }

  /** As a file has it. */
  String codes() {
    return section("&L", left) + section("&C", centre) + section("&R", right);
  }

  /** How many lines it takes. */
  long lines() {
    return Stream.of(left, centre, right).mapToLong(text -> text.lines().count()).max().orElse(0);
  }

  private static String section(String code, String text) {
    return text.isEmpty() ? "" : code + text;
  }
}
