package org.ringfence.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.KnownKey;
import org.ringfence.assessment.Vouch;
import org.ringfence.model.Outcome;
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
      name = "keys",
      description = {
        "List the register's keys, to be compared with their owners.",
        "It vouches for nobody and changes nothing."
      },
      mixinStandardHelpOptions = true)
  int keys(@Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> Outcome.done(workspace.council().keys())), this::list);
  }

  private void list(List<KnownKey> keys) {
    if (keys.isEmpty()) {
      console.say("Nobody has signed in this register with a key of their own.");
    }
    keys.forEach(
        key ->
            console.say(
                "%s  %s, since %s%s; %s"
                    .formatted(
                        key.printed(),
                        key.name(),
                        key.since(),
                        key.until().map(day -> ", given up " + day).orElse(""),
                        key.roles().isEmpty()
                            ? "the council vouches for nothing"
                            : "the council vouches for: " + String.join(", ", key.roles()))));
  }

  @Command(
      name = "issue",
      description = {
        "Write a trust file that vouches for the keys that you name, and for no others.",
        "Compare each with its owner first: ringfence trust keys"
      },
      mixinStandardHelpOptions = true)
  int issue(
      @Option(
              names = "--council-key",
              required = true,
              paramLabel = "FILE",
              description = "The council's key.")
          Path key,
      @Option(
              names = "--vouch",
              paramLabel = "KEY=ROLE,ROLE",
              description = {
                "A key as it is listed, and in which roles its owner may sign for the council,",
                "such as 4F2A-09C1-77DE-1B30=assessor,technician. Once for each key."
              })
          @Nullable List<String> vouch,
      @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
          Path out,
      @Mixin RegisterOption register,
      @Mixin PassphraseOption passphrase) {
    var vouches =
        Optional.ofNullable(vouch).orElse(List.of()).stream().map(TrustCommand::vouch).toList();
    return console.finish(
        register.on(
            services,
            workspace ->
                workspace
                    .council()
                    .vouching(vouches)
                    .then(
                        named -> {
                          say(named, workspace.council().keys());
                          return passphrase
                              .read()
                              .then(secret -> workspace.council().issue(key, secret, vouches, out));
                        })),
        written -> console.say(written.toString()));
  }

  private static Vouch vouch(String typed) {
    var parts = typed.split("=", 2);
    var roles = parts.length == 1 ? "" : parts[1];
    return new Vouch(
        parts[0].strip(),
        Stream.of(roles.split(",", -1))
            .map(String::strip)
            .filter(role -> !role.isEmpty())
            .toList());
  }

  /** What is about to be signed, before anybody types a passphrase. */
  private void say(List<KnownKey> named, List<KnownKey> all) {
    named.forEach(
        key ->
            console.say(
                "Vouches for %s, key %s, as: %s".formatted(key.name(), key.printed(), roles(key))));
    all.stream()
        .filter(key -> named.stream().noneMatch(one -> isSame(one, key)))
        .forEach(
            key ->
                console.say(
                    "%s %s, key %s"
                        .formatted(
                            key.roles().isEmpty() ? "Leaves out" : "No longer vouches for",
                            key.name(),
                            key.printed())));
    console.out().flush();
  }

  private String roles(KnownKey key) {
    return key.roles().stream()
        .map(role -> services.wording().label("role", role))
        .collect(Collectors.joining(", "));
  }

  private static boolean isSame(KnownKey one, KnownKey other) {
    return one.fingerprint().equals(other.fingerprint()) && one.person().equals(other.person());
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
