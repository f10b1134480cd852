package org.ringfence.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.Problem;
import org.ringfence.model.Verdict;
import org.ringfence.model.Verdict.Level;
import org.ringfence.model.Verdict.Line;
import org.ringfence.model.Verdict.Mark;

/** Gathers what a check finds, and how bad it is. */
final class Findings {
  private final List<Line> lines = new ArrayList<>();
  private int leads;
  private boolean changed;
  private boolean stranger;
  private boolean signed;
  private boolean unvouched;

  void good(String text) {
    lines.add(new Line(Mark.GOOD, text));
  }

  void note(String text) {
    lines.add(new Line(Mark.NOTE, text));
  }

  /** What stands before all other notes, in the order in which it is said. */
  void lead(String text) {
    lines.add(leads, new Line(Mark.NOTE, text));
    leads++;
  }

  /** Something that does not hold any more, though nobody changed it. */
  void doubt(String text) {
    lines.add(new Line(Mark.DOUBT, text));
  }

  /** Something is not as it was signed. */
  void changed(String text) {
    changed = true;
    lines.add(new Line(Mark.BAD, text));
  }

  /** Somebody signed whom nobody vouches for. */
  void stranger(String text) {
    stranger = true;
    doubt(text);
  }

  /** Something that a paper says and nobody vouches for. */
  void unvouched(String text) {
    unvouched = true;
    doubt(text);
  }

  /** There is at least one signature. */
  void signed() {
    signed = true;
  }

  /** The verdict, led by the sentence for its level, the worst first. */
  Verdict verdict(Phrases phrases, String proved, boolean canBeWrittenAgain) {
    var level = level();
    var headline =
        switch (level) {
          case PROVED -> proved;
          case SIGNER_NOT_RECOGNISED -> proved + " " + phrases.say("verify.stranger");
          case NOT_VOUCHED_FOR -> phrases.say("verify.not-vouched-for");
          case CHANGED -> phrases.say("verify.changed");
          case UNREADABLE -> phrases.say("verify.unsigned");
        };
    return new Verdict(level, headline, worstFirst(), canBeWrittenAgain && isSound(level))
        .markedWithCare();
  }

  private List<Line> worstFirst() {
    return lines.stream().sorted(Comparator.comparing(Line::mark)).toList();
  }

  private static boolean isSound(Level level) {
    return level != Level.CHANGED && level != Level.UNREADABLE;
  }

  private Level level() {
    if (changed) {
      return Level.CHANGED;
    }
    if (!signed) {
      return Level.UNREADABLE;
    }
    if (unvouched) {
      return Level.NOT_VOUCHED_FOR;
    }
    return stranger ? Level.SIGNER_NOT_RECOGNISED : Level.PROVED;
  }

  /** That nothing in a paper is signed, though its seal says who gave it out. */
  Verdict nothingSigned(List<Problem> problems) {
    var read = unreadable(problems);
    return new Verdict(
            read.level(),
            read.headline(),
            Stream.concat(read.lines().stream(), worstFirst().stream()).toList(),
            false)
        .markedWithCare();
  }

  /** That something can't be read at all. */
  static Verdict unreadable(List<Problem> problems) {
    var lines = problems.stream().map(one -> new Line(Mark.BAD, one.message())).toList();
    return new Verdict(Level.UNREADABLE, problems.getFirst().what(), lines, false);
  }
}
