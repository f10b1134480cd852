package org.ringfence.report.text;

import java.math.BigDecimal;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.evaluation.ViewOfRisk;

/** Spells out how one risk's score came out, step by step, so that a reader can follow it. */
public final class ScoreArithmetic {
  private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

  private final PaperWords words;

  public ScoreArithmetic(PaperWords words) {
    this.words = words;
  }

  /** The steps from likelihood before controls to the score, as one sentence. */
  public String spell(ViewOfRisk view, Status status) {
    var score = view.score();
    var likelihood = score.likelihood().points();
    var consequence = score.consequence().points();
    var product = likelihood * consequence;
    var sum =
        words.say(
            "sum.product",
            reduction(view),
            view.floor().points(),
            likelihood,
            consequence,
            product);
    return score.score() == product ? words.say("sum.end", sum) : moved(view, status, sum);
  }

  private String reduction(ViewOfRisk view) {
    var before = view.likelihoodBefore().points();
    var taken = view.reductionEighths();
    if (taken == 0) {
      return words.say("sum.nothing-taken", before);
    }
    var left = BigDecimal.valueOf(8L * before - taken).divide(EIGHT);
    var eighths = words.count("sum.eighths", taken);
    if (left.signum() <= 0) {
      return words.say("sum.nothing-left", before, eighths);
    }
    var plain = left.stripTrailingZeros().toPlainString();
    return left.stripTrailingZeros().scale() <= 0
        ? words.say("sum.whole", before, eighths, plain)
        : words.say("sum.rounded", before, eighths, plain, (left.intValue() + 1));
  }

  private String moved(ViewOfRisk view, Status status, String sum) {
    var score = view.score().score();
    if (status == Status.CLOSED && score == 0) {
      return words.say("sum.closed", sum);
    }
    var lifting = view.rules().stream().filter(RuleEffect::lifted).map(RuleEffect::rule).toList();
    return lifting.isEmpty()
        ? words.say("sum.bounded", sum, score)
        : words.say("sum.lifted", sum, words.list(lifting), score);
  }
}
