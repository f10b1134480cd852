package org.ringfence.catalogue;

import java.util.List;
import org.ringfence.model.Method;
import org.ringfence.model.Wording;

/**
 * Everything that Ringfence knows before anybody answers anything, versioned together.
 *
 * @param method weights, rules and questions
 * @param wording the words for them
 * @param firstPass ids of the questions that a first pass asks, in order
 * @param papers what the papers of a council need
 * @param reference makers, labels, address prefixes, weaknesses and policies
 * @param hashes tell this catalogue from any other
 */
public record Catalogue(
    Method method,
    Wording wording,
    List<String> firstPass,
    PaperData papers,
    ReferenceData reference,
    Hashes hashes) {
  public Catalogue {
    firstPass = List.copyOf(firstPass);
  }

  /**
   * SHA-256 over the catalogue's texts, 64 hexadecimal digits in lower case each.
   *
   * @param method of the method alone
   * @param all of every part, by its name and text
   */
  public record Hashes(String method, String all) {}
}
