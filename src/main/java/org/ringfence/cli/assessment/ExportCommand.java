package org.ringfence.cli.assessment;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.intake.ExportResult;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.RegisterOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an organisation's assessments as a file. */
@Command(name = "export", mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();

  @Option(names = "--organisation")
  private String organisation = "";

  @Parameters(paramLabel = "FILE")
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
      console.say(CommandWords.say("export.left"));
      exported.left().forEach(one -> console.say("  " + one));
      console.say(CommandWords.say("export.left.mend"));
    }
  }
}
