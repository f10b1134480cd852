package org.ringfence.json;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What is wrong with a text that is no JSON, as a person sees it who looks at the place.
 *
 * @param what the fault
 * @param mend what to do about it there
 */
record JsonFault(String what, String mend) {
  private static final List<String> COMMENT_SIGNS = List.of("//", "/*", "#");
  private static final String OUT_OF_PLACE =
      "This is not valid JSON: a comma, a quotation mark or a bracket is missing or out of place"
          + " here.";
  private static final String MEND = "Mend it here, or ask for a new copy of the file.";

  private static final JsonFault HALF =
      new JsonFault(
          "Here is half of a character: a \\u escape whose other half is missing.",
          "Write the character itself, or both halves, or take it out.");

  /** The fault at which the parser stopped in the text. */
  static JsonFault of(String text, JacksonException stopped) {
    var said = Optional.ofNullable(stopped.getOriginalMessage()).orElse("");
    var at =
        Optional.ofNullable(stopped.getLocation())
            .map(location -> (int) location.getCharOffset())
            .filter(offset -> offset >= 0 && offset < text.length())
            .orElse(text.length());
    return comment(text, at)
        .map(
            start ->
                new JsonFault(
                    "Here, at column %d, is a comment; JSON has none.".formatted(start),
                    "Take the comment out."))
        .or(() -> bySaying(said))
        .or(() -> byCharacter(text, at, said))
        .orElseGet(JsonFault::unknown);
  }

  /** The column at which a comment begins that holds this place. */
  private static Optional<Integer> comment(String text, int at) {
    var line = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    var before = Math.max(line, at - 1);
    return COMMENT_SIGNS.stream()
        .filter(sign -> text.startsWith(sign, at) || text.startsWith(sign, before))
        .findFirst()
        .map(sign -> (text.startsWith(sign, before) ? before : at) - line + 1);
  }

  private static JsonFault unknown() {
    return new JsonFault(OUT_OF_PLACE, MEND);
  }

  private static Optional<JsonFault> bySaying(String said) {
    if (said.contains("surrogate")) {
      return Optional.of(HALF);
    }
    if (said.startsWith("Illegal unquoted character")) {
      return found(
          "A text here goes over the end of its line, or holds a tab or another control character.",
          "End the text on its line with a quotation mark; a line break in it is written \\n, a tab"
              + " \\t.");
    }
    if (said.startsWith("Illegal character")) {
      return found(
          "Here is a control character, which no JSON file holds.",
          "Take it out, or ask for a new copy: the file may be damaged.");
    }
    if (said.startsWith("Unrecognized character escape")) {
      return found(
          "A backslash here is followed by a letter that means nothing after one.",
          "Write two backslashes where one is meant, as in C:\\\\files.");
    }
    if (said.contains("hex-digit")) {
      return found(
          "A \\u escape here has not the four digits that it needs.",
          "Write four digits from 0 to 9 and A to F after \\u, or the character itself.");
    }
    if (said.contains("comment")) {
      return found("Here is a comment; JSON has none.", "Take it out.");
    }
    if (said.startsWith("Unexpected close marker")) {
      return said.contains("no open")
          ? found(
              "A bracket closes here that was never opened.",
              "Take it out, or add the one that opens.")
          : found(
              "The bracket that closes here is of another kind than the one that was opened.",
              "Close a square bracket with ], a curly one with }.");
    }
    if (said.contains("colon")) {
      return found(
          "A colon is missing here, between a name and its value.",
          "Write a colon after the name.");
    }
    if (said.contains("expecting comma")) {
      return found(
          "A comma is missing before this, or a quotation mark stands inside a text.",
          "Add the comma; a quotation mark in a text is written \\\".");
    }
    return number(said);
  }

  private static Optional<JsonFault> number(String said) {
    var isNumber =
        said.contains("numeric value")
            || said.contains("hexadecimal")
            || said.startsWith("Non-standard token")
            || said.contains("minus sign");
    return isNumber
        ? found(
            "Here is a number that is not written as JSON writes numbers.",
            "Write it like 12, -3 or 0.5: no plus sign, no 0 in front, a digit before and after the"
                + " point.")
        : Optional.empty();
  }

  private static Optional<JsonFault> byCharacter(String text, int at, String said) {
    if (said.startsWith("Unrecognized token")) {
      return found(
          "Here is a word without quotation marks.",
          "Put a text in quotation marks; the only words without are true, false and null, in small"
              + " letters.");
    }
    return switch (at < text.length() ? text.charAt(at) : ' ') {
      case '\'', '‘', '’', '“', '”', '„', '«', '»' ->
          found(
              "Here is a quotation mark of another kind than JSON's.",
              "Use the straight double one: \".");
      case '}', ']' ->
          found(
              "A comma here has nothing after it, or a value is missing before the bracket.",
              "Take the comma out, or add what is missing.");
      case ',' ->
          found("A value is missing here, before the comma.", "Add it, or take the comma out.");
      case '.' ->
          found(
              "Here is a number that is not written as JSON writes numbers.",
              "Write a digit before the point, as in 0.5.");
      case '\u00A0', '\u2007', '\u202F', '\uFEFF' ->
          found(
              "Here is a space of a special kind, which JSON does not take between values.",
              "Put an ordinary space in its place.");
      default ->
          said.contains("double-quote to start property name")
              ? found(
                  "A name here has no quotation marks.",
                  "Put names in quotation marks; a comma in a number is not possible.")
              : Optional.empty();
    };
  }

  private static Optional<JsonFault> found(String what, String mend) {
    return Optional.of(new JsonFault(what, mend));
  }
}
