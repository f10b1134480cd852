package org.ringfence.cli.signing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.people.KnownKey;
import org.ringfence.assessment.signoff.CouncilDesk;
import org.ringfence.assessment.signoff.VouchRequest;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.PassphraseOption;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Issues and adopts the council's word on whose key is whose. */
@Command(
    name = "trust",
    description = "Say, or take over, whose key is whose.",
    mixinStandardHelpOptions = true)
public final class TrustCommand {
  private final CommandServices services;
  private final Console console;

  public TrustCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(
      name = "keys",
      description = {
        "List the keys that the register has met, and your own, to be compared with their owners.",
        "It vouches for nobody and changes nothing."
      },
      mixinStandardHelpOptions = true)
  int keys(@Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> Outcome.done(workspace.council().keys())), this::list);
  }

  private void list(List<KnownKey> keys) {
    if (keys.isEmpty()) {
      console.say("This register has met no key yet, and there is none on this computer.");
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
      @Option(
              names = "--end",
              paramLabel = "KEY=DAY",
              description = {
                "That one of these keys was lost, stolen or given up on a day, such as",
                "4F2A-09C1-77DE-1B30=2026-11-28. Nothing that it signs counts by itself any more."
              })
          @Nullable List<String> end,
      @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
          Path out,
      @Mixin RegisterOption register,
      @Mixin PassphraseOption passphrase) {
    var vouches =
        new VouchText(
                Optional.ofNullable(vouch).orElse(List.of()),
                Optional.ofNullable(end).orElse(List.of()))
            .read();
    return console.finish(
        vouches.then(read -> issue(key, read, out, register, passphrase)),
        written -> console.say(written.toString()));
  }

  private Outcome<Path> issue(
      Path key,
      List<VouchRequest> vouches,
      Path out,
      RegisterOption register,
      PassphraseOption passphrase) {
    return register.on(
        services,
        workspace ->
            workspace
                .council()
                .vouching(vouches)
                .then(
                    named -> {
                      say(named, workspace.council());
                      return passphrase
                          .read()
                          .then(secret -> workspace.council().issue(key, secret, vouches, out));
                    }));
  }

  /** What is about to be signed, before anybody types a passphrase. */
  private void say(List<KnownKey> named, CouncilDesk council) {
    named.forEach(
        key ->
            console.say(
                "Vouches for %s, key %s, as: %s%s"
                    .formatted(
                        key.name(),
                        key.printed(),
                        roles(key, council),
                        key.until().map(day -> "; ended on " + day).orElse(""))));
    council.keys().stream()
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

  private static String roles(KnownKey key, CouncilDesk council) {
    return key.roles().stream().map(council::rightName).collect(Collectors.joining(", "));
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
      @Option(
              names = "--compared",
              defaultValue = "",
              paramLabel = "FINGERPRINT",
              description = {
                "Where another council key signed it than the one before: its fingerprint, once",
                "you have compared it with what the council publishes."
              })
          String compared,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.signatures().adoptTrust(file, compared)),
        trust ->
            console.say(
                "%s, key %s, number %d of %s: %s"
                    .formatted(
                        trust.organisation(),
                        trust.issuer(),
                        trust.number(),
                        trust.issued(),
                        String.join(", ", trust.names()))));
  }
}
