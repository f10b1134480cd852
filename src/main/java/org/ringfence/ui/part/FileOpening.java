package org.ringfence.ui.part;

import java.nio.file.Path;

/** Shows a file in the program that the computer uses for it. */
@FunctionalInterface
public interface FileOpening {

  /** Whether it could be shown. */
  boolean open(Path file);
}
