package org.ringfence.cli.register;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.RegisterOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Moves a register to a folder of this computer. */
@Command(name = "move", mixinStandardHelpOptions = true)
public final class MoveCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();

  @Option(names = "--to", required = true, paramLabel = "FILE")
  private @Nullable Path target;

  public MoveCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() {
    var to = target;
    if (to == null) {
      throw new IllegalStateException("a target is required");
    }
    return console.finish(
        services.registerFiles().move(register.path(services), to, () -> false, bytes -> {}),
        moved -> {
          console.say(moved.register().toString());
          moved.before().ifPresent(one -> console.say(CommandWords.say("move.before", one)));
          console.note(moved.concerns());
        });
  }
}
