package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.messages.Messages;
import org.ringfence.model.paper.Action;
import org.ringfence.ui.part.BackgroundWork;
import org.ringfence.ui.part.LoggedFailure;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.question.AskingViewModel;
import org.ringfence.ui.wizard.WizardViewModel;

/** No display and no controls; work waits in a queue until the test lets it run. */
class AskingViewModelTest {
  private static final String QUESTION = "internet.reachable";

  @TempDir Path folder;
  private final Queue<Runnable> queue = new ArrayDeque<>();
  private Workspace workspace;
  private WizardViewModel wizard;
  private AskingViewModel asking;
  private String id = "";

  @BeforeEach
  void open() {
    workspace = OpenWindow.workspace(folder.resolve("register.ringfence"));
    var words = Messages.british("window");
    var work =
        new BackgroundWork(
            queue::add,
            Runnable::run,
            failure -> new LoggedFailure("RF-0001", true, folder, "" + failure),
            words);
    var services =
        new PageServices(
            workspace,
            work,
            words,
            workspace.wording(),
            OpenWindow.CLOCK,
            folder,
            (purpose, title, proposed, ending) -> Optional.of(proposed),
            file -> true);
    var begun =
        OpenWindow.done(
            workspace.start(new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "")));
    id = begun.entry().assessmentId();
    wizard = new WizardViewModel(services, begun, "");
    asking = new AskingViewModel(wizard, QUESTION, "IT team");
    work();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void toProposeSomebodyKeepsNothing() {
    asking.refresh();
    work();
    assertThat(asking.suggestions()).containsExactly("IT team");
    assertThat(asking.proposed()).isEqualTo(OpenWindow.TODAY.plusWeeks(2));
    assertThat(asking.asked()).isEmpty();
    assertThat(tasks()).isEmpty();
    assertThat(workspace.canUndo(id)).isEmpty();
  }

  @Test
  void askingTwiceSetsOneTaskAndUndoTakesItBack() {
    ask("IT team");
    ask("Alder Security");
    assertThat(asking.problems()).isEmpty();
    assertThat(tasks()).hasSize(1);
    var task = tasks().getFirst();
    assertThat(task.owner()).isEqualTo("Alder Security");
    assertThat(task.installationId()).isEqualTo(wizard.dossier().entry().installationId());
    assertThat(task.what()).isEqualTo("Find out: " + workspace.wording().question(QUESTION).ask());
    assertThat(asking.asked()).contains(task);
    assertThat(asking.suggestions()).containsExactly("IT team", "Alder Security");
    OpenWindow.done(workspace.undo(id));
    assertThat(tasks()).extracting(Action::owner).containsExactly("IT team");
    OpenWindow.done(workspace.undo(id));
    assertThat(tasks()).isEmpty();
    OpenWindow.done(workspace.redo(id));
    assertThat(tasks()).extracting(Action::owner).containsExactly("IT team");
  }

  @Test
  void nobodyIsNotAsked() {
    ask(" ");
    assertThat(asking.problems()).hasSize(1);
    assertThat(tasks()).isEmpty();
  }

  private void ask(String who) {
    asking.ask(who, Optional.of(asking.proposed()));
    work();
    asking.refresh();
    work();
  }

  private List<Action> tasks() {
    return workspace.books().actions().actions(wizard.dossier().entry().organisation().id());
  }

  private void work() {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }
}
