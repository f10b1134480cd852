package org.ringfence.assessment;

import java.nio.file.Path;
import java.util.List;

/**
 * A paper that was written.
 *
 * @param file where it is
 * @param unread each assessment that could not be read and so is in none of its figures: which, why
 *     and what to do
 */
public record WrittenPaper(Path file, List<String> unread) {
  public WrittenPaper {
    unread = List.copyOf(unread);
  }

  /** One from which nothing is missing. */
  public static WrittenPaper whole(Path file) {
    return new WrittenPaper(file, List.of());
  }
}
