package org.ringfence.model.installation;

import java.util.List;
import java.util.Map;

/**
 * What one assessment file holds.
 *
 * @param organisation the body's name; the file carries no id for it
 * @param assessments at least one, their ids unique, in the file's order
 * @param entered by assessment id and question id, who entered the answer, as the file says it;
 *     left out where it does not
 * @param histories by assessment id, how the equipment came to be, as the file says it; left out
 *     where it does not
 * @param askedAgain by assessment id, what was found on equipment that was replaced and nobody has
 *     decided on since; left out where there is nothing
 */
public record AssessmentFile(
    String organisation,
    List<Assessment> assessments,
    Map<String, Map<String, List<NamedPerson>>> entered,
    Map<String, NamedHistory> histories,
    Map<String, List<ReopenedAnswer>> askedAgain) {
  public AssessmentFile {
    assessments = List.copyOf(assessments);
    entered = Map.copyOf(entered);
    histories = Map.copyOf(histories);
    askedAgain = Map.copyOf(askedAgain);
  }

  /** A file that does not say who entered what it says. */
  public AssessmentFile(String organisation, List<Assessment> assessments) {
    this(organisation, assessments, Map.of(), Map.of(), Map.of());
  }

  /** Who entered an answer; empty where the file does not say it. */
  public List<NamedPerson> entered(String assessment, String question) {
    return entered.getOrDefault(assessment, Map.of()).getOrDefault(question, List.of());
  }

  /** How the equipment of an assessment came to be. */
  public NamedHistory history(String assessment) {
    return histories.getOrDefault(assessment, NamedHistory.NONE);
  }

  /** What an assessment asks again; empty where it asks nothing. */
  public List<ReopenedAnswer> askedAgain(String assessment) {
    return askedAgain.getOrDefault(assessment, List.of());
  }

  /** The same with these assessments alone. */
  public AssessmentFile of(List<Assessment> some) {
    return new AssessmentFile(organisation, some, entered, histories, askedAgain);
  }
}
