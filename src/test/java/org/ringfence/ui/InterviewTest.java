package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.paper.Action;
import org.ringfence.ui.part.Appearance;

/** Somebody who has never seen it comes from nothing to the first result. */
@ExtendWith(OnScreen.class)
class InterviewTest {
  /** The cards that are chosen, the last by "I don't know". */
  private static final List<String> CHOSEN =
      List.of(
          "Nothing beyond the CCTV itself",
          "Air gap: no link to anything else",
          "Off on every device",
          "No",
          "No, they visit",
          "Locked, key holders known",
          "Places open to the public",
          "I don’t know");

  @TempDir Path folder;
  private String id = "";

  @Test
  void theFirstResultIsAtMostEighteenClicksAway() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var hand = new Hand(open);
      hand.press("Start a new assessment");
      hand.type("Organisation", "Anytown Council");
      hand.type("Site", "Town Hall");
      hand.type("Installation", "Main building");
      hand.press("Start");
      assertThat(hand.sees("Question 1 of 10")).isTrue();
      hand.press("Civic site, depot or customer point");
      hand.key(KeyCode.ENTER);
      assertThat(hand.sees("Question 2 of 10")).isTrue();
      hand.press("In place, on or off");
      hand.key(KeyCode.ENTER);
      hand.press("Add a recorder");
      label(hand);
      hand.press("Add cameras");
      hand.type("Number of cameras", "12");
      hand.pressId("next");
      for (var answer : CHOSEN) {
        hand.press(answer);
        hand.key(KeyCode.ENTER);
      }
      assertThat(hand.sees("What could be done about it")).isTrue();
      assertThat(hand.clicks()).isEqualTo(15);
      assertAnswered(open);
    }
  }

  @Test
  void theMouseAloneNeedsNoMoreClicksThanThat() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var hand = new Hand(open);
      hand.press("Start a new assessment");
      hand.type("Organisation", "Anytown Council");
      hand.type("Site", "Town Hall");
      hand.type("Installation", "Main building");
      hand.press("Start");
      hand.press("Go on after each answer");
      hand.press("Civic site, depot or customer point");
      hand.press("In place, on or off");
      hand.press("Add a recorder");
      hand.type("What stands on the label", "HiLook");
      hand.press("Add cameras");
      hand.type("Number of cameras", "12");
      hand.pressId("next");
      CHOSEN.forEach(hand::press);
      hand.pressId("next");
      assertThat(hand.sees("What could be done about it")).isTrue();
      assertThat(hand.clicks()).isEqualTo(17);
      assertAnswered(open);
    }
  }

  /** Whoever goes on by himself would else not see that two answers can't both be true. */
  @Test
  void nobodyGoesOnPastWhatThereIsToSay() {
    try (var open = new OpenWindow(folder, 1366, 768, this::begin)) {
      var hand = new Hand(open);
      open.does(() -> open.window.open(new WizardPosition(id, "first-recorder.isolation")));
      hand.press("Go on after each answer");
      hand.press("Air gap: no link to anything else");
      assertThat(hand.sees("Question 5 of 10")).isTrue();
      hand.press("On");
      assertThat(hand.sees("Question 5 of 10")).isTrue();
      assertThat(hand.sees("The recorder is said to be air-gapped, but web monitoring")).isTrue();
      hand.press("Off on every device");
      assertThat(hand.sees("Question 6 of 10")).isTrue();
    }
  }

  @Test
  void theKeysAloneLeadToTheFirstResult() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var hand = new Hand(open);
      tabTo(open, hand, "Start a new assessment");
      hand.key(KeyCode.ENTER);
      hand.write("Anytown Council");
      tabTo(open, hand, "Site");
      hand.write("Town Hall");
      tabTo(open, hand, "Installation");
      hand.write("Main building");
      hand.key(KeyCode.ENTER);
      hand.key(KeyCode.DIGIT3);
      hand.key(KeyCode.ENTER);
      hand.key(KeyCode.DIGIT1);
      hand.key(KeyCode.ENTER);
      tabTo(open, hand, "Add a recorder");
      hand.key(KeyCode.ENTER);
      hand.write("HiLo");
      hand.key(KeyCode.DOWN);
      hand.key(KeyCode.ENTER);
      tabTo(open, hand, "Add cameras");
      hand.key(KeyCode.ENTER);
      tabTo(open, hand, "Number of cameras");
      hand.write("12");
      hand.key(KeyCode.CONTROL, KeyCode.ENTER);
      for (var key :
          List.of(
              KeyCode.DIGIT1,
              KeyCode.DIGIT1,
              KeyCode.DIGIT1,
              KeyCode.DIGIT1,
              KeyCode.DIGIT1,
              KeyCode.DIGIT1,
              KeyCode.DIGIT2,
              KeyCode.D)) {
        hand.key(key);
        hand.key(KeyCode.ENTER);
      }
      assertThat(hand.sees("What could be done about it")).isTrue();
      assertThat(hand.clicks()).isZero();
      assertAnswered(open);
    }
  }

  /** A second press says the same anew and sets no second task; undo takes it back. */
  @Test
  void whatIsNotKnownBecomesATaskForSomebody() {
    try (var open = new OpenWindow(folder, 1366, 768, this::begin)) {
      var hand = new Hand(open);
      open.does(() -> open.window.open(new WizardPosition(id, "first-internet.reachable")));
      hand.key(KeyCode.D);
      assertThat(tasks(open)).isEmpty();
      hand.press("Make it their task");
      assertThat(hand.sees("IT team is to say so by 6 December 2026.")).isTrue();
      hand.press("Someone else…");
      hand.type("Name or team", "Alder Security");
      hand.press("Make it their task");
      assertThat(tasks(open)).extracting(Action::owner).containsExactly("Alder Security");
      assertThat(tasks(open))
          .extracting(Action::due)
          .containsExactly(java.util.Optional.of(OpenWindow.TODAY.plusWeeks(2)));
      hand.pressId("undo");
      assertThat(tasks(open)).extracting(Action::owner).containsExactly("IT team");
      hand.pressId("undo");
      assertThat(tasks(open)).isEmpty();
      assertThat(hand.sees("is to say so by")).isFalse();
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void theStepsAreReachedAndTabGoesOnInThem() {
    try (var open = new OpenWindow(folder, 1366, 768, this::begin)) {
      var hand = new Hand(open);
      open.does(() -> open.window.open(new WizardPosition(id, "result")));
      hand.press("Show all steps");
      hand.press("Network");
      hand.key(KeyCode.TAB);
      var focus = OnScreen.on(() -> open.stage.getScene().getFocusOwner());
      assertThat(focus.getAccessibleText()).startsWith("Off on every device");
    }
  }

  @Test
  void pictures() throws IOException {
    try (var open = new OpenWindow(folder, 1366, 768, this::begin)) {
      var hand = new Hand(open);
      shoot(open, "first-site.sensitivity", "60-interview-site");
      hand.key(KeyCode.DIGIT3);
      Picture.take(open.stage.getScene(), "61-interview-chosen");
      shoot(open, "first-recorder.connection", "62-interview-drawn");
      hand.key(KeyCode.D);
      Picture.take(open.stage.getScene(), "63-interview-unknown");
      hand.press("Make it their task");
      Picture.take(open.stage.getScene(), "64-interview-asked");
      hand.key(KeyCode.DIGIT1);
      hand.press("Documented");
      Picture.take(open.stage.getScene(), "65-interview-known");
      shoot(open, "equipment", "66-interview-equipment");
      shoot(open, "first-internet.reachable", "67a");
      hand.key(KeyCode.D);
      shoot(open, "rest-network", "67-interview-rest");
      hand.press("Show all steps");
      hand.press("Show the numbers");
      Picture.take(open.stage.getScene(), "68-interview-all");
      for (var theme : List.of(Appearance.Theme.DARK, Appearance.Theme.CONTRAST)) {
        open.does(() -> open.window.wear(new Appearance(theme, 100)));
        shoot(open, "first-recorder.connection", "69-" + theme + "-drawn");
        hand.key(KeyCode.D);
        Picture.take(open.stage.getScene(), "69-" + theme + "-unknown");
      }
    }
    try (var open = new OpenWindow(folder, 1024, 700, workspace -> {})) {
      shoot(open, "first-recorder.connection", "70-small-drawn");
      shoot(open, "first-site.sensitivity", "71-small-site");
      open.does(() -> open.window.wear(new Appearance(Appearance.Theme.LIGHT, 200)));
      shoot(open, "first-recorder.connection", "72-large-drawn");
      shoot(open, "rest-network", "73-large-rest");
    }
  }

  private void shoot(OpenWindow open, String step, String name) throws IOException {
    open.does(() -> open.window.open(new WizardPosition(id, step)));
    assertThat(Picture.take(open.stage.getScene(), name)).isNotEmptyFile();
  }

  private static void label(Hand hand) {
    hand.type("What stands on the label", "HiLo");
    hand.key(KeyCode.DOWN);
    hand.key(KeyCode.ENTER);
  }

  private static void tabTo(OpenWindow open, Hand hand, String name) {
    Predicate<Node> wanted =
        node ->
            name.equals(node.getAccessibleText())
                || (node instanceof Labeled labeled && name.equals(labeled.getText()));
    for (var press = 0; press < 60; press++) {
      var focus = OnScreen.on(() -> open.stage.getScene().getFocusOwner());
      if (focus != null && wanted.test(focus)) {
        return;
      }
      hand.key(KeyCode.TAB);
    }
    throw new AssertionError("the Tab key does not lead to " + name);
  }

  private static void assertAnswered(OpenWindow open) {
    Dossier dossier =
        open.inBackground(() -> OpenWindow.done(open.workspace.dossiers())).getFirst();
    assertThat(dossier.places().keySet()).containsAll(open.workspace.method().firstPass());
    assertThat(dossier.assessment().answer("web.monitoring").values()).containsExactly("disabled");
    assertThat(dossier.assessment().answer("exit.plan").values()).isEmpty();
    assertThat(dossier.devices()).hasSize(2);
  }

  private List<Action> tasks(OpenWindow open) {
    return open.inBackground(
        () ->
            open.workspace
                .books()
                .actions()
                .actions(open.workspace.entries().getFirst().organisation().id()));
  }

  private void begin(Workspace workspace) {
    id =
        OpenWindow.done(
                workspace.start(
                    new NewAssessment("Anytown Council", "Town Hall", "", "", "Main building", "")))
            .entry()
            .assessmentId();
  }
}
