package org.ringfence.cli.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.method.Wording;
import org.ringfence.model.written.DayRange;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores an assessment file, or a vector copied from a paper. */
@Command(name = "score", mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @ArgGroup(multiplicity = "1")
  private @Nullable Subject subject;

  @Option(names = "--json")
  private boolean json;

  public ScoreCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  /** One of the two. */
  static final class Subject {
    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--vector", paramLabel = "VECTOR")
    private @Nullable String vector;
  }

  @Override
  public Integer call() {
    var asked = subject;
    if (asked != null && asked.vector != null) {
      return vector(asked.vector);
    }
    if (asked != null && asked.file != null) {
      return file(asked.file);
    }
    throw new IllegalStateException("a file or a vector is required");
  }

  private int vector(String vector) {
    return json
        ? console.finish(services.files().scoresOfVector(vector), console::raw)
        : console.finish(services.files().ofVector(vector), risk -> print(lead(risk), risk));
  }

  private String lead(AssessedRisk risk) {
    return services.files().lead(risk);
  }

  private int file(Path file) {
    return json
        ? console.finish(services.files().scores(file), console::raw)
        : console.finish(
            services.files().dossiers(file),
            read -> {
              minded(file, read);
              print(read);
            });
  }

  /** What would be may be worked out for a day to come; nobody takes it for what is. */
  private void minded(Path file, List<Dossier> read) {
    var today = LocalDate.now(services.clock());
    read.stream()
        .map(dossier -> dossier.assessment().assessedOn())
        .filter(day -> DayRange.PAST.doubt(day, today).isPresent())
        .distinct()
        .forEach(day -> console.note(CommandWords.say("score.future", file, day)));
  }

  private void print(List<Dossier> dossiers) {
    for (var dossier : dossiers) {
      console.say(
          CommandWords.say(
              "score.subject",
              dossier.entry().site().name(),
              dossier.entry().installation(),
              dossier.assessment().assessedOn()));
      print(dossier.sentence(), dossier.risk());
      dossier.cautions().forEach(caution -> console.say("  " + caution));
      console.say("");
    }
  }

  private void print(String lead, AssessedRisk risk) {
    var words = services.wording();
    console.say("  " + lead);
    var needed =
        risk.checks().stream()
            .filter(NextCheck::decisive)
            .map(check -> words.title(check.subject()))
            .toList();
    if (risk.status().isKnown() && !needed.isEmpty()) {
      console.say("  " + CommandWords.say("score.needed", String.join("; ", needed)));
    }
    var known = risk.status().isKnown();
    console.say(
        "  %-10s %9s %9s %11s %6s"
            .formatted(
                "",
                CommandWords.say("score.column.inherent"),
                CommandWords.say(known ? "score.column.residual" : "score.column.counted"),
                known ? CommandWords.say("score.column.attainable") : "",
                CommandWords.say("score.column.worst")));
    row(CommandWords.say("score.headline"), risk.headline(), known);
    row(CommandWords.say("score.overall"), risk.overall(), known);
    for (var result : risk.risks()) {
      console.say(
          "  %-10s %9d %9d %11s %6d%s"
              .formatted(
                  words.label("risk", result.risk()),
                  result.inherent().score(),
                  result.residual().score().score(),
                  known ? result.attainable().score().score() : "",
                  result.worst().score().score(),
                  services.files().isInHeadline(result.risk())
                      ? ""
                      : "   " + CommandWords.say("score.outside")));
    }
    console.say(
        "  "
            + CommandWords.say(
                "score.status",
                status(words, risk),
                risk.assurancePercent(),
                risk.methodVersion()));
    console.say("  " + risk.vector());
  }

  private static String status(Wording words, AssessedRisk risk) {
    return words.label("status", risk.status().id());
  }

  private void row(String name, RiskLevel level, boolean known) {
    console.say(
        "  %-10s %9d %9d %11s %6d   %s"
            .formatted(
                name,
                level.inherent(),
                level.residual(),
                known ? level.attainable() : "",
                level.worst(),
                CommandWords.say(
                    known ? "score.band" : "score.band.counted",
                    services.wording().label("band", level.bands().residual()))));
  }
}
