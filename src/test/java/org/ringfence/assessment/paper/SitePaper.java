package org.ringfence.assessment.paper;

import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;

/** The papers that most tests look at, written for anybody to read. */
public final class SitePaper {
  private SitePaper() {}

  /** The exempt site report of an assessment. */
  public static Outcome<Path> write(Workspace workspace, String assessmentId, Path file) {
    return write(workspace, assessmentId, file, Optional.empty());
  }

  /** The same, locked where there is a password. */
  public static Outcome<Path> write(
      Workspace workspace, String assessmentId, Path file, Optional<char[]> password) {
    return workspace
        .publishing()
        .write(
            PaperOrder.of(PaperKind.SITE, Edition.EXEMPT, assessmentId),
            file,
            password,
            Progress.NONE);
  }

  /** The workbook of the whole register. */
  public static Outcome<Path> ofAll(Workspace workspace, Path file) {
    return workspace.publishing().workbookOfAll(file, Optional.empty()).map(WrittenPaper::file);
  }
}
