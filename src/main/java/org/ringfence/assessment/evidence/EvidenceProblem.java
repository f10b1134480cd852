package org.ringfence.assessment.evidence;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.util.Set;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.outcome.Problem;

/**
 * A photo or document that is not there as it was attached, and what it proves.
 *
 * @param attachment the photo or document
 * @param missing whether it is gone; else it is damaged, was changed or can't be read
 * @param question the id of the question whose answer it proves
 * @param title the question in words
 * @param about what the answer is about: the installation with its site, or the site, contract or
 *     organisation whose answer it is
 * @param assessments ids of the assessments that the answer counts for
 * @param folder where attachments are
 */
public record EvidenceProblem(
    Attachment attachment,
    boolean missing,
    String question,
    String title,
    String about,
    Set<String> assessments,
    Path folder) {

  /** Keeps a copy of the ids. */
  public EvidenceProblem {
    assessments = Set.copyOf(assessments);
  }

  /** What to tell, by name. */
  public Problem problem() {
    return TEXTS.problem(
        "attached.doubtful",
        folder.toString(),
        attachment.name(),
        missing ? TEXTS.say("attached.missing") : TEXTS.say("attached.damaged"),
        title,
        about);
  }
}
