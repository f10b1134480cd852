package org.ringfence.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.model.DetailKind;
import org.ringfence.model.Outcome;
import org.ringfence.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is withheld from public editions, and records the proper officer's opinion on it. */
@Command(
    name = "withhold",
    description = {
      "Say what is withheld from public editions, and why.",
      "The program proposes. Only the proper officer decides, and each decision is recorded."
    },
    mixinStandardHelpOptions = true)
final class WithholdCommand {
  private final Services services;
  private final Console console;

  WithholdCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(
      name = "list",
      description = "List each detail: withheld or not, why, and who decided.",
      mixinStandardHelpOptions = true)
  int list(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> Outcome.done(workspace.books().disclosure().rulings(whose.id()))),
        this::print);
  }

  @Command(
      name = "decide",
      description = "Record the proper officer's opinion on one detail.",
      mixinStandardHelpOptions = true)
  int decide(
      @Parameters(
              paramLabel = "DETAIL",
              description = "A kind of detail such as model, or the id of a question, as listed.")
          String detail,
      @Option(
              names = "--provision",
              defaultValue = "",
              paramLabel = "ID",
              description = "The paragraph or section relied on, such as england-7.")
          String provision,
      @Option(names = "--reason", defaultValue = "", description = "Why, in a sentence.")
          String reason,
      @Option(names = "--publish", description = "It is not withheld.") boolean publish,
      @Mixin OfficerOption officer,
      @Mixin BodyOption body) {
    var kind =
        DetailKind.of(detail).filter(any -> any != DetailKind.ANSWER).orElse(DetailKind.ANSWER);
    var ruling =
        new Ruling(
            kind,
            kind == DetailKind.ANSWER ? detail : "",
            !publish,
            provision,
            reason,
            Optional.of(officer.opinion(services)));
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> workspace.books().disclosure().decide(whose.id(), ruling)),
        decided -> print(List.of(decided)));
  }

  @Command(
      name = "accept",
      description = "Record all that is proposed, and not yet decided, as this officer's opinion.",
      mixinStandardHelpOptions = true)
  int accept(@Mixin OfficerOption officer, @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                workspace
                    .books()
                    .disclosure()
                    .decideAsProposed(whose.id(), officer.opinion(services))),
        this::print);
  }

  @Command(
      name = "small-numbers",
      description = {
        "Say how small a count may be in an answer to a request for information; show it if no"
            + " number is given.",
        "It holds for the whole register. Keep it as it is between two answers about the same day:"
            + " somebody who compares them could otherwise narrow a count down."
      },
      mixinStandardHelpOptions = true)
  int smallNumbers(
      @Parameters(
              paramLabel = "NUMBER",
              arity = "0..1",
              description = "The smallest count that is given out, from 3 to 20.")
          @Nullable Integer threshold,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(
            services,
            workspace -> {
              var book = workspace.books().smallNumbers();
              return threshold == null ? Outcome.done(book.threshold()) : book.set(threshold);
            }),
        now -> console.say("Counts from 1 to %d are withheld.".formatted(now - 1)));
  }

  private void print(List<Ruling> rulings) {
    rulings.forEach(
        ruling ->
            console.say(
                "%-22s  %s  [%s]%s"
                    .formatted(
                        ruling.question().isEmpty() ? ruling.kind().id() : ruling.question(),
                        ruling.withheld() ? "withheld, " + ruling.provision() : "not withheld",
                        officer(ruling),
                        ruling.reason().isEmpty() ? "" : "  " + ruling.reason())));
  }

  private static String officer(Ruling ruling) {
    return ruling
        .opinion()
        .map(said -> "decided by %s, %s, %s".formatted(said.by(), said.role(), said.on()))
        .orElse("proposed");
  }
}
