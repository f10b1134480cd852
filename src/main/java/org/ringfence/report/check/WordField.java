package org.ringfence.report.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** A field as it goes by in a paragraph: only Word's page numbers are known. */
final class WordField {
  private static final Pattern KNOWN =
      Pattern.compile(
          "\\s*(PAGE|NUMPAGES)(\\s+\\\\\\*\\s+(MERGEFORMAT|arabic))?\\s*",
          Pattern.CASE_INSENSITIVE);

  private final StringBuilder instruction = new StringBuilder();
  private final StringBuilder result = new StringBuilder();
  private State state = State.OUTSIDE;

  private enum State {
    OUTSIDE,
    INSTRUCTION,
    RESULT
  }

  boolean isOpen() {
    return state != State.OUTSIDE;
  }

  /** Takes in one of the marks that make up a field; at its end gives what it is. */
  Optional<String> mark(Node mark) {
    switch (mark.get("fldCharType")) {
      case "begin" -> {
        if (isOpen() || !mark.children().isEmpty()) {
          instruction.append("?");
        }
        state = State.INSTRUCTION;
      }
      case "separate" -> state = State.RESULT;
      default -> {
        var was = known(instruction.toString(), result.toString());
        instruction.setLength(0);
        result.setLength(0);
        state = State.OUTSIDE;
        return Optional.of(was);
      }
    }
    return Optional.empty();
  }

  /** Takes in text that belongs to the field. */
  void text(String text) {
    (state == State.INSTRUCTION ? instruction : result).append(text);
  }

  /** The name of a page number; empty for any other field. */
  static String known(String instruction, String result) {
    var known = KNOWN.matcher(instruction);
    return known.matches() && result.matches("\\d{0,5}")
        ? known.group(1).toUpperCase(java.util.Locale.ROOT)
        : "";
  }
}
