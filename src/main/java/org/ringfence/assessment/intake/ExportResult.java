package org.ringfence.assessment.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * An assessment file that was written, and what it leaves behind.
 *
 * @param file where it is
 * @param left each photo and document that proves an answer in it and stays beside the register:
 *     its name, and which answer of which installation it proves
 * @param unread each assessment that could not be read and so is not in the file: which, why and
 *     what to do
 */
public record ExportResult(Path file, List<String> left, List<String> unread) {
  public ExportResult {
    left = List.copyOf(left);
    unread = List.copyOf(unread);
  }
}
