package org.ringfence.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Issues and adopts the council's word on whose key is whose. */
@Command(
    name = "trust",
    description = "Say, or take over, whose key is whose.",
    mixinStandardHelpOptions = true)
final class TrustCommand {
  private final Services services;
  private final Console console;

  TrustCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(
      name = "issue",
      description = "Write a trust file that names the register's keys.",
      mixinStandardHelpOptions = true)
  int issue(
      @Option(
              names = "--council-key",
              required = true,
              paramLabel = "FILE",
              description = "The council's key.")
          Path key,
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
                        services, workspace -> workspace.council().issue(key, secret, out))),
        written -> console.say(written.toString()));
  }

  @Command(
      name = "adopt",
      description = "Let the register go by a trust file.",
      mixinStandardHelpOptions = true)
  int adopt(
      @Parameters(paramLabel = "FILE", description = "The trust file.") Path file,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.signatures().adoptTrust(file)),
        trust ->
            console.say(
                trust.organisation()
                    + ", key "
                    + trust.issuer()
                    + ": "
                    + String.join(", ", trust.names())));
  }
}
