package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.paper.Action;

/** A site manager reads the result, tries what a visit would bring, and hands the visit on. */
@ExtendWith(OnScreen.class)
class ResultWalkTest {
  private static final String ISOLATION =
      "What if this is found in order: Recorder isolation. Nothing is saved.";
  private static final String EXITS =
      "What if this is found in order: Other ways out. Nothing is saved.";

  @TempDir Path folder;
  private String id = "";

  @Test
  void theBarFollowsTheTicksAndATaskIsGivenAndTheQuestionFound() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      id = open.inBackground(() -> StatedPosition.record(open.workspace, "Main", List.of()));
      open.does(() -> open.window.open(new WizardPosition(id, "result")));
      var before = tables();
      var hand = new Hand(open);
      assertThat(hand.sees("A technician’s visit could prove that it is moderate.")).isTrue();
      assertThat(spoken(open)).startsWith("Today: severe. If proven: moderate.");
      ticks(open, hand);
      assertThat(tables()).isEqualTo(before);
      give(open, hand);
      save(open, hand);
      hand.pressSaying("Go to the question: Recorder isolation");
      assertThat(hand.sees("Question 4 of 10")).isTrue();
      assertThat(step(open)).doesNotContain("Result");
      assertThat(open.failures).isEmpty();
    }
  }

  private void ticks(OpenWindow open, Hand hand) {
    hand.pressSaying(ISOLATION);
    // A tick that has the cursor is set by the keyboard as well.
    OnScreen.run(() -> tick(open, EXITS).requestFocus());
    hand.key(KeyCode.SPACE);
    assertThat(hand.sees("What if these 2 are found in order: moderate. Nothing is saved."))
        .isTrue();
    assertThat(hand.sees("What if: moderate")).isTrue();
    assertThat(spoken(open)).startsWith("What if, nothing is saved: moderate. Today: severe.");
    hand.press("Back to today");
    assertThat(hand.sees("What if: ")).isFalse();
    assertThat(OnScreen.on(() -> tick(open, ISOLATION).isSelected())).isFalse();
    assertThat(spoken(open)).startsWith("Today: severe.");
  }

  private void give(OpenWindow open, Hand hand) {
    var link = "Give to … Check: Recorder isolation";
    hand.pressSaying(link);
    hand.press("Give");
    assertThat(hand.sees("Say who sees to it.")).isTrue();
    hand.type("Who sees to it?", "Sam Okafor");
    hand.press("Give");
    assertThat(hand.sees("Sam Okafor sees to it, by 6 December 2026.")).isTrue();
    assertThat(actions(open)).extracting(Action::owner).containsExactly("Sam Okafor");
    hand.pressSaying("Take it back: Check: Recorder isolation");
    assertThat(hand.sees("Sam Okafor sees to it")).isFalse();
    assertThat(actions(open)).isEmpty();
  }

  private void save(OpenWindow open, Hand hand) {
    assertThat(hand.sees("Cost here: £400")).isTrue();
    hand.pressSaying("Save as an action … Keep and verify");
    hand.type("Who sees to it?", "Priya Shah");
    hand.press("Give");
    assertThat(hand.sees("Priya Shah sees to it, by 6 December 2026.")).isTrue();
    assertThat(actions(open)).extracting(Action::what).containsExactly("Keep and verify");
  }

  @Test
  void aFormThatIsOpenStaysWhileAnotherThingIsGiven() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      id = open.inBackground(() -> StatedPosition.record(open.workspace, "Main", List.of()));
      open.does(() -> open.window.open(new WizardPosition(id, "result")));
      var hand = new Hand(open);
      hand.pressSaying("Give to … Check: Other ways out");
      hand.type("Who sees to it?", "Sam");
      hand.pressSaying("Give to … Check: Recorder isolation");
      OnScreen.run(() -> boxes(open).getFirst().setText("Ayo"));
      hand.press("Give");
      assertThat(hand.sees("Ayo sees to it, by 6 December 2026.")).isTrue();
      assertThat(OnScreen.on(() -> boxes(open).stream().map(TextField::getText).toList()))
          .containsExactly("Sam");
    }
  }

  @Test
  void whatIsOpenLeadsToWhereItIsMended() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      id = open.inBackground(() -> StatedPosition.record(open.workspace, "Main", List.of()));
      open.does(() -> open.window.open(new WizardPosition(id, "review")));
      var hand = new Hand(open);
      hand.press("It needs another person, to sign as: approver");
      assertThat(step(open)).isEqualTo("Sign off");
      hand.press("It needs a technician, for 2 checks");
      assertThat(step(open)).isEqualTo("Result");
      open.does(() -> open.window.open(new WizardPosition(id, "sign")));
      hand.press("25 questions have no answer, or “I don’t know”");
      assertThat(step(open)).isNotEqualTo("Sign off");
      assertThat(open.failures).isEmpty();
    }
  }

  private static List<TextField> boxes(OpenWindow open) {
    return Legible.all(open.stage.getScene().getRoot())
        .filter(node -> "Who sees to it?".equals(node.getAccessibleText()))
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .toList();
  }

  private static String step(OpenWindow open) {
    return OnScreen.on(() -> ((Label) open.stage.getScene().lookup(".step-heading")).getText());
  }

  private static String spoken(OpenWindow open) {
    return OnScreen.on(() -> open.stage.getScene().lookup(".marked-scale").getAccessibleText());
  }

  private static CheckBox tick(OpenWindow open, String said) {
    return Legible.all(open.stage.getScene().getRoot())
        .filter((Node node) -> said.equals(node.getAccessibleText()))
        .map(CheckBox.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Action> actions(OpenWindow open) {
    return open.inBackground(
        () ->
            open.workspace.books().organisations().all().stream()
                .flatMap(body -> open.workspace.books().actions().actions(body.id()).stream())
                .filter(action -> action.state() == Action.State.OPEN)
                .toList());
  }

  private Map<String, List<String>> tables() {
    return RegisterTables.of(folder.resolve("register.ringfence"));
  }
}
