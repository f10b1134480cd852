package org.ringfence.assessment.intake;

import java.util.List;
import org.ringfence.model.outcome.Problem;

/**
 * What came of bringing a file in.
 *
 * @param ids of the assessments that were added
 * @param added of each, its site, installation and revision
 * @param same of each that was here already and says the same, a sentence
 * @param differing why each that was here already and says something else was left as it is, and
 *     what of those that were added is not what was known before
 * @param evidence where the file says that evidence is which is not kept here, and of which answer
 * @param carries what such a file does not carry, and what does
 * @param lapsed of each installation whose sign-off held before and does not any longer, a sentence
 *     that names it and says why
 * @param unread of each detail that is kept as it was written and could not be read, and of each
 *     name whose lines were joined, a sentence
 */
public record ImportResult(
    List<String> ids,
    List<String> added,
    List<String> same,
    List<Problem> differing,
    List<String> evidence,
    String carries,
    List<String> lapsed,
    List<String> unread) {
  public ImportResult {
    ids = List.copyOf(ids);
    added = List.copyOf(added);
    same = List.copyOf(same);
    differing = List.copyOf(differing);
    evidence = List.copyOf(evidence);
    lapsed = List.copyOf(lapsed);
    unread = List.copyOf(unread);
  }
}
