package org.ringfence.assessment;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.Problem;
import org.ringfence.model.Verdict;
import org.ringfence.model.Verdict.Level;
import org.ringfence.model.Verdict.Line;
import org.ringfence.model.Verdict.Mark;

/** Gathers what a check finds, and how bad it is. */
final class Findings {
  private final List<Line> lines = new ArrayList<>();
  private boolean changed;
  private boolean stranger;
  private boolean signed;

  void good(String text) {
    lines.add(new Line(Mark.GOOD, text));
  }

  void note(String text) {
    lines.add(new Line(Mark.NOTE, text));
  }

  /** Something is not as it was signed. */
  void changed(String text) {
    changed = true;
    lines.add(new Line(Mark.BAD, text));
  }

  /** Somebody signed whom nobody vouches for. */
  void stranger(String text) {
    stranger = true;
    lines.add(new Line(Mark.NOTE, text));
  }

  /** There is at least one signature. */
  void signed() {
    signed = true;
  }

  boolean isChanged() {
    return changed;
  }

  /** The verdict, led by the sentence for its level. */
  Verdict verdict(Phrases phrases, String intact) {
    var level = level();
    var headline =
        switch (level) {
          case INTACT -> intact;
          case SIGNER_NOT_RECOGNISED -> intact + " " + phrases.say("verify.stranger");
          case CHANGED -> phrases.say("verify.changed");
          case UNREADABLE -> phrases.say("verify.unsigned");
        };
    return new Verdict(level, headline, lines);
  }

  private Level level() {
    if (changed) {
      return Level.CHANGED;
    }
    if (!signed) {
      return Level.UNREADABLE;
    }
    return stranger ? Level.SIGNER_NOT_RECOGNISED : Level.INTACT;
  }

  /** That something can't be read at all. */
  static Verdict unreadable(List<Problem> problems) {
    var lines = problems.stream().map(one -> new Line(Mark.BAD, one.message())).toList();
    return new Verdict(Level.UNREADABLE, problems.getFirst().what(), lines);
  }
}
