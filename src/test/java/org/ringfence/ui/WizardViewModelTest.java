package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.fixtures.OtherWords;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.ui.part.BackgroundWork;
import org.ringfence.ui.part.LoggedFailure;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.SaveState;
import org.ringfence.ui.question.QuestionViewModel;
import org.ringfence.ui.wizard.Milestone;
import org.ringfence.ui.wizard.PassProgress;
import org.ringfence.ui.wizard.WizardStep;
import org.ringfence.ui.wizard.WizardViewModel;

/** No display and no controls; work waits in a queue until the test lets it run. */
class WizardViewModelTest {
  @TempDir Path folder;
  private final Queue<Runnable> queue = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private Workspace workspace;
  private PageServices services;
  private WizardViewModel wizard;

  @BeforeEach
  void open() {
    workspace = OpenWindow.workspace(folder.resolve("register.ringfence"));
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
    wizard = new WizardViewModel(services, start("Main building"), "");
    work();
  }

  private LoggedFailure happened(Throwable failure) {
    failures.add(failure);
    return new LoggedFailure("RF-0001", true, folder, "");
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void theAnswersOfARecordAreShownInItsWords() {
    var then = OtherWords.of(new CatalogueReader(CatalogueSource.bundled()).read()).wording();
    var signed = new WizardViewModel(services, wizard.dossier().in(Optional.of(then)), "");
    work();
    assertThat(signed.services().wording()).isEqualTo(then);
    assertThat(wizard.services().wording()).isEqualTo(workspace.wording());
  }

  @Test
  void everyQuestionIsAskedInExactlyOneStep() {
    var asked = wizard.steps().stream().flatMap(step -> step.questions().stream()).toList();
    assertThat(asked)
        .doesNotHaveDuplicates()
        .hasSameElementsAs(services.wording().questions().keySet());
  }

  @Test
  void theFirstPassAsksOneQuestionAPageAndEndsInAResult() {
    var first =
        wizard.steps().stream().filter(step -> step.part() == WizardStep.Part.FIRST_PASS).toList();
    assertThat(first).allSatisfy(step -> assertThat(step.questions()).hasSizeLessThanOrEqualTo(1));
    assertThat(first.stream().flatMap(step -> step.questions().stream()))
        .containsExactlyElementsOf(workspace.method().firstPass());
    assertThat(first.getLast().kind()).isEqualTo(WizardStep.Kind.RESULT);
    assertThat(first.get(2).kind()).isEqualTo(WizardStep.Kind.EQUIPMENT);
  }

  @Test
  void theRestIsGroupedByWhatItIsAbout() {
    var rest = wizard.steps().stream().filter(step -> step.part() == WizardStep.Part.REST).toList();
    assertThat(rest)
        .extracting(step -> step.milestone().orElseThrow())
        .isSorted()
        .containsOnly(Milestone.values());
  }

  @Test
  void notToKnowAndNotToHaveBeenAskedAreToldApart() {
    question("recorder.connection").choose("nothing-outside");
    question("internet.reachable").chooseUnknown();
    work();
    wizard.showQuestion("web.monitoring");
    var progress = PassProgress.of(wizard);
    assertThat(progress.dots()).hasSize(10);
    assertThat(progress.now()).isEqualTo(5);
    assertThat(progress.answered()).isEqualTo(2);
    assertThat(progress.dots().get(2).state()).isEqualTo(PassProgress.State.DONE);
    assertThat(progress.dots().get(5).state()).isEqualTo(PassProgress.State.NOT_KNOWN);
    assertThat(progress.dots().get(6).state()).isEqualTo(PassProgress.State.TO_COME);
  }

  @Test
  void nothingIsCalledSavedBeforeTheRegisterHasKeptIt() {
    question("web.monitoring").choose("disabled");
    assertThat(wizard.savingProperty().get()).isEqualTo(SaveState.SAVING);
    work();
    assertThat(wizard.savingProperty().get()).isEqualTo(SaveState.SAVED);
    assertThat(stored("web.monitoring").values()).containsExactly("disabled");
  }

  @Test
  void whoSawOneThingIsNotOnRecordForAnother() {
    var question = question("web.monitoring");
    question.choose("disabled");
    question.basis(Basis.INSPECTED);
    question.by("Tom Reed");
    question.on(Optional.of(OpenWindow.TODAY));
    question.ref("Sheet 7");
    work();
    question.choose("enabled");
    work();
    assertThat(stored("web.monitoring")).isEqualTo(Answer.stated("enabled"));
    assertThat(question.shownBefore().orElseThrow().by()).isEqualTo("Tom Reed");
    question.choose("disabled");
    work();
    assertThat(stored("web.monitoring").basis()).isEqualTo(Basis.INSPECTED);
    assertThat(stored("web.monitoring").by()).isEqualTo("Tom Reed");
    assertThat(question.shownBefore()).isEmpty();
    question.choose("enabled");
    question.holdsForThis();
    work();
    assertThat(stored("web.monitoring").by()).isEqualTo("Tom Reed");
    assertThat(stored("web.monitoring").values()).containsExactly("enabled");
    question.chooseUnknown();
    question.choose("disabled");
    work();
    assertThat(stored("web.monitoring")).isEqualTo(Answer.stated("disabled"));
  }

  @Test
  void anOlderStateThatComesBackDoesNotOverwriteANewerEdit() {
    var question = question("web.monitoring");
    question.choose("disabled");
    question.by("Sam Okafor");
    question.basis(Basis.INSPECTED);
    one();
    question.refresh();
    assertThat(question.draft().basis()).isEqualTo(Basis.INSPECTED);
    assertThat(question.draft().by()).isEqualTo("Sam Okafor");
    assertThat(wizard.savingProperty().get()).isEqualTo(SaveState.SAVING);
    work();
    assertThat(stored("web.monitoring")).isEqualTo(question.draft());
  }

  @Test
  void iDontKnowIsAnAnswerAndKeepsTheNote() {
    var question = question("internet.reachable");
    assertThat(question.isAnswered()).isFalse();
    question.chooseUnknown();
    question.note("The IT team will scan it in May.");
    work();
    assertThat(question.isAnswered()).isTrue();
    assertThat(stored("internet.reachable").values()).isEmpty();
    assertThat(stored("internet.reachable").note()).isEqualTo("The IT team will scan it in May.");
  }

  @Test
  void noneStandsAloneAmongSeveralValues() {
    var question = question("features.smart");
    question.choose("anpr", true);
    question.choose("audio", true);
    question.choose("none", true);
    assertThat(question.draft().values()).containsExactly("none");
    question.choose("auto-tracking", true);
    assertThat(question.draft().values()).containsExactly("auto-tracking");
  }

  @Test
  void aDayAfterTheAssessmentIsRefusedInPlaceAndStaysOnTheScreen() {
    var question = question("web.monitoring");
    question.choose("disabled");
    work();
    question.on(Optional.of(LocalDate.of(2030, 1, 1)));
    work();
    assertThat(question.problems()).hasSize(1);
    assertThat(wizard.savingProperty().get()).isEqualTo(SaveState.NOT_SAVED);
    assertThat(question.draft().on()).contains(LocalDate.of(2030, 1, 1));
    assertThat(stored("web.monitoring").on()).isEmpty();
    question.on(Optional.of(LocalDate.of(2026, 10, 1)));
    work();
    assertThat(question.problems()).isEmpty();
    assertThat(wizard.savingProperty().get()).isEqualTo(SaveState.SAVED);
  }

  @Test
  void anInspectionWithoutWhoWhenAndWhereCountsAsStated() {
    var question = question("web.monitoring");
    question.choose("disabled");
    question.basis(Basis.INSPECTED);
    work();
    assertThat(question.held().orElseThrow().reason())
        .isEqualTo(HeldAnswer.Reason.EVIDENCE_INCOMPLETE);
    question.by("Priya Shah");
    question.on(Optional.of(LocalDate.of(2026, 10, 1)));
    question.ref("Test sheet 7");
    work();
    assertThat(question.held().orElseThrow().reason()).isEqualTo(HeldAnswer.Reason.AS_GIVEN);
  }

  @Test
  void whatTheSiteHasAnsweredIsInheritedAndCanDifferHereWithAReason() {
    question("site.sensitivity").choose("civic");
    work();
    wizard = new WizardViewModel(services, start("Car park"), "");
    work();
    var question = question("site.sensitivity");
    assertThat(question.mode()).isEqualTo(QuestionViewModel.Mode.INHERITED);
    question.differ();
    question.choose("store");
    work();
    assertThat(stored("site.sensitivity").values()).containsExactly("civic");
    question.why("It is behind the depot.");
    work();
    assertThat(stored("site.sensitivity").values()).containsExactly("store");
    assertThat(question.isOverriding()).isTrue();
    question.inherit();
    work();
    question.refresh();
    assertThat(stored("site.sensitivity").values()).containsExactly("civic");
    assertThat(question.mode()).isEqualTo(QuestionViewModel.Mode.INHERITED);
  }

  @Test
  void theRegisterRemembersTheStep() {
    wizard.next();
    wizard.next();
    work();
    var id = wizard.dossier().entry().assessmentId();
    assertThat(workspace.position())
        .contains(new WizardPosition(id, wizard.stepProperty().get().id()));
    assertThat(new WizardViewModel(services, wizard.dossier(), "no-such-step").hasBack()).isFalse();
  }

  @Test
  void anUnexpectedFailureIsHeardAndNothingIsCalledSaved() {
    wizard.keep(
        "note",
        () -> {
          throw new IllegalStateException("the disk is gone");
        },
        problems -> assertThat(problems).hasSize(1));
    work();
    assertThat(failures).hasSize(1);
    assertThat(wizard.savingProperty().get()).isEqualTo(SaveState.NOT_SAVED);
  }

  /** A tick says that it is signed off, and nothing less. */
  @Test
  void theSignOffIsDoneOnceEverybodyWhoIsAskedHasSigned() {
    var id = wizard.dossier().entry().assessmentId();
    var sign = step("sign");
    assertThat(wizard.progress(sign).isComplete()).isFalse();
    var words = "three plain words";
    OpenWindow.done(workspace.signatures().makeKey("Sam Okafor", words.toCharArray()));
    var who = new Signatory("", true, "assessor", "I do.", "", OpenWindow.TODAY);
    wizard.change(
        () -> workspace.signatures().sign(id, who, words.toCharArray()),
        problems -> assertThat(problems).isEmpty());
    work();
    var progress = wizard.progress(sign);
    assertThat(progress.isComplete()).isFalse();
    assertThat(progress.done()).isEqualTo(1);
    assertThat(progress.total()).isEqualTo(2);
  }

  private WizardStep step(String id) {
    return wizard.steps().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private Dossier start(String installation) {
    return OpenWindow.done(
        workspace.start(
            new NewAssessment("Anytown Council", "Town Hall", "", "", installation, "")));
  }

  private QuestionViewModel question(String id) {
    var question =
        workspace.method().questions().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    return new QuestionViewModel(wizard, question);
  }

  private Answer stored(String question) {
    var id = wizard.dossier().entry().assessmentId();
    return OpenWindow.done(workspace.open(id)).assessment().answer(question);
  }

  private void one() {
    queue.remove().run();
  }

  private void work() {
    while (!queue.isEmpty()) {
      one();
    }
  }
}
