package org.ringfence.model.evaluation;

import java.util.List;

/**
 * A rule that held.
 *
 * @param rule its id
 * @param atLeast the score that it lifts to
 * @param lifted whether the score was below that
 * @param seen the lines of its condition
 */
public record RuleEffect(String rule, int atLeast, boolean lifted, List<StepEffect.Seen> seen) {
  public RuleEffect {
    seen = List.copyOf(seen);
  }
}
