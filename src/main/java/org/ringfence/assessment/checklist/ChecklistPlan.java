package org.ringfence.assessment.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Equipment;

/**
 * What a filled checklist would change, as somebody has to see it before it is taken.
 *
 * @param assessmentId of the assessment that it is about
 * @param about the installation with its site
 * @param sha256 of the file as it was looked at
 * @param answers that would be taken, in the order of the sheet
 * @param equipment as it would be; empty where nothing of it changes
 * @param lines what would change, each a sentence
 * @param sheet all that stands on the sheet, each a line
 * @param left what stands on the sheet and is not taken, and why, each a sentence
 * @param assessedOn the day to which the assessment would move, that of a later visit
 */
public record ChecklistPlan(
    String assessmentId,
    String about,
    String sha256,
    List<Proposed> answers,
    Optional<Equipment> equipment,
    List<String> lines,
    List<String> sheet,
    List<String> left,
    Optional<LocalDate> assessedOn) {
  public ChecklistPlan {
    answers = List.copyOf(answers);
    lines = List.copyOf(lines);
    sheet = List.copyOf(sheet);
    left = List.copyOf(left);
  }

  /** An answer that would be taken. */
  public record Proposed(String question, Answer answer) {}
}
