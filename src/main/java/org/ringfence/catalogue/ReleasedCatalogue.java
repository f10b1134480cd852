package org.ringfence.catalogue;

import org.ringfence.model.method.Method;
import org.ringfence.model.method.Wording;

/**
 * What a released version of the program knew of scoring: enough to work out again what was signed
 * with it, and to show it in the words of its day.
 *
 * @param method weights, rules and questions
 * @param wording the words for them
 * @param reference makers, labels, address prefixes, weaknesses and policies
 * @param hashes tell this catalogue from any other, as signatures name it
 */
public record ReleasedCatalogue(
    Method method, Wording wording, ReferenceData reference, Catalogue.Hashes hashes) {

  /** Of a whole catalogue, what a record is worked out with. */
  public static ReleasedCatalogue of(Catalogue catalogue) {
    return new ReleasedCatalogue(
        catalogue.method(), catalogue.wording(), catalogue.reference(), catalogue.hashes());
  }
}
