package org.ringfence.assessment.sealing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.assessment.evidence.GivenEvidence;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.verdict.SealedPart;
import org.ringfence.model.verdict.TextChange;

/**
 * A paper that somebody edited, as whoever gives it out has to see it first.
 *
 * @param file where it is
 * @param parts of it, as they were when it was looked at
 * @param edited whether it is another file than Ringfence wrote, as far as anybody can tell
 * @param changes the lines by which it differs from the paper made again
 * @param notes what to know before it is sealed, each a sentence
 * @param drafts why what it says is still a draft, each a sentence
 * @param version as which it would be given out
 * @param lost the photos and documents that its answers rest on and that are not there
 * @param despite whether it goes out although some are not there
 * @param before the one that it takes the place of, which was given out before
 */
public record EditedPaper(
    Path file,
    List<SealedPart> parts,
    boolean edited,
    List<TextChange> changes,
    List<String> notes,
    List<String> drafts,
    int version,
    List<EvidenceProblem> lost,
    boolean despite,
    Optional<Issue> before) {
  public EditedPaper {
    parts = List.copyOf(parts);
    changes = List.copyOf(changes);
    notes = List.copyOf(notes);
    drafts = List.copyOf(drafts);
    lost = List.copyOf(lost);
  }

  /** The same, which goes out although evidence is missing, or only if all of it is there. */
  public EditedPaper despiteMissingEvidence(boolean anyway) {
    return new EditedPaper(
        file, parts, edited, changes, notes, drafts, version, lost, anyway, before);
  }

  /** The same paper, unless evidence is missing and nobody says that it goes out all the same. */
  public Outcome<EditedPaper> complete() {
    return GivenEvidence.complete(this, lost, despite);
  }
}
