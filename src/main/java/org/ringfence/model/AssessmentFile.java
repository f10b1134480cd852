package org.ringfence.model;

import java.util.List;

/**
 * What one assessment file holds.
 *
 * @param organisation the body's name; the file carries no id for it
 * @param assessments at least one, their ids unique, in the file's order
 */
public record AssessmentFile(String organisation, List<Assessment> assessments) {
  public AssessmentFile {
    assessments = List.copyOf(assessments);
  }
}
