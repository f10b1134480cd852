package org.ringfence.model;

import java.util.List;

/**
 * What a check of a paper or a register found, in plain English for a clerk.
 *
 * @param level the outcome in one word
 * @param headline the outcome in one sentence
 * @param lines what was looked at and found, in order
 */
public record Verdict(Level level, String headline, List<Line> lines) {
  public Verdict {
    lines = List.copyOf(lines);
  }

  /** The outcome, and the exit code that a command gives for it. */
  public enum Level {
    /** As it was signed, by signers that are trusted. */
    INTACT(0),
    /** Not as it was signed. */
    CHANGED(1),
    /** It can't be read or has nothing in it that could be checked. */
    UNREADABLE(2),
    /** As it was signed, but nobody trusted says who a signer is. */
    SIGNER_NOT_RECOGNISED(3);

    private final int exitCode;

    Level(int exitCode) {
      this.exitCode = exitCode;
    }

    /** 0, 1, 2 or 3. */
    public int exitCode() {
      return exitCode;
    }
  }

  /**
   * One thing that was found.
   *
   * @param mark whether it is as it should be
   * @param text a sentence
   */
  public record Line(Mark mark, String text) {}

  /** Whether something is as it should be. */
  public enum Mark {
    GOOD,
    NOTE,
    BAD
  }
}
