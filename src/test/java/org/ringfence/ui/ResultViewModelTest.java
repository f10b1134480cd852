package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.paper.Action;
import org.ringfence.scoring.FactFinder;
import org.ringfence.scoring.Scorer;
import org.ringfence.ui.part.BackgroundWork;
import org.ringfence.ui.part.LoggedFailure;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.result.CheckLine;
import org.ringfence.ui.result.GivenTasks;
import org.ringfence.ui.result.ResultViewModel;
import org.ringfence.ui.result.ResultWords;
import org.ringfence.ui.result.RiskSums;

/** What a result would be is what the scorer says of it, and nothing of it is saved. */
class ResultViewModelTest {
  private static final Catalogue CATALOGUE = new CatalogueReader(CatalogueSource.bundled()).read();

  @TempDir Path folder;
  private final Queue<Runnable> queue = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private Workspace workspace;
  private PageServices services;

  @BeforeEach
  void open() {
    workspace = OpenWindow.workspace(folder.resolve("register.ringfence"));
    OpenWindow.done(workspace.importSamples());
    AnsweredRegister.fill(workspace, folder);
    StatedPosition.record(workspace, "Said", List.of());
    StatedPosition.record(
        workspace, "Seen", List.of("recorder.connection", "web.monitoring", "internet.reachable"));
    var words = Messages.british("window");
    services =
        new PageServices(
            workspace,
            new BackgroundWork(queue::add, Runnable::run, this::happened, words),
            words,
            workspace.wording(),
            OpenWindow.CLOCK,
            folder,
            (purpose, title, proposed, ending) -> Optional.of(proposed),
            file -> true);
  }

  private LoggedFailure happened(Throwable failure) {
    failures.add(failure);
    return new LoggedFailure("RF-0001", true, folder, "");
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(failures).isEmpty();
  }

  private void work() {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }

  private List<Dossier> all() {
    return OpenWindow.done(workspace.dossiers());
  }

  /** By hand: the answer that an inspection on the day of the assessment would give. */
  private static AssessedRisk byHand(Dossier dossier, Set<String> inOrder) {
    var makers = new FactFinder(CATALOGUE.reference());
    var scorer = new Scorer(CATALOGUE.method(), makers);
    var from = dossier.assessment();
    var answers = new HashMap<>(from.answers());
    var facts = new HashMap<>(dossier.risk().facts().known());
    for (var held : dossier.risk().held()) {
      if (inOrder.contains(held.question()) && held.basis().rank() < Basis.INSPECTED.rank()) {
        answers.put(held.question(), inspected(held, from));
      }
    }
    var isFact = false;
    for (var fact : CATALOGUE.method().facts()) {
      if (inOrder.contains(fact.id())) {
        isFact = true;
        facts.put(
            fact.id(),
            fact.number()
                ? new Value.Count(Integer.parseInt(fact.best()))
                : Value.word(fact.best()));
      }
    }
    return scorer.score(
        new Assessment(
            from.id(),
            from.assessedOn(),
            from.site(),
            from.installation(),
            isFact ? new Equipment.Known(new Facts(facts)) : from.equipment(),
            answers,
            from.reconciled()));
  }

  private static Answer inspected(HeldAnswer held, Assessment from) {
    var best = CATALOGUE.method().question(held.question()).orElseThrow().best();
    return new Answer(
        held.isUnknown() ? List.of(best) : held.values(),
        Basis.INSPECTED,
        "A technician",
        Optional.of(from.assessedOn()),
        "Test sheet",
        "");
  }

  /** Every number, not who said what. */
  private static List<Object> numbers(AssessedRisk risk) {
    return List.of(risk.status(), risk.overall(), risk.headline(), risk.risks(), risk.vector());
  }

  @Test
  void eachTickIsWhatTheScorerSaysOfTheChangedAnswer() {
    var checks = 0;
    for (var dossier : all()) {
      for (var line : CheckLine.of(dossier, workspace.method())) {
        checks++;
        var subject = Set.of(line.subject());
        assertThat(numbers(workspace.whatIf().inOrder(dossier, subject)))
            .as(line.subject())
            .isEqualTo(numbers(byHand(dossier, subject)));
      }
    }
    assertThat(checks).isGreaterThan(50);
  }

  @Test
  void ticksAddUpAndGoBackToToday() {
    var ticked = 0;
    for (var dossier : all()) {
      var model = new ResultViewModel(services, dossier);
      var assumed = new HashSet<String>();
      for (var line : model.checks()) {
        model.assume(line.subject(), true);
        work();
        assumed.add(line.subject());
        if (model.canAssume()) {
          ticked++;
          assertThat(numbers(model.shown())).isEqualTo(numbers(byHand(dossier, assumed)));
          assertThat(model.latest()).contains(line.subject());
        } else {
          assertThat(model.assumed()).isEmpty();
        }
      }
      model.backToToday();
      work();
      assertThat(model.shown()).isEqualTo(dossier.risk());
      assertThat(model.assumptions()).isZero();
    }
    assertThat(ticked).isGreaterThan(10);
  }

  /** What stands behind “then” is where the bar goes, if all before it are ticked as well. */
  @Test
  void theBarGoesWhereTheChecksSay() {
    var missed = new ArrayList<String>();
    for (var dossier : all()) {
      var assumed = new HashSet<String>();
      for (var line : CheckLine.of(dossier, workspace.method())) {
        assumed.add(line.subject());
        var risk = workspace.whatIf().inOrder(dossier, assumed);
        line.then()
            .filter(
                band ->
                    !band.equals(risk.headline().bands().residual()) || !risk.status().isKnown())
            .ifPresent(
                band ->
                    missed.add(
                        "%s %s: %s, not %s (%s)"
                            .formatted(
                                dossier.entry().site().name(),
                                line.subject(),
                                band,
                                risk.headline().bands().residual(),
                                risk.status())));
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void onlyTheLatestTickCounts() {
    var dossier = known();
    var model = new ResultViewModel(services, dossier);
    var lines = model.checks();
    model.assume(lines.getFirst().subject(), true);
    model.assume(lines.getFirst().subject(), false);
    work();
    assertThat(model.assumed()).isEmpty();
    assertThat(model.shown()).isEqualTo(dossier.risk());
  }

  @Test
  void noTickChangesAByteOfTheRegister() throws IOException {
    var dossiers = all();
    workspace.close();
    var before = bytes();
    workspace = OpenWindow.workspace(folder.resolve("register.ringfence"));
    workspace.close();
    // What opening and closing alone does is no tick's.
    var opened = bytes();
    workspace = OpenWindow.workspace(folder.resolve("register.ringfence"));
    for (var dossier : dossiers) {
      var again = services(workspace);
      var model = new ResultViewModel(again, dossier);
      for (var line : model.checks()) {
        model.assume(line.subject(), true);
        work();
      }
      model.backToToday();
      assertThat(workspace.whatIf().treated(dossier)).hasSize(5);
    }
    assertThat(workspace.entries()).hasSameSizeAs(dossiers);
    workspace.close();
    assertThat(bytes()).isEqualTo(opened);
    assertThat(before).isNotEmpty();
  }

  private PageServices services(Workspace other) {
    return new PageServices(
        other,
        services.background(),
        services.words(),
        services.wording(),
        services.clock(),
        services.documents(),
        services.files(),
        services.opening());
  }

  private byte[] bytes() throws IOException {
    return Files.readAllBytes(folder.resolve("register.ringfence"));
  }

  private Dossier known() {
    return all().stream()
        .filter(one -> one.risk().status().isKnown() && !one.advice().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSentenceHasNoNumberAndTheBarSaysAllThree() {
    var said = new ResultWords(services.words(), services.wording());
    for (var dossier : all()) {
      assertThat(said.lead(dossier)).doesNotContainPattern("\\d");
      var bands = dossier.risk().headline().bands();
      assertThat(said.bar(dossier.risk()))
          .doesNotContainPattern("\\d")
          .contains(
              dossier.risk().status().isKnown()
                  ? List.of(
                      "Today: " + said.inSentence(bands.residual()),
                      "If proven: " + said.inSentence(bands.attainable()),
                      "If what we were told is wrong: " + said.inSentence(bands.worst()))
                  : List.of("Not known yet", said.inSentence(bands.residual())));
    }
  }

  @Test
  void eachRiskIsWorkedOutToItsScore() {
    var sums = new RiskSums(services.words(), services.wording(), workspace.method());
    for (var dossier : all()) {
      var risks = dossier.risk().risks();
      assertThat(sums.of(dossier.risk()))
          .hasSameSizeAs(risks)
          .allSatisfy(
              sum -> {
                assertThat(sum.sum()).contains(" " + sum.score());
                assertThat(sum.lines()).hasSizeGreaterThan(2);
                assertThat(String.join(" ", sum.lines())).doesNotContain("{");
              });
    }
  }

  @Test
  void aThingIsGivenOnceAndTakenBack() {
    var entry = known().entry();
    var tasks = new GivenTasks(services, entry);
    var refused = new ArrayList<Problem>();
    tasks.load();
    work();
    tasks.give("Check: Recorder isolation", " ", Optional.empty(), refused::addAll);
    assertThat(refused).hasSize(1);
    var day = OpenWindow.TODAY.plusWeeks(2);
    for (var press = 0; press < 2; press++) {
      tasks.give("Check: Recorder isolation", "Sam Okafor", Optional.of(day), refused::addAll);
    }
    work();
    assertThat(refused).hasSize(1);
    assertThat(actions(entry.organisation().id(), Action.State.OPEN))
        .singleElement()
        .satisfies(
            action -> {
              assertThat(action.installationId()).isEqualTo(entry.installationId());
              assertThat(action.owner()).isEqualTo("Sam Okafor");
              assertThat(action.due()).contains(day);
            });
    tasks.takeBack(tasks.of("Check: Recorder isolation").orElseThrow(), refused::addAll);
    work();
    assertThat(tasks.of("Check: Recorder isolation")).isEmpty();
    assertThat(actions(entry.organisation().id(), Action.State.OPEN)).isEmpty();
    assertThat(actions(entry.organisation().id(), Action.State.DROPPED)).hasSize(1);
  }

  private List<Action> actions(String body, Action.State state) {
    return workspace.books().actions().actions(body).stream()
        .filter(action -> action.state() == state)
        .filter(action -> action.what().startsWith("Check: "))
        .toList();
  }

  @Test
  void treatmentsLeaveWhatThePapersSay() {
    for (var dossier : all()) {
      var treated = workspace.whatIf().treated(dossier);
      assertThat(treated)
          .extracting(one -> one.treatment())
          .containsExactly("nothing", "verify", "harden", "upgrade", "replace");
      var today = dossier.risk();
      assertThat(treated.getFirst().after().headline())
          .isEqualTo(today.status().isKnown() ? today.headline().bands().residual() : "not-known");
      assertThat(treated.getLast().total().isPresent())
          .isEqualTo(today.facts().get("cameras").isPresent());
    }
  }
}
