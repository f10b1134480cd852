package org.ringfence.assessment;

import java.time.LocalDate;
import org.ringfence.model.Assessment;
import org.ringfence.model.RegisterEntry;

/**
 * An assessment of a file whose installation the register seems to hold already, under another id.
 *
 * @param assessment as the file has it
 * @param known the newest assessment of that installation in the register
 */
public record KnownInstallation(Assessment assessment, RegisterEntry known) {

  /** Whether the file's assessment is of an earlier day, so that it can't follow the newest. */
  public boolean isEarlier() {
    return assessment.assessedOn().isBefore(known.assessedOn());
  }

  /** Site and installation, as the register has them. */
  public String place() {
    return known.site().name() + ": " + known.installation();
  }

  /** The day of the assessment in the file. */
  public LocalDate day() {
    return assessment.assessedOn();
  }
}
