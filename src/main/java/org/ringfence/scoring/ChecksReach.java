package org.ringfence.scoring;

import org.ringfence.model.method.Method;
import org.ringfence.scoring.earlier.ExactLabels;

/** How far the checks of a version of the method go. */
enum ChecksReach {
  /** To what is attainable: what only helps together is found as well. */
  ATTAINABLE,
  /** As far as one check after the other helps, as the method 2026.1 had it. */
  WHILE_EACH_HELPS;

  static ChecksReach of(Method method) {
    return method.version().equals(ExactLabels.VERSION) ? WHILE_EACH_HELPS : ATTAINABLE;
  }
}
