package org.ringfence.assessment.intake;

import java.time.LocalDate;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.RegisterEntry;

/**
 * An assessment of a file whose installation seems to be there already, under another id: in the
 * register, or earlier in the same file.
 *
 * @param assessment as the file has it
 * @param known the newest assessment of that installation
 * @param inFile whether that stands in the file as well and in no register yet
 */
public record KnownInstallation(Assessment assessment, RegisterEntry known, boolean inFile) {

  /** Whether the file's assessment is of an earlier day, so that it can't follow the newest. */
  public boolean isEarlier() {
    return assessment.assessedOn().isBefore(known.assessedOn());
  }

  /** Site and installation, as what is known has them. */
  public String place() {
    return known.site().name() + ": " + known.installation();
  }

  /** The day of the assessment in the file. */
  public LocalDate day() {
    return assessment.assessedOn();
  }
}
