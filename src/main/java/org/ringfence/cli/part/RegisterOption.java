package org.ringfence.cli.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Option;

/** The option that names the register. */
public final class RegisterOption {
  @Option(names = "--register", paramLabel = "FILE")
  private @Nullable Path file;

  /** As if this file had been named. */
  public static RegisterOption at(Path file) {
    var option = new RegisterOption();
    option.file = file;
    return option;
  }

  /** The register that is named, or the user's own. */
  public Path path(CommandServices services) {
    return Optional.ofNullable(file).orElse(services.defaultRegister());
  }

  /** Does the work on a register that is there: looking at one must not make one. */
  public <T> Outcome<T> on(CommandServices services, Function<Workspace, Outcome<T>> work) {
    var path = path(services);
    return Files.exists(path)
        ? with(services, work)
        : CommandWords.refused("register.absent", path.toString());
  }

  /**
   * Opens the register, or makes it, does the work and closes it, whatever comes. One that was made
   * for work that is then refused is taken back: nothing was changed.
   */
  public <T> Outcome<T> with(CommandServices services, Function<Workspace, Outcome<T>> work) {
    var fresh = services.registerFiles().beforehand(path(services));
    return services
        .register()
        .apply(path(services))
        .then(
            workspace -> {
              var isKept = false;
              try {
                try (workspace) {
                  var outcome = work.apply(workspace);
                  isKept = outcome instanceof Outcome.Done || isUsed(workspace);
                  return outcome;
                }
              } finally {
                if (!isKept) {
                  fresh.takeBack();
                }
              }
            });
  }

  /** Whether it holds an assessment, or somebody's key that a person has compared. */
  private static boolean isUsed(Workspace workspace) {
    return !workspace.entries().isEmpty() || !workspace.signatures().people().isEmpty();
  }
}
