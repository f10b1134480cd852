package org.ringfence.assessment.verify;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.util.List;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.verdict.TextChange;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.report.sealing.text.TextChanges;

/**
 * Makes a paper again from what it carries and shows by which lines the two differ: a help to
 * whoever looks for what was edited, and no proof.
 */
public final class PaperDifferences {
  private final PapersAgain again;
  private final PaperCheck check = new PaperCheck();

  public PaperDifferences(CatalogueServices knowledge) {
    this.again = new PapersAgain(knowledge);
  }

  /**
   * The lines by which a paper differs from the one made again; refused where they can't be told.
   */
  public Outcome<List<TextChange>> of(Path file, PaperContents contents) {
    return with(file, contents, fresh -> TextChanges.between(file, fresh));
  }

  private static <T> Outcome<T> unmade(Path file) {
    return TEXTS.refused("check.not-again", file.toString());
  }

  /** Whether a paper is the same to the byte as the one made again. */
  public boolean isAsWritten(Path file, PaperContents contents) {
    return with(file, contents, fresh -> check.areSame(file, fresh))
            instanceof Outcome.Done<Boolean>(var same)
        && same;
  }

  /** Makes the paper again for a use. */
  public <T> Outcome<T> with(Path file, PaperContents contents, MadeAgain.Use<T> use) {
    if (!PapersAgain.canBeMade(contents)) {
      return unmade(file);
    }
    return MadeAgain.looking(
            file, () -> again.asPrinted(file.toString(), contents, Progress.NONE), use)
        .then(found -> found.map(Outcome::done).orElseGet(() -> unmade(file)));
  }
}
