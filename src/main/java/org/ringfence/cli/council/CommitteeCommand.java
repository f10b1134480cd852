package org.ringfence.cli.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.council.CommitteeBook;
import org.ringfence.assessment.council.CommitteeWords;
import org.ringfence.assessment.meeting.MeetingResults;
import org.ringfence.cli.part.BodyOption;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.OptionTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows and changes the front block of a committee paper and what officers say in it. */
@Command(name = "committee", mixinStandardHelpOptions = true)
public final class CommitteeCommand {

  private final CommandServices services;
  private final Console console;
  private final CommitteeWords words = CommitteeWords.bundled();

  @Spec private CommandSpec command = CommandSpec.create();

  public CommitteeCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(name = "show", mixinStandardHelpOptions = true)
  int show(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> {
              var book = workspace.books().committee();
              return Shown.of(book, Outcome.done(book.committee(whose.id())));
            }),
        this::print);
  }

  @Command(
      name = "set",
      mixinStandardHelpOptions = true,
      modelTransformer = CommitteeOptions.ForTexts.class)
  int set(@Mixin CommitteeOptions options, @Mixin BodyOption body) {
    var given = Objects.requireNonNull(command.subcommands().get("set")).getCommandSpec();
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> {
              var book = workspace.books().committee();
              var changed = options.changed(book.committee(whose.id()), given);
              return Shown.of(book, book.set(whose.id(), changed));
            }),
        this::print);
  }

  @Command(name = "clear", mixinStandardHelpOptions = true)
  int clear(
      @Parameters(paramLabel = "AREA") String area,
      @Option(names = "--implications") @Nullable String implications,
      @Option(names = "--by", defaultValue = "", paramLabel = "NAME") String by,
      @Option(names = "--role", defaultValue = "", paramLabel = "POST") String role,
      @Option(names = "--on", paramLabel = "DAY") @Nullable LocalDate on,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> {
              var book = workspace.books().committee();
              var words =
                  Optional.ofNullable(implications)
                      .orElseGet(() -> words(book.committee(whose.id()), area));
              var cleared = new Clearance(area, words, by, role, Optional.ofNullable(on));
              return Shown.of(book, book.clear(whose.id(), cleared));
            }),
        this::print);
  }

  @Command(name = "decided", mixinStandardHelpOptions = true)
  int decided(
      @Option(names = "--resolution", required = true) String resolution,
      @Option(names = "--on", required = true, paramLabel = "DAY") LocalDate on,
      @Option(names = "--minute", required = true, paramLabel = "REF") String minute,
      @Option(names = "--option", defaultValue = "", paramLabel = "ID") String option,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                workspace
                    .meetings()
                    .record(whose.id(), new Decision(resolution, on, minute, option))
                    .map(
                        recorded ->
                            new Decided(recorded, workspace.meetings().following(whose.id())))),
        this::print);
  }

  @Command(name = "decisions", mixinStandardHelpOptions = true)
  int decisions(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                Outcome.done(workspace.books().decisions().decisions(whose.id()))),
        decisions -> {
          if (decisions.isEmpty()) {
            console.say(CommandWords.say("committee.decisions.none"));
          }
          decisions.forEach(this::print);
        });
  }

  @Command(name = "actions", mixinStandardHelpOptions = true)
  int actions(@Option(names = "--take") boolean take, @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                take
                    ? workspace.meetings().take(whose.id())
                    : Outcome.done(workspace.meetings().following(whose.id()))),
        actions -> {
          if (actions.isEmpty()) {
            console.say(CommandWords.say("committee.actions.none"));
          }
          actions.forEach(this::print);
        });
  }

  /** What became of a decision, and the actions that follow. */
  private record Decided(MeetingResults.Recorded recorded, List<Action> following) {}

  private void print(Decided decided) {
    var recorded = decided.recorded();
    print(recorded.decision());
    each("answered", recorded.answered());
    each("signed", recorded.signed());
    each("earlier", recorded.earlier());
    if (!decided.following().isEmpty()) {
      console.say(CommandWords.say("committee.actions.follow"));
      decided.following().forEach(this::print);
    }
  }

  private void print(Decision decision) {
    console.say(
        decision.option().isEmpty()
            ? CommandWords.say(
                "committee.decision", decision.on(), decision.minute(), decision.resolution())
            : CommandWords.say(
                "committee.decision.option",
                decision.on(),
                decision.minute(),
                decision.resolution(),
                option(decision.option())));
  }

  private String option(String id) {
    return OptionTarget.of(id)
        .map(words::label)
        .orElseGet(() -> services.wording().label("treatment", id));
  }

  private void print(Action action) {
    console.say(
        CommandWords.say(
            "committee.action",
            action.what(),
            action.owner().isEmpty() ? CommandWords.say("committee.action.nobody") : action.owner(),
            action
                .due()
                .map(day -> CommandWords.say("committee.action.by", day))
                .orElseGet(() -> CommandWords.say("committee.action.no-day"))));
  }

  private void each(String what, List<RegisterEntry> entries) {
    entries.forEach(
        entry ->
            console.say(
                CommandWords.say(
                    "committee.decided." + what, entry.site().name(), entry.installation())));
  }

  private static String words(Committee committee, String area) {
    return committee.clearances().stream()
        .filter(one -> one.area().equals(area))
        .map(Clearance::implications)
        .findFirst()
        .orElse("");
  }

  /** What is printed, and of which areas. */
  private record Shown(Committee committee, List<String> areas) {
    static Outcome<Shown> of(CommitteeBook book, Outcome<Committee> committee) {
      return committee.map(one -> new Shown(one, book.areas()));
    }
  }

  private void print(Shown shown) {
    var committee = shown.committee();
    line("jurisdiction", services.wording().label("jurisdiction", committee.jurisdiction()));
    line("meeting", committee.meeting().map(LocalDate::toString).orElse(""));
    line("power", committee.power().id().replace('-', ' '));
    line("key-decision", committee.keyDecision().id().replace('-', ' '));
    line("preferred", committee.preferred().isEmpty() ? "" : option(committee.preferred()));
    line("report-by", committee.reportBy().map(LocalDate::toString).orElse(""));
    for (var text : CommitteeText.values()) {
      named(words.label(text), committee.text(text));
    }
    shown.areas().forEach(area -> area(committee, area));
  }

  private void area(Committee committee, String area) {
    var label = services.wording().label("clearance", area);
    List<Clearance> said =
        committee.clearances().stream().filter(one -> one.area().equals(area)).toList();
    named(
        CommandWords.say("committee.area", label, area),
        said.isEmpty() ? "" : cleared(said.getFirst()));
  }

  private static String cleared(Clearance clearance) {
    return clearance
        .on()
        .map(
            day ->
                CommandWords.say(
                    "committee.cleared",
                    clearance.implications(),
                    clearance.by(),
                    clearance.role(),
                    day))
        .orElseGet(() -> CommandWords.say("committee.uncleared", clearance.implications()));
  }

  private void line(String detail, String content) {
    named(CommandWords.say("committee.detail." + detail), content);
  }

  private void named(String name, String content) {
    console.say(
        CommandWords.say(
            "committee.line",
            name,
            content.isBlank() ? CommandWords.say("committee.none") : content));
  }
}
