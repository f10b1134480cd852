package org.ringfence.cli.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.cli.part.BodyOption;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Committee;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows and changes the front block of a committee paper and what officers say in it. */
@Command(name = "committee", mixinStandardHelpOptions = true)
public final class CommitteeCommand {

  private final CommandServices services;
  private final Console console;

  public CommitteeCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(name = "show", mixinStandardHelpOptions = true)
  int show(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                Outcome.done(workspace.books().committee().committee(whose.id()))),
        this::print);
  }

  @Command(name = "set", mixinStandardHelpOptions = true)
  int set(@Mixin CommitteeOptions options, @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> {
              var book = workspace.books().committee();
              return book.set(whose.id(), options.changed(book.committee(whose.id())));
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
              return book.clear(whose.id(), cleared);
            }),
        this::print);
  }

  private static String words(Committee committee, String area) {
    return committee.clearances().stream()
        .filter(one -> one.area().equals(area))
        .map(Clearance::implications)
        .findFirst()
        .orElse("");
  }

  private void print(Committee committee) {
    line("jurisdiction", services.wording().label("jurisdiction", committee.jurisdiction()));
    line("name", committee.name());
    line("meeting", committee.meeting().map(LocalDate::toString).orElse(""));
    line("title", committee.title());
    line("report-of", committee.reportOf());
    line("contact", committee.contact());
    line("wards", committee.wards());
    line("key-decision", committee.keyDecision().id().replace('-', ' '));
    line("urgency", committee.urgency());
    line("consultation", committee.consultation());
    line(
        "preferred",
        committee.preferred().isEmpty()
            ? ""
            : services.wording().label("treatment", committee.preferred()));
    services
        .wording()
        .terms()
        .getOrDefault("clearance", Map.of())
        .keySet()
        .forEach(area -> area(committee, area));
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
