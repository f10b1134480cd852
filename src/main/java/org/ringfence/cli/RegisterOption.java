package org.ringfence.cli;

import java.nio.file.Files;
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

  /** The register that is named, or the user's own. */
  Path path(Services services) {
    return Optional.ofNullable(file).orElse(services.defaultRegister());
  }

  /** Does the work on a register that is there: looking at one must not make one. */
  <T> Outcome<T> on(Services services, Function<Workspace, Outcome<T>> work) {
    var path = path(services);
    return Files.exists(path)
        ? with(services, work)
        : Outcome.refused(
            "There is no register here.",
            path.toString(),
            "Name another with --register, or begin one: ringfence new --help. Nothing was"
                + " changed.");
  }

  /** Opens the register, or makes it, does the work and closes it, whatever comes. */
  <T> Outcome<T> with(Services services, Function<Workspace, Outcome<T>> work) {
    return services
        .register()
        .apply(path(services))
        .then(
            workspace -> {
              try (workspace) {
                return work.apply(workspace);
              }
            });
  }
}
