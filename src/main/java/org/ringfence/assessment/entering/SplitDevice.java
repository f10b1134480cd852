package org.ringfence.assessment.entering;

import java.util.Optional;

/**
 * One of the devices into which somebody splits a line.
 *
 * @param label what stands on it
 * @param count how many there are of it, where somebody has counted them
 */
public record SplitDevice(String label, Optional<Integer> count) {
  public SplitDevice {
    label = label.strip();
  }
}
