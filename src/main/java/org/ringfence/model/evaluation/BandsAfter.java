package org.ringfence.model.evaluation;

import java.util.Map;

/**
 * The bands that an installation's risks have once something has been done about it.
 *
 * @param headline its band id; {@code not-known} where too little would still be known
 * @param risks each risk's band id by the risk's id, those outside the headline among them; none
 *     where too little would still be known
 */
public record BandsAfter(String headline, Map<String, String> risks) {
  public BandsAfter {
    risks = Map.copyOf(risks);
  }
}
