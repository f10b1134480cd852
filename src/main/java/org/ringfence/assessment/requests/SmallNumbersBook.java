package org.ringfence.assessment.requests;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.Optional;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.assessment.ledger.StoredValue;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.Register;

/**
 * Keeps from which number on a count is given out in answers to requests for information, for the
 * whole register; each change is in the log. Smaller counts are withheld, save zero.
 */
public final class SmallNumbersBook {
  /** Below this a count said to be small would be a certain one. */
  public static final int LEAST = FoiCounts.LEAST_THRESHOLD;

  /** Above this too little would be left of the counts to answer with. */
  public static final int MOST = 20;

  /** Counts of 1 to 4 are commonly held back in published figures about single places. */
  public static final int USUAL = 5;

  private static final StoredValue<Integer> SETTING =
      StoredValue.number(
          "rule.small-numbers", TEXTS.say("setting.small-numbers.title"), LEAST, MOST, USUAL);

  private final Register register;
  private final AuditLog chronicle;

  public SmallNumbersBook(Register register, AuditLog chronicle) {
    this.register = register;
    this.chronicle = chronicle;
  }

  /** The smallest count that is given out, zero aside; {@value #USUAL} until somebody sets it. */
  public int threshold() {
    return SETTING.in(register);
  }

  /** That the number which this register keeps can't be read; empty where it can. */
  public Optional<Problem> problem() {
    return SETTING.problem(
        register, TEXTS.say("setting.counts", USUAL), TEXTS.say("setting.small-numbers.again"));
  }

  /** Sets it; refused where it is not from {@value #LEAST} to {@value #MOST}. */
  public Outcome<Integer> set(int threshold) {
    if (threshold < LEAST || threshold > MOST) {
      return TEXTS.refused("setting.small-numbers", "", Integer.toString(threshold), LEAST, MOST);
    }
    return RegisterErrors.problems(() -> Outcome.done(saved(threshold)));
  }

  private int saved(int threshold) {
    return register.inOneTransaction(
        () -> {
          register.saveSetting(SETTING.name(), Integer.toString(threshold));
          chronicle.add(
              "small-numbers-set", "", Optional.empty(), "{\"threshold\":" + threshold + "}");
          return threshold;
        });
  }
}
