package org.ringfence.model.installation;

import java.util.List;

/**
 * An answer that an installation has from the whole organisation or from its contract, and who gave
 * it there.
 *
 * @param question the question's id
 * @param by who is named for it; empty where nobody is
 * @param entered the names of those who entered it; none where that is not known
 */
public record InheritedAnswer(String question, String by, List<String> entered) {
  public InheritedAnswer {
    entered = List.copyOf(entered);
  }
}
