package org.ringfence.catalogue;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.method.FoundOn;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Wording;

/**
 * Everything that Ringfence knows before anybody answers anything, versioned together.
 *
 * @param method weights, rules and questions
 * @param wording the words for them
 * @param firstPass ids of the questions that a first pass asks, in order
 * @param foundOn which questions are answered by what is found on equipment, and on which
 * @param papers what the papers of a council need
 * @param reference makers, labels, address prefixes, weaknesses and policies
 * @param hashes tell this catalogue from any other
 */
public record Catalogue(
    Method method,
    Wording wording,
    List<String> firstPass,
    List<Found> foundOn,
    PaperData papers,
    ReferenceData reference,
    Hashes hashes) {
  public Catalogue {
    firstPass = List.copyOf(firstPass);
    foundOn = List.copyOf(foundOn);
  }

  /**
   * A question whose answer is found on equipment.
   *
   * @param question the question's id
   * @param on the equipment
   */
  public record Found(String question, FoundOn on) {}

  /** On which equipment the answer to a question is found; empty where it is found on none. */
  public Optional<FoundOn> foundOn(String question) {
    return foundOn.stream()
        .filter(one -> one.question().equals(question))
        .map(Found::on)
        .findFirst();
  }

  /**
   * SHA-256 over the catalogue's texts, 64 hexadecimal digits in lower case each.
   *
   * @param method of the method alone
   * @param all of every part, by its name and text
   */
  public record Hashes(String method, String all) {}
}
