package org.ringfence.cli.assessment;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Attaches photos and PDF to answers, lists them, takes them away and copies them out. */
@Command(name = "evidence", mixinStandardHelpOptions = true)
public final class EvidenceCommand {
  private static final String PDF = "application/pdf";
  private static final int SHOWN = 12;

  private final CommandServices services;
  private final Console console;

  public EvidenceCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(name = "add", mixinStandardHelpOptions = true)
  int add(
      @Parameters(paramLabel = "FILE") Path file,
      @Mixin ChangedAssessment assessment,
      @Option(names = "--question", required = true, paramLabel = "ID") String question,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(
            services, workspace -> workspace.attachments().add(assessment.id(), question, file)),
        dossier -> show(question, dossier.attachments().getOrDefault(question, List.of())));
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(
      @Option(names = "--assessment", required = true, paramLabel = "ID") String assessment,
      @Option(names = "--question", defaultValue = "", paramLabel = "ID") String question,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> listed(workspace, assessment)),
        listed -> {
          listed.dossier().attachments().entrySet().stream()
              .filter(one -> question.isEmpty() || one.getKey().equals(question))
              .sorted(Map.Entry.comparingByKey())
              .forEach(one -> show(one.getKey(), one.getValue()));
          listed.lost().forEach(one -> console.note(one.problem().message()));
        });
  }

  /** What proves an assessment's answers, and what of it is not there as it was attached. */
  private record Listed(Dossier dossier, List<EvidenceProblem> lost) {}

  private static Outcome<Listed> listed(Workspace workspace, String assessment) {
    return workspace
        .open(assessment)
        .then(
            dossier ->
                workspace
                    .attachments()
                    .problems(assessment)
                    .map(lost -> new Listed(dossier, lost)));
  }

  @Command(name = "check", mixinStandardHelpOptions = true)
  int check(
      @Option(names = "--assessment", defaultValue = "", paramLabel = "ID") String assessment,
      @Mixin RegisterOption register) {
    var found = register.on(services, workspace -> problems(workspace, assessment));
    var code = console.finish(found, this::say);
    return found instanceof Outcome.Done<List<EvidenceProblem>>(var all) && !all.isEmpty()
        ? ExitCode.SOFTWARE
        : code;
  }

  private static Outcome<List<EvidenceProblem>> problems(Workspace workspace, String assessment) {
    return assessment.isEmpty()
        ? workspace.attachments().allProblems()
        : workspace.attachments().problems(assessment);
  }

  private void say(List<EvidenceProblem> problems) {
    if (problems.isEmpty()) {
      console.say(CommandWords.say("evidence.whole"));
    }
    problems.forEach(one -> console.say(one.problem().message()));
  }

  @Command(name = "remove", mixinStandardHelpOptions = true)
  int remove(
      @Mixin ChangedAssessment assessment,
      @Option(names = "--question", required = true, paramLabel = "ID") String question,
      @Mixin EvidenceOption evidence,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(
            services,
            workspace ->
                workspace
                    .changeable(assessment.id())
                    .then(dossier -> evidence.find(dossier, question))
                    .then(
                        one ->
                            workspace
                                .attachments()
                                .remove(assessment.id(), question, one.sha256())
                                .map(_ -> one))),
        one -> console.say(CommandWords.say("evidence.removed", one.name())));
  }

  @Command(name = "copy", mixinStandardHelpOptions = true)
  int copy(
      @Option(names = "--assessment", required = true, paramLabel = "ID") String assessment,
      @Option(names = "--question", required = true, paramLabel = "ID") String question,
      @Option(names = "--out", required = true, paramLabel = "FILE") Path out,
      @Mixin EvidenceOption evidence,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(
            services,
            workspace ->
                workspace
                    .open(assessment)
                    .then(dossier -> evidence.find(dossier, question))
                    .then(one -> copied(workspace, one, out))),
        one -> {
          console.say(out.toString());
          if (one.type().equals(PDF)) {
            console.say(CommandWords.say("evidence.copied.pdf"));
          }
        });
  }

  private static Outcome<Attachment> copied(Workspace workspace, Attachment one, Path out) {
    return workspace.attachments().copyOut(one, out).map(_ -> one);
  }

  private void show(String question, List<Attachment> attachments) {
    attachments.forEach(
        one ->
            console.say(
                CommandWords.say(
                    "evidence.line",
                    one.sha256().substring(0, SHOWN),
                    question,
                    one.type(),
                    "%,d".formatted(one.size()),
                    one.name())));
  }
}
