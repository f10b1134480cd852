package org.ringfence.json;

import java.util.List;
import java.util.SequencedMap;

/** One piece of a JSON file, exactly as it stands there, with its line. */
public sealed interface JsonPiece {

  /** The line on which it begins, counted from 1. */
  int line();

  /** Text in quotes. */
  record Text(String text, int line) implements JsonPiece {
    public boolean isBlank() {
      return text.codePoints().allMatch(Text::isSpace);
    }

    // A text of nothing but no-break spaces looks as empty as one of plain spaces.
    private static boolean isSpace(int point) {
      return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }
  }

  /** A whole number, as written. */
  record Whole(String digits, int line) implements JsonPiece {}

  /** A number with a point or an exponent. */
  record Decimal(int line) implements JsonPiece {}

  /** True or false. */
  record Truth(int line) implements JsonPiece {}

  /** The word null. */
  record Nothing(int line) implements JsonPiece {}

  /** A list. */
  record Items(List<JsonPiece> items, int line) implements JsonPiece {}

  /** Lines with names, in curly brackets, in the file's order. */
  record Members(SequencedMap<String, JsonPiece> members, int line) implements JsonPiece {}

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
