package org.ringfence.model.installation;

import java.time.LocalDate;
import java.util.Map;

/**
 * One look at one installation on one day, with every answer as it resolves for it.
 *
 * @param id permanent, a UUID where Ringfence made it
 * @param assessedOn the day to which ages are counted
 * @param site where it is
 * @param installation which system
 * @param equipment its devices, or facts in their place
 * @param answers by question id; a question left out is not known
 * @param reconciled by contradiction id
 */
public record Assessment(
    String id,
    LocalDate assessedOn,
    Site site,
    Installation installation,
    Equipment equipment,
    Map<String, Answer> answers,
    Map<String, Reconciliation> reconciled) {

  public Assessment {
    answers = Map.copyOf(answers);
    reconciled = Map.copyOf(reconciled);
  }

  /** The answer to a question; {@link Answer#UNKNOWN} where there is none. */
  public Answer answer(String question) {
    return answers.getOrDefault(question, Answer.UNKNOWN);
  }
}
