package org.ringfence.cli.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.assessment.listing.Archive;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment.Archived;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts installations away that are gone, and removes them when they need not be kept longer. */
@Command(name = "archive", mixinStandardHelpOptions = true)
public final class ArchiveCommand {
  private final CommandServices services;
  private final Console console;

  public ArchiveCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  private record Listed(Map<String, Archived> archived, List<RegisterEntry> entries) {}

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(@Mixin RegisterOption register) {
    return console.finish(
        register.on(
            services,
            workspace ->
                Outcome.done(new Listed(workspace.archive().archived(), workspace.entries()))),
        listed -> {
          if (listed.archived().isEmpty()) {
            console.say(CommandWords.say("archive.none"));
          }
          listed
              .entries()
              .forEach(
                  entry ->
                      Optional.ofNullable(listed.archived().get(entry.installationId()))
                          .ifPresent(away -> print(entry, away)));
        });
  }

  private void print(RegisterEntry entry, Archived away) {
    console.say(
        CommandWords.say(
            "archive.line",
            entry.assessmentId(),
            entry.site().name(),
            entry.installation(),
            entry.revision(),
            away.on(),
            away.keptUntil()));
  }

  @Command(name = "add", mixinStandardHelpOptions = true)
  int add(
      @Option(names = "--assessment", required = true, paramLabel = "ID") String assessment,
      @Option(names = "--kept-until", required = true, paramLabel = "DAY") LocalDate keptUntil,
      @Option(names = "--why", defaultValue = "", paramLabel = "TEXT") String why,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.archive().archive(assessment, keptUntil, why)),
        away -> console.say(CommandWords.say("archive.added", away.keptUntil())));
  }

  @Command(name = "undo", mixinStandardHelpOptions = true)
  int undo(
      @Option(names = "--assessment", required = true, paramLabel = "ID") String assessment,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.archive().takeBack(assessment)),
        _ -> console.say(CommandWords.say("archive.undone")));
  }

  @Command(name = "remove", mixinStandardHelpOptions = true)
  int remove(
      @Option(names = "--assessment", required = true, paramLabel = "ID") String assessment,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.archive().remove(assessment)), this::removed);
  }

  private void removed(Archive.Removed removed) {
    console.say(CommandWords.count("archive.removed", removed.revisions().size()));
    console.say(CommandWords.count("archive.photos", removed.photos()));
    console.say(CommandWords.say("archive.backup", removed.backup().file()));
  }
}
