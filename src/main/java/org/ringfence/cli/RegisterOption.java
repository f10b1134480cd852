package org.ringfence.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.Outcome;
import picocli.CommandLine.Option;

/** The option that names the register. */
final class RegisterOption {
  @Option(
      names = "--register",
      paramLabel = "FILE",
      description = "The register; your own one if left out.")
  private @Nullable Path file;

  /** Opens the register, does the work and closes it, whatever comes. */
  <T> Outcome<T> with(Services services, Function<Workspace, Outcome<T>> work) {
    var path = Optional.ofNullable(file).orElse(services.defaultRegister());
    return services
        .register()
        .apply(path)
        .then(
            workspace -> {
              try (workspace) {
                return work.apply(workspace);
              }
            });
  }
}
