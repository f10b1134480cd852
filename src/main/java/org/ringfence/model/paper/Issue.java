package org.ringfence.model.paper;

import java.time.LocalDate;
import org.ringfence.model.disclosure.Edition;

/**
 * That a paper was given out: a later one of the same kind, edition and subject is a correction and
 * names it.
 *
 * @param kind which paper
 * @param edition for whom
 * @param subject the assessment's id, or the organisation's for a paper about all
 * @param version 1 for the first one given out
 * @param name what it was called
 * @param on the day that it stands for
 * @param why why it was corrected; empty for version 1
 */
public record Issue(
    PaperKind kind,
    Edition edition,
    String subject,
    int version,
    String name,
    LocalDate on,
    String why) {

  /** The same, as a later paper names it that takes its place for this reason. */
  public Issue because(String reason) {
    return new Issue(kind, edition, subject, version, name, on, reason);
  }
}
