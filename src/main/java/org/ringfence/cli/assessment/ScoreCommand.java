package org.ringfence.cli.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringfence.cli.part.CommandServices;
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
@Command(
    name = "score",
    description = "Score an assessment file, or a vector from a paper.",
    mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @ArgGroup(multiplicity = "1")
  private @Nullable Subject subject;

  @Option(names = "--json", description = "Print the scores as JSON.")
  private boolean json;

  public ScoreCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  /** One of the two. */
  static final class Subject {
    @Parameters(paramLabel = "FILE", description = "An assessment file.")
    private @Nullable Path file;

    @Option(names = "--vector", paramLabel = "VECTOR", description = "A vector from a paper.")
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
        .forEach(
            day ->
                console.note(
                    ("%s: assessed on %s, which has not come yet. The scores are what they would be"
                            + " on that day, and no assessment that was made; import takes none of"
                            + " such a day.")
                        .formatted(file, day)));
  }

  private void print(List<Dossier> dossiers) {
    for (var dossier : dossiers) {
      console.say(
          "%s, %s, assessed on %s"
              .formatted(
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
      console.say("  What has to be shown: " + String.join("; ", needed) + ".");
    }
    var known = risk.status().isKnown();
    console.say(
        "  %-10s %9s %9s %11s %6s"
            .formatted(
                "",
                "inherent",
                known ? "residual" : "counted",
                known ? "attainable" : "",
                "worst"));
    row("Headline", risk.headline(), known);
    row("Overall", risk.overall(), known);
    for (var result : risk.risks()) {
      console.say(
          "  %-10s %9d %9d %11s %6d%s"
              .formatted(
                  words.label("risk", result.risk()),
                  result.inherent().score(),
                  result.residual().score().score(),
                  known ? result.attainable().score().score() : "",
                  result.worst().score().score(),
                  services.files().isInHeadline(result.risk()) ? "" : "   outside the headline"));
    }
    console.say(
        "  %s. Shown on site: %d%% of the controls. Method %s."
            .formatted(status(words, risk), risk.assurancePercent(), risk.methodVersion()));
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
                (known ? "" : "counted as ")
                    + services.wording().label("band", level.bands().residual())));
  }
}
