package org.ringfence.scoring;

import java.util.List;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Value;

/**
 * A question or fact in one view.
 *
 * @param value the value that weights use
 * @param basis its basis in this view
 * @param inConditions the value that conditions see
 */
record ScenarioValue(Value value, Basis basis, Value inConditions) {

  /** The words of the value; none for a number. */
  List<String> words() {
    return switch (value) {
      case Value.Words(var words) -> words;
      case Value.Count(var number) -> List.of();
    };
  }
}
