package org.ringfence.assessment.maker;

import java.util.List;
import org.ringfence.model.installation.Device;

/**
 * A line of the equipment whose label names several brands. The worst of them counts for all of it
 * until somebody makes a line of each, or for as long as somebody leaves it so.
 *
 * @param position where it stands, counted from 0
 * @param device the line as it is recorded
 * @param labels the label cut into one for each brand, to be corrected where it is cut wrongly
 */
public record SeveralBrands(int position, Device device, List<String> labels) {
  public SeveralBrands {
    labels = List.copyOf(labels);
  }
}
