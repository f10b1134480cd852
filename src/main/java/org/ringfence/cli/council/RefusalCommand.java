package org.ringfence.cli.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.cli.part.BodyOption;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists requests for information that were refused, adds one, removes a mistaken one. */
@Command(
    name = "refusal",
    description = "Look after requests for information that were refused.",
    mixinStandardHelpOptions = true)
public final class RefusalCommand {
  private final CommandServices services;
  private final Console console;

  public RefusalCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(name = "list", description = "List the refusals.", mixinStandardHelpOptions = true)
  int list(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> Outcome.done(workspace.books().refusals().refusals(whose.id()))),
        this::print);
  }

  @Command(
      name = "add",
      description = {
        "Add a refusal. The committee paper and the answers for requests print it, in the public"
            + " editions too: the reference, what was asked for, the reason and the public"
            + " interest, word for word.",
        "So leave out names, also that of whoever asked, and whatever was refused."
      },
      mixinStandardHelpOptions = true)
  int add(
      @Option(
              names = "--reference",
              required = true,
              description =
                  "The number that your organisation gave the request, such as FOI 2026/114; it is"
                      + " printed.")
          String reference,
      @Option(
              names = "--received",
              required = true,
              paramLabel = "DAY",
              description = "The day that the request came, such as 2026-10-03.")
          LocalDate received,
      @Option(
              names = "--asked",
              defaultValue = "",
              description = "What was asked for, in general words; it is printed.")
          String asked,
      @Option(
              names = "--section",
              required = true,
              paramLabel = "ID",
              description = "The section relied on: foi-24, foi-31, foi-38, foi-40 or foi-43.")
          String section,
      @Option(
              names = "--reason",
              required = true,
              description = "Why, in a sentence; it is printed.")
          String reason,
      @Option(
              names = "--public-interest",
              defaultValue = "",
              paramLabel = "WHY",
              description =
                  "Why refusing weighs more than answering; needed where the section has this"
                      + " weighed. It is printed.")
          String publicInterest,
      @Option(names = "--partial", description = "A part of it was answered.") boolean partial,
      @Option(
              names = "--answered",
              paramLabel = "DAY",
              description = "The day of the refusal; left out while it is not sent.")
          @Nullable LocalDate answered,
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

  @Command(
      name = "remove",
      description = "Remove a refusal that was recorded by mistake.",
      mixinStandardHelpOptions = true)
  int remove(
      @Parameters(paramLabel = "ID", description = "The refusal's id, as listed.") String id,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services, (workspace, whose) -> workspace.books().refusals().remove(whose.id(), id)),
        this::print);
  }

  private void print(List<Refusal> refusals) {
    if (refusals.isEmpty()) {
      console.say("There is no refusal. Add one with: ringfence refusal add --help");
    }
    refusals.forEach(
        refusal ->
            console.say(
                "%s  %s  received %s  %s  %s: %s%s"
                    .formatted(
                        refusal.id(),
                        refusal.reference(),
                        refusal.received(),
                        refusal.answered().map(day -> "answered " + day).orElse("not answered"),
                        refusal.provision() + (refusal.partial() ? " in part" : ""),
                        refusal.reason(),
                        refusal.publicInterest().isEmpty()
                            ? ""
                            : " [public interest: %s]".formatted(refusal.publicInterest()))));
  }
}
