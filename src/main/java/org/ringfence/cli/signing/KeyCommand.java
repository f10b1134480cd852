package org.ringfence.cli.signing;

import java.nio.file.Path;
import java.util.List;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.PassphraseOption;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.OwnKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes and gives up the signing key of this computer's user, and the council's. */
@Command(name = "key", mixinStandardHelpOptions = true)
public final class KeyCommand {
  private final CommandServices services;
  private final Console console;

  public KeyCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(name = "make", mixinStandardHelpOptions = true)
  int make(
      @Option(names = "--name", required = true) String name, @Mixin PassphraseOption passphrase) {
    return console.finish(
        passphrase.read().then(secret -> services.ring().make(name, secret)), this::show);
  }

  @Command(name = "show", mixinStandardHelpOptions = true)
  int show() {
    var problem = services.ring().problem();
    if (problem.isPresent()) {
      console.complain(List.of(problem.get()));
      return Console.BAD_DATA;
    }
    services
        .ring()
        .own()
        .ifPresentOrElse(this::show, () -> console.say(CommandWords.say("key.none")));
    return Console.DONE;
  }

  @Command(name = "name", mixinStandardHelpOptions = true)
  int name(@Mixin PassphraseOption passphrase) {
    return console.finish(
        passphrase.read().then(secret -> services.ring().name(secret)), this::show);
  }

  @Command(name = "replace", mixinStandardHelpOptions = true)
  int replace(
      @Option(names = "--name", required = true) String name,
      @Option(names = "--why", required = true) String why,
      @Mixin RegisterOption register,
      @Mixin PassphraseOption passphrase) {
    return console.finish(
        passphrase
            .read()
            .then(
                secret ->
                    register.on(
                        services,
                        workspace -> workspace.signatures().replaceKey(why, name, secret))),
        this::show);
  }

  @Command(name = "council", mixinStandardHelpOptions = true)
  int council(
      @Option(names = "--name", required = true) String name,
      @Option(names = "--out", required = true, paramLabel = "FILE") Path out,
      @Mixin RegisterOption register,
      @Mixin PassphraseOption passphrase) {
    return console.finish(
        passphrase
            .read()
            .then(
                secret ->
                    register.on(
                        services, workspace -> workspace.council().makeKey(out, name, secret))),
        fingerprint ->
            console.say(CommandWords.say("key.line", out, Identity.shortened(fingerprint))));
  }

  private void show(OwnKey own) {
    console.say(CommandWords.say("key.line", own.name(), Identity.shortened(own.fingerprint())));
  }
}
