package org.ringfence.cli.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.cli.part.BodyOption;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists requests for information that were refused, adds one, removes a mistaken one. */
@Command(name = "refusal", mixinStandardHelpOptions = true)
public final class RefusalCommand {
  private final CommandServices services;
  private final Console console;

  public RefusalCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> Outcome.done(workspace.books().refusals().refusals(whose.id()))),
        this::print);
  }

  @Command(name = "add", mixinStandardHelpOptions = true)
  int add(
      @Option(names = "--reference", required = true) String reference,
      @Option(names = "--received", required = true, paramLabel = "DAY") LocalDate received,
      @Option(names = "--asked", defaultValue = "") String asked,
      @Option(names = "--section", required = true, paramLabel = "ID") String section,
      @Option(names = "--reason", required = true) String reason,
      @Option(names = "--public-interest", defaultValue = "", paramLabel = "WHY")
          String publicInterest,
      @Option(names = "--partial") boolean partial,
      @Option(names = "--answered", paramLabel = "DAY") @Nullable LocalDate answered,
      @Mixin BodyOption body) {
    var refusal =
        new Refusal(
            "",
            reference,
            received,
            asked,
            section,
            reason,
            publicInterest,
            partial,
            Optional.ofNullable(answered));
    return console.finish(
        body.on(
            services, (workspace, whose) -> workspace.books().refusals().add(whose.id(), refusal)),
        added -> console.say(added.id()));
  }

  @Command(name = "remove", mixinStandardHelpOptions = true)
  int remove(@Parameters(paramLabel = "ID") String id, @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services, (workspace, whose) -> workspace.books().refusals().remove(whose.id(), id)),
        this::print);
  }

  private void print(List<Refusal> refusals) {
    if (refusals.isEmpty()) {
      console.say(CommandWords.say("refusal.none"));
    }
    refusals.forEach(
        refusal ->
            console.say(
                CommandWords.say(
                    refusal.publicInterest().isEmpty() ? "refusal.line" : "refusal.line.weighed",
                    refusal.id(),
                    refusal.reference(),
                    refusal.received(),
                    refusal
                        .answered()
                        .map(day -> CommandWords.say("refusal.answered", day))
                        .orElseGet(() -> CommandWords.say("refusal.unanswered")),
                    CommandWords.say(
                        refusal.partial() ? "refusal.partial" : "refusal.whole",
                        refusal.provision()),
                    refusal.reason(),
                    refusal.publicInterest())));
  }
}
