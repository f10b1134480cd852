package org.ringfence.scoring;

import java.util.List;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.Device;
import org.ringfence.model.Facts;
import org.ringfence.model.Method;
import org.ringfence.scoring.earlier.ExactLabels;

/**
 * How facts are derived from devices: the one part of a method that is code and not data, and so
 * has to be kept beside the data of each version.
 */
public interface FactRules {

  /** The facts that are known; none where there is no device. */
  Facts facts(List<Device> devices);

  /** The rules of a method's version; those of today for every version that is not an earlier. */
  static FactRules of(Method method, ReferenceData reference) {
    return method.version().equals(ExactLabels.VERSION)
        ? new ExactLabels(reference)::facts
        : new FactFinder(reference);
  }
}
