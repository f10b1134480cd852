package org.ringfence.cli.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.cli.part.BodyOption;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Committee;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows and changes the front block of a committee paper and what officers say in it. */
@Command(
    name = "committee",
    description = "Say which committee a paper is for, and what officers say in it.",
    mixinStandardHelpOptions = true)
public final class CommitteeCommand {
  private static final String NONE = "not given";

  private final CommandServices services;
  private final Console console;

  public CommitteeCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(name = "show", description = "Show what is recorded.", mixinStandardHelpOptions = true)
  int show(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                Outcome.done(workspace.books().committee().committee(whose.id()))),
        this::print);
  }

  @Command(
      name = "set",
      description = {
        "Change what is recorded. What is left out stays as it is.",
        "An empty text, such as --title \"\", takes away what was there."
      },
      mixinStandardHelpOptions = true)
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

  @Command(
      name = "clear",
      description = {
        "Say what the decision means for one area, and which officer has cleared those words.",
        "New words that nobody is named for are not cleared."
      },
      mixinStandardHelpOptions = true)
  int clear(
      @Parameters(paramLabel = "AREA", description = "The area's id, as shown.") String area,
      @Option(names = "--implications", description = "What it means; as recorded if left out.")
          @Nullable String implications,
      @Option(
              names = "--by",
              defaultValue = "",
              paramLabel = "NAME",
              description = "The officer who has cleared it.")
          String by,
      @Option(
              names = "--role",
              defaultValue = "",
              paramLabel = "POST",
              description = "The officer's post.")
          String role,
      @Option(
              names = "--on",
              paramLabel = "DAY",
              description = "The day on which they did, such as 2026-11-22.")
          @Nullable LocalDate on,
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
    line("Jurisdiction", services.wording().label("jurisdiction", committee.jurisdiction()));
    line("Committee", committee.name());
    line("Meeting", committee.meeting().map(LocalDate::toString).orElse(""));
    line("Title", committee.title());
    line("Report of", committee.reportOf());
    line("Contact", committee.contact());
    line("Wards", committee.wards());
    line("Key decision", committee.keyDecision().id().replace('-', ' '));
    line("Urgency", committee.urgency());
    line("Consultation", committee.consultation());
    line(
        "Preferred",
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
    line(
        label + " (" + area + ")",
        said.isEmpty() ? "" : said.getFirst().implications() + cleared(said.getFirst()));
  }

  private static String cleared(Clearance clearance) {
    return clearance
        .on()
        .map(day -> " [cleared by %s, %s, %s]".formatted(clearance.by(), clearance.role(), day))
        .orElse(" [not cleared]");
  }

  private void line(String name, String content) {
    console.say(name + ": " + (content.isBlank() ? NONE : content));
  }
}
