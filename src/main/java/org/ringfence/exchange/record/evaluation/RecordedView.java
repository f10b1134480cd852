package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One risk in one view, with every step.
 *
 * @param score what it comes to
 * @param likelihoodBefore before controls, 1 to 5
 * @param floor the least likelihood that controls leave, 1 to 5
 * @param reductionEighths what controls take away, in eighths of a point
 * @param steps in order
 * @param controls in order
 * @param rules those that hold, in order
 */
public record RecordedView(
    @JsonProperty("score") RecordedScore score,
    @JsonProperty("likelihoodBefore") int likelihoodBefore,
    @JsonProperty("floor") int floor,
    @JsonProperty("reductionEighths") int reductionEighths,
    @JsonProperty("steps") List<RecordedStep> steps,
    @JsonProperty("controls") List<RecordedControl> controls,
    @JsonProperty("rules") List<RecordedRule> rules) {
  public RecordedView {
    steps = List.copyOf(steps);
    controls = List.copyOf(controls);
    rules = List.copyOf(rules);
  }
}
