package org.ringfence.cli.part;

import org.ringfence.model.written.VisibleText;

/** Makes text from files safe to print on a terminal. */
public final class TerminalText {
  private static final int LONGEST = 2_000;

  private TerminalText() {}

  /** The text with control and direction characters named, cut where it is very long. */
  public static String text(String text) {
    var cut = text.length() <= LONGEST ? text : CommandWords.say("cut", text.substring(0, LONGEST));
    return VisibleText.line(cut);
  }
}
