package org.ringfence.model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which paper somebody wants.
 *
 * @param kind which paper
 * @param edition for whom
 * @param subject the assessment's id for a paper about one installation; the organisation's name
 *     for the others, where blank means the only one
 * @param template the council's own template; empty for the program's design
 * @param issue whether the paper is given out, which the register records
 * @param correction why it corrects the one given out before; empty where it does not
 */
public record PaperOrder(
    PaperKind kind,
    Edition edition,
    String subject,
    Optional<Path> template,
    boolean issue,
    String correction) {

  /** A paper in the program's design that is not given out yet. */
  public static PaperOrder of(PaperKind kind, Edition edition, String subject) {
    return new PaperOrder(kind, edition, subject, Optional.empty(), false, "");
  }
}
