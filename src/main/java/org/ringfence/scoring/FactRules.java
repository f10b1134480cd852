package org.ringfence.scoring;

import java.util.List;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Method;
import org.ringfence.scoring.earlier.ExactLabels;

/**
 * How facts are derived from devices: the one part of a method that is code and not data, and so
 * has to be kept beside the data of each version.
 */
public interface FactRules {

  /**
   * The facts that are known; none where no device gives any.
   *
   * @param confirmed whether a document or better shows the makers that a person names
   */
  Facts facts(List<Device> devices, boolean confirmed);

  /** The rules of a method's version; those of today for every version that is not an earlier. */
  static FactRules of(Method method, ReferenceData reference) {
    return method.version().equals(ExactLabels.VERSION)
        ? earlier(new ExactLabels(reference))
        : new FactFinder(reference);
  }

  /** Rules to which it made no difference how a maker was confirmed. */
  private static FactRules earlier(ExactLabels labels) {
    return (devices, confirmed) -> labels.facts(devices);
  }
}
