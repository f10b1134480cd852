package org.ringfence.cli.register;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.custody.InPlace;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.LockOption;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of a register and keeps what was there. */
@Command(name = "restore", mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Parameters(paramLabel = "BACKUP")
  private @Nullable Path backup;

  @Mixin private final RegisterOption register = new RegisterOption();
  @Mixin private final LockOption lock = new LockOption();

  public RestoreCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() {
    var from = backup;
    if (from == null) {
      throw new IllegalStateException("a backup is required");
    }
    var to = register.path(services);
    return console.finish(
        lock.read().then(secret -> restored(from, secret, to)),
        restored -> {
          console.say(to.toString());
          restored.before().ifPresent(one -> console.say(CommandWords.say("restore.before", one)));
          console.note(restored.concerns());
        });
  }

  private Outcome<InPlace> restored(Path from, Optional<char[]> secret, Path to) {
    try {
      return services.registerFiles().restore(from, secret, to, () -> false, bytes -> {});
    } finally {
      secret.ifPresent(one -> Arrays.fill(one, ' '));
    }
  }
}
