package org.ringfence.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.assessment.SampleRegister;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.InPlace;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/** What a start can do with the register's file, and the samples beside it, while all is shut. */
public interface RegisterAccess {

  /** Where the register is. */
  Path file();

  /** Opens the register, or makes one. */
  Outcome<Workspace> open();

  /** Why no register is opened where this one lies; empty where one may be. */
  Optional<Problem> objection();

  /** The register of the samples beside it. */
  SampleRegister samples();

  /** Moves the register to a name on this computer and goes on there. */
  Outcome<InPlace> move(Path to);

  /**
   * Puts a backup in the register's place.
   *
   * @param passphrase opens a locked one
   */
  Outcome<InPlace> restore(Path backup, Optional<char[]> passphrase);
}
