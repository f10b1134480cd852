package org.ringfence.ui.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.outcome.Problem;

/** What is to happen once the window has let go of the register. */
public sealed interface AfterClosing {

  /** Nothing: the program ends. */
  record Close() implements AfterClosing {}

  /** The register is opened again, at the place where somebody was. */
  record Again() implements AfterClosing {}

  /**
   * A backup is put in the register's place.
   *
   * @param backup the backup's file
   * @param passphrase opens a locked one; empty for one that is not
   */
  record Restore(Path backup, Optional<char[]> passphrase) implements AfterClosing {}

  /**
   * The register is moved to a folder of this computer.
   *
   * @param to its new name
   */
  record Move(Path to) implements AfterClosing {}

  /**
   * The register of the samples is opened in place of the person's own.
   *
   * @param concerns what is to be told about it
   */
  record Samples(List<Problem> concerns) implements AfterClosing {
    public Samples {
      concerns = List.copyOf(concerns);
    }
  }

  /**
   * After the samples the person's own register is opened again.
   *
   * @param begins whether a new assessment is begun in it
   */
  record Own(boolean begins) implements AfterClosing {}

  /** The register of the samples is removed, and the person's own opened again. */
  record WithoutSamples() implements AfterClosing {}
}
