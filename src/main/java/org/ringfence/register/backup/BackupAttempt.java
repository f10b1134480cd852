package org.ringfence.register.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/** Runs work that can fail in expected ways and says what came of it. */
public final class BackupAttempt {

  private BackupAttempt() {}

  /** What is attempted. */
  public interface Work<T> {
    /** Does it. */
    T run() throws IOException;
  }

  /** The work's value, or why there is none; the place is named where the system fails. */
  public static <T> Outcome<T> at(Path place, Work<T> work) {
    try {
      return Outcome.done(work.run());
    } catch (StoppedException e) {
      return new Outcome.Refused<>(List.of(e.problem()));
    } catch (IOException e) {
      return new Outcome.Refused<>(List.of(BackupProblems.failed(place, e)));
    }
  }

  /** The value of an outcome; a refusal ends the work that is under way. */
  public static <T> T require(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new StoppedException(problems.getFirst());
    };
  }

  /** What to throw to end the work that is under way for this reason. */
  public static RuntimeException stop(Problem problem) {
    return new StoppedException(problem);
  }
}
