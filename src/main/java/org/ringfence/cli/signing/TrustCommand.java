package org.ringfence.cli.signing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.people.KnownKey;
import org.ringfence.assessment.signoff.CouncilDesk;
import org.ringfence.assessment.signoff.VouchRequest;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.PassphraseOption;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Issues and adopts the council's word on whose key is whose. */
@Command(name = "trust", mixinStandardHelpOptions = true)
public final class TrustCommand {
  private final CommandServices services;
  private final Console console;

  public TrustCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(name = "keys", mixinStandardHelpOptions = true)
  int keys(@Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> Outcome.done(workspace.council().keys())), this::list);
  }

  private void list(List<KnownKey> keys) {
    if (keys.isEmpty()) {
      console.say(CommandWords.say("trust.none"));
    }
    keys.forEach(
        key ->
            console.say(
                CommandWords.say(
                    key.until().isPresent() ? "trust.key.ended" : "trust.key",
                    key.printed(),
                    key.name(),
                    key.since(),
                    vouched(key),
                    key.until().map(LocalDate::toString).orElse(""))));
  }

  private static String vouched(KnownKey key) {
    return key.roles().isEmpty()
        ? CommandWords.say("trust.key.vouched.none")
        : CommandWords.say("trust.key.vouched", String.join(", ", key.roles()));
  }

  @Command(name = "issue", mixinStandardHelpOptions = true)
  int issue(
      @Option(names = "--council-key", required = true, paramLabel = "FILE") Path key,
      @Option(names = "--vouch", paramLabel = "KEY=ROLE,ROLE") @Nullable List<String> vouch,
      @Option(names = "--end", paramLabel = "KEY=DAY") @Nullable List<String> end,
      @Option(names = "--out", required = true, paramLabel = "FILE") Path out,
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
                CommandWords.say(
                    key.until().isPresent() ? "trust.vouching.ended" : "trust.vouching",
                    key.name(),
                    key.printed(),
                    roles(key, council),
                    key.until().map(LocalDate::toString).orElse(""))));
    council.keys().stream()
        .filter(key -> named.stream().noneMatch(one -> isSame(one, key)))
        .forEach(
            key ->
                console.say(
                    CommandWords.say(
                        key.roles().isEmpty() ? "trust.without" : "trust.no-longer",
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

  @Command(name = "adopt", mixinStandardHelpOptions = true)
  int adopt(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(names = "--compared", defaultValue = "", paramLabel = "FINGERPRINT") String compared,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.signatures().adoptTrust(file, compared)),
        trust ->
            console.say(
                CommandWords.say(
                    "trust.adopted",
                    trust.organisation(),
                    trust.issuer(),
                    trust.number(),
                    trust.issued(),
                    String.join(", ", trust.names()))));
  }
}
