package org.ringfence.ui.part;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for a file. */
@FunctionalInterface
public interface FileChoice {

  /** What the file is for. */
  enum Purpose {
    OPEN,
    SAVE,
    FOLDER
  }

  /**
   * The chosen file; empty if the person thought better of it.
   *
   * @param title what the file is for, in a few words
   * @param proposed the folder and name that are offered
   * @param ending how such a file's name ends, such as {@code "docx"}; several with a space between
   */
  Optional<Path> choose(Purpose purpose, String title, Path proposed, String ending);
}
