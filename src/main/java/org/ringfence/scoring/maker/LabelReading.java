package org.ringfence.scoring.maker;

import java.util.List;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.scoring.maker.MakerName.Brand;

/**
 * What a label says.
 *
 * @param brands whom it names, in its order; one that is only offered stands here without a maker
 *     where the label names it beside another
 * @param asked the names of those that are brands only once somebody has said who is meant
 * @param offered who else may be meant
 * @param model what follows the brand; empty for nothing, and where it names several
 */
record LabelReading(
    List<Brand> brands, List<String> asked, List<MakerOffer> offered, String model) {
  LabelReading {
    brands = List.copyOf(brands);
    asked = List.copyOf(asked);
    offered = List.copyOf(offered);
  }
}
