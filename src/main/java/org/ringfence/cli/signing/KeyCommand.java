package org.ringfence.cli.signing;

import java.nio.file.Path;
import java.util.List;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.PassphraseOption;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.OwnKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes and gives up the signing key of this computer's user, and the council's. */
@Command(
    name = "key",
    description = "Look after the key that you sign with.",
    mixinStandardHelpOptions = true)
public final class KeyCommand {
  private final CommandServices services;
  private final Console console;

  public KeyCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(
      name = "make",
      description = "Make your signing key, once on each computer.",
      mixinStandardHelpOptions = true)
  int make(
      @Option(names = "--name", required = true, description = "Your name as it is printed.")
          String name,
      @Mixin PassphraseOption passphrase) {
    return console.finish(
        passphrase.read().then(secret -> services.ring().make(name, secret)), this::show);
  }

  @Command(
      name = "show",
      description = "Show whose key this computer has.",
      mixinStandardHelpOptions = true)
  int show() {
    var problem = services.ring().problem();
    if (problem.isPresent()) {
      console.complain(List.of(problem.get()));
      return Console.BAD_DATA;
    }
    services
        .ring()
        .own()
        .ifPresentOrElse(
            this::show, () -> console.say("There is no signing key on this computer yet."));
    return Console.DONE;
  }

  @Command(
      name = "name",
      description = "Write anew whose key this computer has, where the file that says so is gone.",
      mixinStandardHelpOptions = true)
  int name(@Mixin PassphraseOption passphrase) {
    return console.finish(
        passphrase.read().then(secret -> services.ring().name(secret)), this::show);
  }

  @Command(
      name = "replace",
      description = "Give your key up, as after a lost passphrase, and make a new one.",
      mixinStandardHelpOptions = true)
  int replace(
      @Option(names = "--name", required = true, description = "Your name as it is printed.")
          String name,
      @Option(names = "--why", required = true, description = "Why the old key is given up.")
          String why,
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

  @Command(
      name = "council",
      description = "Make the council's key, which vouches for others.",
      mixinStandardHelpOptions = true)
  int council(
      @Option(names = "--name", required = true, description = "The council's name.") String name,
      @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
          Path out,
      @Mixin RegisterOption register,
      @Mixin PassphraseOption passphrase) {
    return console.finish(
        passphrase
            .read()
            .then(
                secret ->
                    register.on(
                        services, workspace -> workspace.council().makeKey(out, name, secret))),
        fingerprint -> console.say(out + ": key " + Identity.shortened(fingerprint)));
  }

  private void show(OwnKey own) {
    console.say(own.name() + ": key " + Identity.shortened(own.fingerprint()));
  }
}
