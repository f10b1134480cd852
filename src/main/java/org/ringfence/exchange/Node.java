package org.ringfence.exchange;

import java.util.List;
import java.util.SequencedMap;

/** One piece of a JSON file, exactly as it stands there, with its line. */
sealed interface Node {

  /** The line on which it begins, counted from 1. */
  int line();

  /** Text in quotes. */
  record Text(String text, int line) implements Node {
    boolean isBlank() {
      return text.codePoints().allMatch(Text::isSpace);
    }

    // A text of nothing but no-break spaces looks as empty as one of plain spaces.
    private static boolean isSpace(int point) {
      return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }
  }

  /** A whole number, as written. */
  record Whole(String digits, int line) implements Node {}

  /** A number with a point or an exponent. */
  record Decimal(int line) implements Node {}

  /** True or false. */
  record Truth(int line) implements Node {}

  /** The word null. */
  record Nothing(int line) implements Node {}

  /** A list. */
  record Items(List<Node> items, int line) implements Node {}

  /** Lines with names, in curly brackets, in the file's order. */
  record Members(SequencedMap<String, Node> members, int line) implements Node {}

  /** What it is, for people. */
  default String kind() {
    return switch (this) {
      case Text _ -> "a text";
      case Whole _ -> "a number";
      case Decimal _ -> "a number with a decimal point or exponent";
      case Truth _ -> "true or false";
      case Nothing _ -> "null";
      case Items _ -> "a list in square brackets";
      case Members _ -> "a group in curly brackets";
    };
  }
}
