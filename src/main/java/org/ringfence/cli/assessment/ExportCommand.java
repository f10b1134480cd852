package org.ringfence.cli.assessment;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.intake.ExportResult;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.RegisterOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an organisation's assessments as a file. */
@Command(
    name = "export",
    description = "Write an organisation's assessments as an assessment file.",
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();

  @Option(
      names = "--organisation",
      description = "Whose assessments; may be left out where the register holds one body only.")
  private String organisation = "";

  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private @Nullable Path file;

  public ExportCommand(CommandServices services, Console console) {
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
        register.on(services, workspace -> workspace.exportSaying(organisation, target)),
        this::print);
  }

  private void print(ExportResult exported) {
    exported.unread().forEach(console::note);
    console.say(exported.file().toString());
    if (!exported.left().isEmpty()) {
      console.say("An assessment file carries no photos and documents. These stay behind:");
      exported.left().forEach(one -> console.say("  " + one));
      console.say(
          "To carry everything, make a backup: ringfence backup --out FILE. For single ones:"
              + " ringfence evidence copy --help.");
    }
  }
}
