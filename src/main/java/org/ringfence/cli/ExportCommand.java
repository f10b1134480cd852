package org.ringfence.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an organisation's assessments as a file. */
@Command(
    name = "export",
    description = "Write an organisation's assessments as an assessment file.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();

  @Option(
      names = "--organisation",
      description = "Whose assessments; may be left out where the register holds one body only.")
  private String organisation = "";

  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private @Nullable Path file;

  ExportCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() {
    var target = file;
    if (target == null) {
      throw new IllegalStateException("a file is required");
    }
    return console.finish(
        register.on(services, workspace -> workspace.export(organisation, target)),
        written -> console.say(written.toString()));
  }
}
