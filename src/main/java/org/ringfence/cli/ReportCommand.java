package org.ringfence.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.Dossier;
import org.ringfence.model.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a paper from the register or from an assessment file. */
@Command(
    name = "report",
    description = "Write a Word report of an installation, or an Excel workbook of all.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "site|workbook",
      description = "site: a Word report of one installation. workbook: Excel, everything.")
  private Kind kind = Kind.SITE;

  @Option(
      names = "--assessment",
      paramLabel = "ID",
      description = "Which assessment, for a site report; see: ringfence list")
  private String assessment = "";

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Report on this assessment file and not on the register.")
  private @Nullable Path from;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "File to write.")
  private @Nullable Path out;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Lock the paper with the password on the first line of this file.")
  private @Nullable Path passwordFile;

  ReportCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  /** What can be written. */
  enum Kind {
    SITE,
    WORKBOOK;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    var target = out;
    if (target == null) {
      throw new IllegalStateException("a file is required");
    }
    var source = from;
    var written =
        source == null
            ? password()
                .then(
                    lock ->
                        register.on(services, workspace -> fromRegister(workspace, target, lock)))
            : services.files().dossiers(source).then(read -> fromFile(read, target));
    return console.finish(written, path -> console.say(path.toString()));
  }

  private Outcome<Optional<char[]>> password() {
    var from = passwordFile;
    return from == null
        ? Outcome.done(Optional.empty())
        : PassphraseOption.first(from).map(Optional::of);
  }

  private Outcome<Path> fromRegister(Workspace workspace, Path target, Optional<char[]> password) {
    return switch (kind) {
      case SITE -> one(workspace).then(id -> workspace.siteReport(id, target, password));
      case WORKBOOK -> workspace.workbook(target, password);
    };
  }

  private Outcome<String> one(Workspace workspace) {
    var ids = workspace.entries().stream().map(entry -> entry.assessmentId()).toList();
    return chosen(ids);
  }

  private Outcome<Path> fromFile(List<Dossier> read, Path target) {
    var ids = read.stream().map(dossier -> dossier.assessment().id()).toList();
    return switch (kind) {
      case SITE ->
          chosen(ids).then(id -> services.files().siteReport(read.get(ids.indexOf(id)), target));
      case WORKBOOK ->
          services.files().workbook(read, read.getFirst().entry().organisation().name(), target);
    };
  }

  /** The assessment that was named, or the only one there is. */
  private Outcome<String> chosen(List<String> ids) {
    if (ids.contains(assessment)) {
      return Outcome.done(assessment);
    }
    if (assessment.isEmpty() && ids.size() == 1) {
      return Outcome.done(ids.getFirst());
    }
    return Outcome.refused(
        assessment.isEmpty()
            ? "There are %d assessments; a site report is about one.".formatted(ids.size())
            : "There is no assessment %s.".formatted(assessment),
        "",
        "Name one with --assessment ID; ringfence list shows them. Nothing was written.");
  }
}
