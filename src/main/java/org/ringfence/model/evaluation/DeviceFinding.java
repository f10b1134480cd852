package org.ringfence.model.evaluation;

import java.util.Optional;
import org.ringfence.model.installation.Device;

/**
 * A device and who made it.
 *
 * @param device as recorded
 * @param finding who made it and how that is known
 */
public record DeviceFinding(Device device, MakerFinding finding) {

  /** The model that its label tells; empty where a model is recorded, or the label tells none. */
  public Optional<String> modelOnLabel() {
    return device.model().isBlank() ? finding.modelOnLabel() : Optional.empty();
  }
}
