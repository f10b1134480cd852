package org.ringfence.assessment.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A paper that was written.
 *
 * @param file where it is
 * @param given who sealed it as which version, and whether anybody lets them; empty where nobody
 *     gave it out
 * @param unread each assessment that could not be read and so is in none of its figures: which, why
 *     and what to do
 */
public record WrittenPaper(Path file, Optional<String> given, List<String> unread) {
  public WrittenPaper {
    unread = List.copyOf(unread);
  }

  /** One from which nothing is missing, and that nobody gave out. */
  public static WrittenPaper whole(Path file) {
    return new WrittenPaper(file, Optional.empty(), List.of());
  }
}
