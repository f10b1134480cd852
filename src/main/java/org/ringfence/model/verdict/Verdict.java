package org.ringfence.model.verdict;

import java.util.List;

/**
 * What a check of a paper or a register found, in plain English for a clerk.
 *
 * @param level the outcome in one word
 * @param headline the outcome in one sentence
 * @param lines what was looked at and found, the worst first
 * @param canBeWrittenAgain whether a paper carries records from which a fresh one can be written,
 *     to be used in its place
 * @param differences a help to see what was edited, no proof
 */
public record Verdict(
    Level level,
    String headline,
    List<Line> lines,
    boolean canBeWrittenAgain,
    TextDifferences differences) {
  public Verdict {
    lines = List.copyOf(lines);
  }

  /** A verdict beside which no texts were compared. */
  public Verdict(Level level, String headline, List<Line> lines, boolean canBeWrittenAgain) {
    this(level, headline, lines, canBeWrittenAgain, TextDifferences.NONE);
  }

  /**
   * The same with what differs in text.
   *
   * @param said that it differs, at the end of the headline; empty where it does not
   */
  public Verdict showing(TextDifferences found, String said) {
    return new Verdict(level, headline + said, lines, canBeWrittenAgain, found);
  }

  /** The outcome, and the exit code that a command gives for it. */
  public enum Level {
    /** All of it is proved, by signers that are trusted. */
    PROVED(0),
    /** A signature, the record or the log does not hold. */
    CHANGED(1),
    /** What it was compared with is something else; what it proves by itself is said as well. */
    DIFFERENT(1),
    /** It can't be read or has nothing in it that could be checked. */
    UNREADABLE(2),
    /** All of it is proved, but nobody trusted says who a signer is. */
    SIGNER_NOT_RECOGNISED(3),
    /** All of it is proved, but for a signature that its edition leaves out. */
    SIGNATURE_LEFT_OUT(3),
    /** The record inside is sound, and nobody vouches for the file around it. */
    NOT_VOUCHED_FOR(4);

    private final int exitCode;

    Level(int exitCode) {
      this.exitCode = exitCode;
    }

    /** From 0 to 4. */
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

  /** Whether something is as it should be, the worst first. */
  public enum Mark {
    /** It is not. */
    BAD,
    /** Nobody can tell, or it no longer is. */
    DOUBT,
    /** Something to know. */
    NOTE,
    /** It is. */
    GOOD
  }

  /** The same; unless everything is proved, nothing is marked as good beside what is not. */
  public Verdict markedWithCare() {
    return isAllGood()
        ? this
        : new Verdict(
            level,
            headline,
            lines.stream()
                .map(line -> line.mark() == Mark.GOOD ? new Line(Mark.NOTE, line.text()) : line)
                .toList(),
            canBeWrittenAgain,
            differences);
  }

  /** Whether everything is proved and nothing of it is in doubt. */
  public boolean isAllGood() {
    return level == Level.PROVED
        && lines.stream().noneMatch(line -> line.mark() == Mark.BAD || line.mark() == Mark.DOUBT);
  }
}
