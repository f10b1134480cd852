package org.ringfence.cli.part;

import java.util.Optional;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.people.OtherKey;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Option;

/** The option by which somebody says that they have compared another key with its owner. */
public final class ComparedOption {
  @Option(names = "--compared", defaultValue = "", paramLabel = "FINGERPRINT")
  private String fingerprint = "";

  /** Keeps what was compared, where there is something to compare and somebody has done so. */
  public Outcome<Optional<OtherKey>> decide(
      Workspace workspace, Outcome<Optional<OtherKey>> found) {
    return found.then(
        other ->
            other.isEmpty() || fingerprint.isBlank()
                ? Outcome.done(other)
                : workspace.signatures().compared(other.get(), fingerprint).map(Optional::of));
  }
}
