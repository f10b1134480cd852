package org.ringfence.catalogue;

import java.util.List;
import org.ringfence.model.Wording;

/**
 * Everything that Ringfence knows before anybody answers anything, versioned together.
 *
 * @param method weights, rules and questions
 * @param wording the words for them
 * @param firstPass ids of the questions that a first pass asks, in order
 * @param reference makers, labels, address prefixes, weaknesses and policies
 */
public record Catalogue(
    Method method, Wording wording, List<String> firstPass, ReferenceData reference) {
  public Catalogue {
    firstPass = List.copyOf(firstPass);
  }
}
