package org.ringfence.cli.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ringfence.cli.part.BodyOption;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
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
@Command(name = "withhold", mixinStandardHelpOptions = true)
public final class WithholdCommand {
  private final CommandServices services;
  private final Console console;

  public WithholdCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> Outcome.done(workspace.books().disclosure().rulings(whose.id()))),
        this::print);
  }

  @Command(name = "decide", mixinStandardHelpOptions = true)
  int decide(
      @Parameters(paramLabel = "DETAIL") String detail,
      @Option(names = "--provision", defaultValue = "", paramLabel = "ID") String provision,
      @Option(names = "--reason", defaultValue = "") String reason,
      @Option(names = "--public-interest", defaultValue = "", paramLabel = "WHY")
          String publicInterest,
      @Option(names = "--publish") boolean publish,
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

  @Command(name = "accept", mixinStandardHelpOptions = true)
  int accept(
      @Parameters(paramLabel = "DETAIL", arity = "0..1") @Nullable String detail,
      @Option(names = "--public-interest", defaultValue = "", paramLabel = "WHY")
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
      return CommandWords.refused(
          "withhold.all", "", names(all.stream().filter(Ruling::isProposal).toList()));
    }
    var found = all.stream().filter(one -> one.isAboutSame(about(detail.get()))).findFirst();
    return found
        .filter(Ruling::isProposal)
        .map(Outcome::done)
        .orElseGet(
            () ->
                CommandWords.refused(
                    found.isPresent() ? "withhold.decided" : "withhold.unproposed",
                    "",
                    detail.get()));
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

  @Command(name = "take-back", mixinStandardHelpOptions = true)
  int takeBack(
      @Parameters(paramLabel = "DETAIL") String detail,
      @Option(names = "--why", defaultValue = "") String why,
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

  @Command(name = "history", mixinStandardHelpOptions = true)
  int history(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> Outcome.done(workspace.books().disclosure().history(whose.id()))),
        all -> all.forEach(this::print));
  }

  private void print(PastRuling past) {
    console.say(
        CommandWords.say(
            past.why().isEmpty() ? "withhold.past" : "withhold.past.why",
            line(past.ruling()),
            past.end().id().replace('-', ' '),
            past.by().by(),
            past.by().role(),
            past.by().on(),
            past.why()));
  }

  private static Ruling about(String detail) {
    var kind =
        DetailKind.of(detail).filter(any -> any != DetailKind.ANSWER).orElse(DetailKind.ANSWER);
    return new Ruling(
        kind, kind == DetailKind.ANSWER ? detail : "", false, "", "", Optional.empty());
  }

  @Command(name = "small-numbers", mixinStandardHelpOptions = true)
  int smallNumbers(
      @Parameters(paramLabel = "NUMBER", arity = "0..1") @Nullable Integer threshold,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(
            services,
            workspace -> {
              var book = workspace.books().smallNumbers();
              return threshold == null ? Outcome.done(book.threshold()) : book.set(threshold);
            }),
        now -> console.say(CommandWords.say("withhold.small-numbers", now - 1)));
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
                : "  " + CommandWords.say("withhold.weighed", ruling.publicInterest()));
  }

  /** What nobody has decided reads as no decision. */
  private static String what(Ruling ruling) {
    if (ruling.isProposal()) {
      return CommandWords.say(
          ruling.withheld() ? "withhold.proposed" : "withhold.proposed.not", ruling.provision());
    }
    return CommandWords.say(ruling.withheld() ? "withhold.is" : "withhold.not", ruling.provision());
  }

  private static String officer(Ruling ruling) {
    return ruling
        .opinion()
        .map(said -> "  " + CommandWords.say("withhold.officer", said.by(), said.role(), said.on()))
        .orElse("");
  }
}
