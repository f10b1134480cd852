package org.ringfence.assessment.signoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.RecordSection;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Problem;

/**
 * What somebody is asked to sign on their own computer: every word of it.
 *
 * @param dossier all of it, as it was sent
 * @param role the role in which they are asked
 * @param statement what they will state by signing; empty for a copy of what was answered
 * @param asker who asks; empty for a request of version 0.1, which does not say
 * @param refused why it can't be signed; empty where it can
 * @param cautions what to mind before signing, each a sentence
 * @param sections what is signed, in words, in the order of a reader's needs
 * @param leaves what is signed, every single thing of it by itself, named in plain words
 * @param files photos and documents that prove answers
 */
public record SignRequestView(
    Dossier dossier,
    String role,
    String statement,
    Optional<Asker> asker,
    Optional<Problem> refused,
    List<String> cautions,
    List<RecordSection> sections,
    List<RecordSection.Line> leaves,
    List<EnclosedFile> files) {
  public SignRequestView {
    cautions = List.copyOf(cautions);
    sections = List.copyOf(sections);
    leaves = List.copyOf(leaves);
    files = List.copyOf(files);
  }

  /** The same where this stands in the way of signing it, if anything does. */
  SignRequestView refusing(Optional<Problem> why) {
    return new SignRequestView(
        dossier, role, statement, asker, why, cautions, sections, leaves, files);
  }

  /**
   * Who asks.
   *
   * @param name theirs
   * @param key their key as it is printed
   * @param identity how they are known, a sentence
   * @param on the day
   * @param until the last day on which the request can be signed
   * @param to who is asked; empty where anybody may answer
   * @param note a word to them; may be empty
   */
  public record Asker(
      String name,
      String key,
      String identity,
      LocalDate on,
      LocalDate until,
      String to,
      String note) {}
}
