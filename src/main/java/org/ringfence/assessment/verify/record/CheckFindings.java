package org.ringfence.assessment.verify.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.model.verdict.Verdict.Level;
import org.ringfence.model.verdict.Verdict.Line;
import org.ringfence.model.verdict.Verdict.Mark;

/** Gathers what a check finds, and how bad it is. */
public final class CheckFindings {
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, List<String>> lapsed = new HashMap<>();
  private int leads;
  private boolean changed;
  private boolean different;
  private boolean leftOut;
  private boolean stale;
  private boolean madeAgain;
  private boolean stranger;
  private boolean signed;
  private boolean unvouched;

  public void good(String text) {
    lines.add(new Line(Mark.GOOD, text));
  }

  public void note(String text) {
    lines.add(new Line(Mark.NOTE, text));
  }

  /** What stands before all other notes, in the order in which it is said. */
  public void lead(String text) {
    lines.add(leads, new Line(Mark.NOTE, text));
    leads++;
  }

  /** Something that does not hold any more, though nobody changed it. */
  public void doubt(String text) {
    lines.add(new Line(Mark.DOUBT, text));
  }

  /** Something is not as it was signed. */
  public void changed(String text) {
    changed = true;
    lines.add(new Line(Mark.BAD, text));
  }

  /** What it was compared with is something else. */
  public void different(String text) {
    different = true;
    lines.add(new Line(Mark.BAD, text));
  }

  /** What was signed no longer holds on a day, which may be one that matters. */
  public void stale(boolean matters, String text) {
    stale |= matters;
    doubt(text);
  }

  /** What says that what was signed of an assessment no longer holds, wherever it is said. */
  public void lapsed(String assessmentId, List<String> why) {
    lapsed.computeIfAbsent(assessmentId, _ -> new ArrayList<>()).addAll(why);
  }

  /** All of that; empty where nothing says so. */
  public List<String> lapsed(String assessmentId) {
    return List.copyOf(lapsed.getOrDefault(assessmentId, List.of()));
  }

  /** A signature is left out, so that nobody can check it here. */
  public void leftOut(String text) {
    leftOut = true;
    doubt(text);
  }

  /** Every word of it is what is written from what it carries. */
  public void madeAgain() {
    madeAgain = true;
  }

  /** Nothing that others found is told but what was changed. */
  public void changes(CheckFindings others) {
    changed |= others.changed;
    signed |= others.signed;
    others.lines.stream().filter(line -> line.mark() == Mark.BAD).forEach(lines::add);
  }

  /** What others found changed is what something was compared with. */
  public void differences(CheckFindings others) {
    others.lines.stream()
        .filter(line -> line.mark() == Mark.BAD)
        .forEach(line -> different(line.text()));
  }

  /** Somebody signed whom nobody vouches for. */
  void stranger(String text) {
    stranger = true;
    doubt(text);
  }

  /** Something that a paper says and nobody vouches for. */
  public void unvouched(String text) {
    unvouched = true;
    doubt(text);
  }

  /** There is at least one signature. */
  public void signed() {
    signed = true;
  }

  /** The verdict, led by the sentence for its level, the worst first. */
  public Verdict verdict(AssessmentPhrases phrases, String proved, boolean canBeWrittenAgain) {
    var level = level();
    var alone = headline(phrases, alone(), proved);
    var headline =
        switch (level) {
          case CHANGED -> phrases.say("verify.changed");
          case DIFFERENT -> phrases.say("verify.different") + " " + alone;
          default -> alone;
        };
    return new Verdict(level, headline, worstFirst(), canBeWrittenAgain && isSound(level))
        .markedWithCare();
  }

  private String headline(AssessmentPhrases phrases, Level level, String proved) {
    var said =
        switch (level) {
          case SIGNER_NOT_RECOGNISED -> proved + " " + phrases.say("verify.stranger");
          case SIGNATURE_LEFT_OUT -> proved + " " + phrases.say("verify.one-left-out");
          case NOT_VOUCHED_FOR ->
              phrases.say(madeAgain ? "verify.not-vouched-for" : "verify.not-vouched-for.words");
          case UNREADABLE -> phrases.say("verify.unsigned");
          case PROVED, CHANGED, DIFFERENT -> proved;
        };
    return stale && isProved(level) ? said + " " + phrases.say("verify.no-longer") : said;
  }

  private static boolean isProved(Level level) {
    return level == Level.PROVED
        || level == Level.SIGNER_NOT_RECOGNISED
        || level == Level.SIGNATURE_LEFT_OUT;
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
    return different ? Level.DIFFERENT : alone();
  }

  /** Whatever it was compared with. */
  private Level alone() {
    if (!signed) {
      return Level.UNREADABLE;
    }
    if (unvouched) {
      return Level.NOT_VOUCHED_FOR;
    }
    if (stranger) {
      return Level.SIGNER_NOT_RECOGNISED;
    }
    return leftOut ? Level.SIGNATURE_LEFT_OUT : Level.PROVED;
  }

  /** That nothing in a paper is signed, and what its seal says all the same. */
  public Verdict nothingSigned(String headline) {
    return new Verdict(Level.UNREADABLE, headline, worstFirst(), false).markedWithCare();
  }

  /** That something can't be read at all. */
  public static Verdict unreadable(List<Problem> problems) {
    var lines = problems.stream().map(one -> new Line(Mark.BAD, one.message())).toList();
    return new Verdict(Level.UNREADABLE, problems.getFirst().what(), lines, false);
  }
}
