package org.ringfence.assessment.verify;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;

/** Looks at a paper that is made again from what one carries; nothing of that stays. */
final class MadeAgain {
  private MadeAgain() {}

  /** Makes a paper again, or says why that can't be done. */
  public interface Making {
    Outcome<WholeFile.Content> again();
  }

  /** What is done with a paper that was made again, which is gone afterwards. */
  public interface Use<T> {
    Outcome<T> of(Path made) throws IOException;
  }

  /**
   * What a use of the paper made again gives; empty where no paper comes of what was given, which
   * somebody may have made up. Refused where it lacks something, or this computer has no room.
   *
   * @param file whose paper it is, for messages
   */
  static <T> Outcome<Optional<T>> looking(Path file, Making making, Use<T> use) {
    try {
      return switch (making.again()) {
        case Outcome.Done<WholeFile.Content>(var content) ->
            looking(content, use).map(Optional::of);
        case Outcome.Refused<WholeFile.Content>(var problems) -> new Outcome.Refused<>(problems);
      };
    } catch (Progress.CancelledException e) {
      throw e;
    } catch (IOException e) {
      return unwritten(file);
    } catch (RuntimeException e) {
      // What writes large sheets wraps what its temporary files meet.
      return isOfFiles(e) ? unwritten(file) : Outcome.done(Optional.empty());
    }
  }

  private static <T> Outcome<T> looking(WholeFile.Content content, Use<T> use) throws IOException {
    var made = Files.createTempFile(TemporaryFolder.current(), "ringfence-check", ".paper");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(made))) {
        content.writeTo(out);
      }
      return use.of(made);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private static boolean isOfFiles(RuntimeException failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(IOException.class::isInstance);
  }

  private static <T> Outcome<T> unwritten(Path file) {
    return TEXTS.refused("check.no-room", file.toString());
  }
}
