package org.ringfence.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings an assessment file into the register. */
@Command(
    name = "import",
    description = "Bring an assessment file into the register, all of it or nothing.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();

  @Parameters(paramLabel = "FILE", description = "An assessment file.")
  private @Nullable Path file;

  ImportCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() {
    var from = file;
    if (from == null) {
      throw new IllegalStateException("a file is required");
    }
    // Read before the register is opened, so that a bad file does not even make a register.
    return console.finish(
        services
            .files()
            .dossiers(from)
            .then(read -> register.with(services, workspace -> workspace.importFile(from))),
        ids -> ids.forEach(console::say));
  }
}
