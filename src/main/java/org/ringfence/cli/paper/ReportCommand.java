package org.ringfence.cli.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.paper.PaperEnding;
import org.ringfence.assessment.paper.PaperSecrets;
import org.ringfence.assessment.paper.PassphraseFile;
import org.ringfence.assessment.paper.WrittenPaper;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.DespiteOption;
import org.ringfence.cli.part.PassphraseOption;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.paper.PaperPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a paper from the register or from an assessment file. */
@Command(name = "report", mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

  private final CommandServices services;
  private final Console console;

  @Mixin private final RegisterOption register = new RegisterOption();

  @Option(names = "--kind", required = true, paramLabel = "KIND", converter = PaperIds.Kinds.class)
  private PaperKind kind = PaperKind.SITE;

  @Option(
      names = "--edition",
      paramLabel = "public|exempt",
      converter = PaperIds.Editions.class,
      defaultValue = "exempt")
  private Edition edition = Edition.EXEMPT;

  @Option(names = "--assessment", paramLabel = "ID")
  private String assessment = "";

  @Option(names = "--organisation", paramLabel = "NAME")
  private String organisation = "";

  @Option(names = "--issue")
  private boolean issue;

  @Mixin private final DespiteOption despite = new DespiteOption();
  @Mixin private final PassphraseOption passphrase = new PassphraseOption();

  @Option(names = "--correct", paramLabel = "WHY")
  private String correction = "";

  @Option(names = "--meeting", paramLabel = "DAY")
  private @Nullable LocalDate meeting;

  @Option(names = "--workings")
  private boolean workings;

  @Option(names = "--annex", paramLabel = "dpia|workings", converter = PaperIds.Annexes.class)
  private @Nullable Annex annex;

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--bundle")
  private boolean bundle;

  @Option(names = "--plan")
  private boolean plan;

  @Option(names = "--from", paramLabel = "FILE")
  private @Nullable Path from;

  @Option(names = "--template", paramLabel = "FILE")
  private @Nullable Path template;

  @Option(names = "--request", paramLabel = "REFERENCE")
  private String request = "";

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--password-file", paramLabel = "FILE")
  private @Nullable Path passwordFile;

  public ReportCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (bundle) {
      edition = Edition.PUBLIC;
    }
    if (bundle && kind != PaperKind.COMMITTEE) {
      return console.finish(
          CommandWords.<WrittenPaper>refused("report.bundle.kind", ""), none -> {});
    }
    if (plan) {
      return console.finish(planned(), new PlanPrinter(console, kind)::print);
    }
    var target = out;
    return target == null
        ? console.finish(CommandWords.<WrittenPaper>refused("report.unnamed", ""), none -> {})
        : written(target);
  }

  private int written(Path target) {
    return console.finish(
        expected()
            .then(_ -> minded())
            .then(said -> secrets().then(typed -> written(target, typed, said)))
            .then(paper -> bundle ? appended(target, paper) : Outcome.done(List.of(paper))),
        papers -> papers.forEach(this::print));
  }

  /**
   * Tells what readers expect of a public paper and nobody has written down, and what officers'
   * texts give away; refused if asked to.
   */
  private Outcome<PaperOrder> expected() {
    return order().edition() == Edition.PUBLIC
        ? planned().then(this::expected)
        : Outcome.done(order());
  }

  private Outcome<PaperOrder> expected(PaperPlan paper) {
    var isReport = kind == PaperKind.COMMITTEE;
    var missing = String.join("; ", paper.missing());
    if (strict && !paper.missing().isEmpty()) {
      return CommandWords.refused(
          isReport ? "report.missing.strict" : "report.undecided.strict", "", missing);
    }
    if (strict && !paper.givesAway().isEmpty()) {
      return CommandWords.refused(
          "report.gives-away.strict", "", String.join(" ", paper.givesAway()));
    }
    if (!paper.missing().isEmpty()) {
      console.note(
          CommandWords.count(
              isReport ? "report.missing" : "report.undecided", paper.missing().size(), missing));
    }
    if (!paper.givesAway().isEmpty()) {
      console.note(CommandWords.say("report.gives-away"));
      paper.givesAway().forEach(console::note);
    }
    return Outcome.done(order());
  }

  /** The exempt appendix beside the report, under the same name with an ending of its own. */
  private Outcome<List<WrittenPaper>> appended(Path target, WrittenPaper report) {
    edition = Edition.EXEMPT;
    var beside = PaperEnding.appendixOf(target);
    return secrets()
        .then(typed -> written(beside, typed, List.of()))
        .map(appendix -> List.of(report, appendix));
  }

  /** Whoever gives a paper out is told first what to mind, before a passphrase is asked for. */
  private Outcome<List<String>> minded() {
    return issue
        ? planned()
            .then(
                paper -> {
                  paper.cautions().forEach(console::note);
                  return complete().map(_ -> paper.cautions());
                })
        : Outcome.done(List.of());
  }

  private Outcome<PaperOrder> complete() {
    return from == null
        ? register.on(
            services,
            workspace -> order(workspace).then(found -> workspace.publishing().complete(found)))
        : Outcome.done(order());
  }

  private PaperOrder order() {
    return order(kind.isAboutOne() ? assessment : organisation);
  }

  private PaperOrder order(String subject) {
    var plain =
        PaperOrder.of(kind, edition, subject)
            .in(Optional.ofNullable(template))
            .issued(issue, correction)
            .despiteMissingEvidence(despite.isGiven())
            .forMeeting(Optional.ofNullable(meeting))
            .withWorkings(workings);
    return annex == null ? plain : plain.with(annex, true);
  }

  /** The same for a request, if the register has it. */
  private Outcome<PaperOrder> order(Workspace workspace) {
    if (kind.isAboutOne() && assessment.isBlank() && !organisation.isBlank()) {
      return workspace.publishing().onlyOf(organisation).map(this::order);
    }
    if (request.isBlank()) {
      return Outcome.done(order());
    }
    var requests = workspace.books().requests();
    return workspace
        .books()
        .organisations()
        .named(organisation)
        .then(body -> requests.named(body.id(), request))
        .map(found -> order().answering(found, requests.regulator()));
  }

  private Outcome<PaperPlan> planned() {
    var source = from;
    return source == null
        ? register.on(
            services,
            workspace -> order(workspace).then(found -> workspace.publishing().plan(found)))
        : services.files().dossiers(source).then(read -> services.files().plan(read, order()));
  }

  private Outcome<PaperSecrets> secrets() {
    return password()
        .then(
            lock ->
                issue
                    ? passphrase.read().map(word -> new PaperSecrets(lock, Optional.of(word)))
                    : Outcome.done(PaperSecrets.lockedWith(lock)));
  }

  private Outcome<WrittenPaper> written(Path target, PaperSecrets typed, List<String> said) {
    var source = from;
    return source == null
        ? register.on(
            services,
            workspace ->
                order(workspace).then(found -> written(workspace, found, target, typed, said)))
        : services
            .files()
            .dossiers(source)
            .then(
                read ->
                    services.files().write(read, order(), target, typed.password(), Progress.NONE))
            .map(WrittenPaper::whole);
  }

  private Outcome<WrittenPaper> written(
      Workspace workspace, PaperOrder what, Path target, PaperSecrets typed, List<String> said) {
    return workspace
        .publishing()
        .evidence(what)
        .then(
            missing -> {
              missing.stream().filter(one -> !said.contains(one)).forEach(console::note);
              return workspace.publishing().writeSaying(what, target, typed, Progress.NONE);
            });
  }

  private void print(WrittenPaper paper) {
    paper.unread().forEach(console::note);
    paper.given().ifPresent(console::note);
    console.say(paper.file().toString());
  }

  private Outcome<Optional<char[]>> password() {
    var file = passwordFile;
    return file == null
        ? Outcome.done(Optional.empty())
        : PassphraseFile.read(file).map(Optional::of);
  }
}
