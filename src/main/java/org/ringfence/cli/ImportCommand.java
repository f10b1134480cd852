package org.ringfence.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.ImportChoice;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.Dossier;
import org.ringfence.model.Outcome;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings an assessment file into the register. */
@Command(
    name = "import",
    description = "Bring an assessment file into the register, all of it or nothing.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();

  @ArgGroup private @Nullable Known known;

  /** What to do with an installation that the register seems to hold already. */
  static final class Known {
    @Option(
        names = "--as-revision",
        description = {
          "Where the register holds the installation under another id: it is the same, and this is",
          "a new revision of it."
        })
    private boolean revision;

    @Option(
        names = "--as-another",
        description = {
          "Where the register holds the installation under another id: it is another one of that",
          "name."
        })
    private boolean another;

    ImportChoice choice() {
      return revision ? ImportChoice.REVISION : another ? ImportChoice.ANOTHER : ImportChoice.ASK;
    }
  }

  @Parameters(paramLabel = "FILE", description = "An assessment file.")
  private @Nullable Path file;

  ImportCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() {
    var from = file;
    if (from == null) {
      throw new IllegalStateException("a file is required");
    }
    var choice = Optional.ofNullable(known).map(Known::choice).orElse(ImportChoice.ASK);
    // Read before the register is opened, so that a bad file does not even make a register.
    return console.finish(
        services
            .files()
            .dossiers(from)
            .then(read -> register.with(services, workspace -> imported(workspace, from, choice))),
        added -> {
          added.dossiers().forEach(this::say);
          added.lapsed().forEach(console::warn);
          added.unread().forEach(console::warn);
        });
  }

  private record Added(List<Dossier> dossiers, List<String> lapsed, List<String> unread) {}

  private static Outcome<Added> imported(Workspace workspace, Path from, ImportChoice choice) {
    return workspace
        .importSaying(from, id -> choice)
        .map(
            imported ->
                new Added(
                    dossiers(workspace, imported.ids()), imported.lapsed(), imported.unread()));
  }

  private static List<Dossier> dossiers(Workspace workspace, List<String> ids) {
    return ids.stream()
        .flatMap(
            id ->
                switch (workspace.open(id)) {
                  case Outcome.Done<Dossier>(var dossier) -> Stream.of(dossier);
                  case Outcome.Refused<Dossier> refused -> Stream.of();
                })
        .toList();
  }

  private void say(Dossier dossier) {
    console.say(dossier.entry().assessmentId());
    DeviceCommand.say(services, console, dossier);
  }
}
