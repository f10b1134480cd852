package org.ringfence.cli.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringfence.cli.part.BodyOption;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.OfficerOption;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.PastRuling;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is withheld from public editions, and records the proper officer's opinion on it. */
@Command(
    name = "withhold",
    description = {
      "Say what is withheld from public editions, and why.",
      "The program proposes. Only the proper officer decides, on one detail at a time, and each",
      "decision is recorded. Any of them can be taken back."
    },
    mixinStandardHelpOptions = true)
public final class WithholdCommand {
  private final CommandServices services;
  private final Console console;

  public WithholdCommand(CommandServices services, Console console) {
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
      @Option(
              names = "--public-interest",
              defaultValue = "",
              paramLabel = "WHY",
              description = {
                "Why keeping it back weighs more than giving it out. Asked for where the law has",
                "this weighed."
              })
          String publicInterest,
      @Option(names = "--publish", description = "It is not withheld.") boolean publish,
      @Mixin OfficerOption officer,
      @Mixin BodyOption body) {
    var about = about(detail);
    var ruling =
        new Ruling(
            about.kind(),
            about.question(),
            !publish,
            provision,
            reason,
            publicInterest,
            Optional.of(officer.opinion()));
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> workspace.books().disclosure().decide(whose.id(), ruling)),
        decided -> print(List.of(decided)));
  }

  @Command(
      name = "accept",
      description = {
        "Record what is proposed on one detail, once read, as this officer's opinion.",
        "Each detail is accepted by itself."
      },
      mixinStandardHelpOptions = true)
  int accept(
      @Parameters(
              paramLabel = "DETAIL",
              arity = "0..1",
              description = "A kind of detail, or the id of a question, as listed.")
          @Nullable String detail,
      @Option(
              names = "--public-interest",
              defaultValue = "",
              paramLabel = "WHY",
              description = {
                "Why keeping it back weighs more than giving it out. Asked for where the law has",
                "this weighed."
              })
          String publicInterest,
      @Mixin OfficerOption officer,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> {
              var book = workspace.books().disclosure();
              return proposal(book.rulings(whose.id()), Optional.ofNullable(detail))
                  .map(read -> decided(read, publicInterest, officer.opinion()))
                  .then(ruling -> book.decide(whose.id(), ruling));
            }),
        decided -> print(List.of(decided)));
  }

  private static Outcome<Ruling> proposal(List<Ruling> all, Optional<String> detail) {
    if (detail.isEmpty()) {
      return Outcome.refused(
          "Nobody's opinion is recorded on all details at once: each is read and decided.",
          "",
          "Name one of these, and say how the public interest weighs: %s. Nothing was changed."
              .formatted(names(all.stream().filter(Ruling::isProposal).toList())));
    }
    var found = all.stream().filter(one -> one.isAboutSame(about(detail.get()))).findFirst();
    return found
        .filter(Ruling::isProposal)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    found.isPresent()
                        ? "It is decided already: %s.".formatted(detail.get())
                        : "Nothing is proposed on %s.".formatted(detail.get()),
                    "",
                    "See ringfence withhold list. Another opinion is recorded with ringfence"
                        + " withhold decide. Nothing was changed."));
  }

  private static String names(List<Ruling> rulings) {
    return rulings.stream().map(WithholdCommand::name).collect(Collectors.joining(", "));
  }

  private static Ruling decided(Ruling read, String publicInterest, Opinion opinion) {
    return new Ruling(
        read.kind(),
        read.question(),
        read.withheld(),
        read.provision(),
        read.reason(),
        publicInterest,
        Optional.of(opinion));
  }

  @Command(
      name = "take-back",
      description = "Take an officer's opinion on one detail back; it stays in the history.",
      mixinStandardHelpOptions = true)
  int takeBack(
      @Parameters(
              paramLabel = "DETAIL",
              description = "A kind of detail, or the id of a question, as listed.")
          String detail,
      @Option(names = "--why", defaultValue = "", description = "Why it is taken back.") String why,
      @Mixin OfficerOption officer,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                workspace
                    .books()
                    .disclosure()
                    .takeBack(whose.id(), about(detail), officer.opinion(), why)),
        now -> print(List.of(now)));
  }

  @Command(
      name = "history",
      description = "List the opinions that no longer stand, and what ended each.",
      mixinStandardHelpOptions = true)
  int history(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> Outcome.done(workspace.books().disclosure().history(whose.id()))),
        all -> all.forEach(this::print));
  }

  private void print(PastRuling past) {
    console.say(
        "%s  %s by %s, %s, %s%s"
            .formatted(
                line(past.ruling()),
                past.end().id().replace('-', ' '),
                past.by().by(),
                past.by().role(),
                past.by().on(),
                past.why().isEmpty() ? "" : ": " + past.why()));
  }

  private static Ruling about(String detail) {
    var kind =
        DetailKind.of(detail).filter(any -> any != DetailKind.ANSWER).orElse(DetailKind.ANSWER);
    return new Ruling(
        kind, kind == DetailKind.ANSWER ? detail : "", false, "", "", Optional.empty());
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
    rulings.forEach(ruling -> console.say(line(ruling)));
  }

  private static String name(Ruling ruling) {
    return ruling.question().isEmpty() ? ruling.kind().id() : ruling.question();
  }

  private static String line(Ruling ruling) {
    return "%-22s  %s%s%s%s"
        .formatted(
            name(ruling),
            what(ruling),
            officer(ruling),
            ruling.reason().isEmpty() ? "" : "  " + ruling.reason(),
            ruling.publicInterest().isEmpty()
                ? ""
                : "  Public interest: " + ruling.publicInterest());
  }

  /** What nobody has decided reads as no decision. */
  private static String what(Ruling ruling) {
    if (ruling.isProposal()) {
      return ruling.withheld()
          ? "proposed, not decided: to be withheld, " + ruling.provision()
          : "proposed, not decided: not to be withheld";
    }
    return ruling.withheld() ? "withheld, " + ruling.provision() : "not withheld";
  }

  private static String officer(Ruling ruling) {
    return ruling
        .opinion()
        .map(said -> "  [decided by %s, %s, %s]".formatted(said.by(), said.role(), said.on()))
        .orElse("");
  }
}
