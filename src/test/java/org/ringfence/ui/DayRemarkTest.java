package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.ui.part.Appearance;

/** What is said of a day takes no room from what stands beside it, and is found again. */
@ExtendWith(OnScreen.class)
class DayRemarkTest {
  @TempDir Path folder;

  @Test
  void aDayThatIsNoneIsSaidBeneathItsRow() {
    try (var open = window(1366, 768)) {
      var hand = new Hand(open);
      show(open, false);
      var by = box(open, "Who says or saw it");
      var before = OnScreen.on(by::getWidth);
      put(open, "31/11/26");
      assertThat(hand.sees("November has 30 days")).isTrue();
      assertThat(OnScreen.on(by::getWidth)).isEqualTo(before);
      put(open, "1 May 2031");
      assertThat(hand.sees("Is 1 May 2031 right?")).isTrue();
      assertThat(OnScreen.on(by::getWidth)).isEqualTo(before);
    }
  }

  @Test
  void whatIsNotSavedIsPointedAtFromEveryOtherStep() {
    try (var open = window(1024, 700)) {
      open.does(() -> open.window.wear(new Appearance(Appearance.Theme.LIGHT, 200)));
      var hand = new Hand(open);
      show(open, false);
      put(open, "31/11/26");
      assertThat(hand.sees("Not saved: see the note on the page")).isTrue();
      hand.pressId("next");
      assertThat(hand.sees("Not saved: see the note on the page")).isFalse();
      hand.press("Not saved: see the note on “Recorder isolation”");
      assertThat(hand.sees("November has 30 days")).isTrue();
    }
  }

  @Test
  void whatCantBeChangedIsReadAsWellAsWhatCan() {
    try (var open = window(1366, 768)) {
      for (var step : List.of("first-site.sensitivity", "equipment", "first-recorder.connection")) {
        show(open, true, step);
        assertThat(OnScreen.on(() -> faded(open))).as(step).isEmpty();
      }
    }
  }

  @Test
  void whatIsProposedLooksLikeNothingThatWasTyped() {
    try (var open = window(1366, 768)) {
      open.does(() -> open.window.wear(new Appearance(Appearance.Theme.CONTRAST, 100)));
      open.does(open.window::startNew);
      var box = box(open, "Site");
      assertThat(OnScreen.on(() -> box.getFont().getStyle())).contains("Italic");
      open.does(() -> box.setText("Town Hall"));
      assertThat(OnScreen.on(() -> box.getFont().getStyle())).doesNotContain("Italic");
    }
  }

  /** What somebody reads there and is drawn paler than the rest. */
  private static List<String> faded(OpenWindow open) {
    return Legible.all(open.stage.getScene().getRoot())
        .filter(
            node ->
                node instanceof TextInputControl
                    || node instanceof ComboBoxBase
                    || node instanceof Label
                    || node instanceof RadioButton
                    || node instanceof CheckBox
                    || node.getStyleClass().contains("basis-button"))
        .filter(node -> node.isDisabled() && node.getOpacity() < 1)
        .map(String::valueOf)
        .toList();
  }

  private OpenWindow window(int width, int height) {
    return new OpenWindow(
        folder, width, height, workspace -> AnsweredRegister.fill(workspace, folder));
  }

  private static void show(OpenWindow open, boolean isLocked) {
    show(open, isLocked, "first-recorder.isolation");
  }

  private static void show(OpenWindow open, boolean isLocked, String step) {
    var id =
        open.inBackground(open.workspace::entries).stream()
            .filter(entry -> entry.locked() == isLocked)
            .filter(entry -> isLocked || entry.installation().equals("Main building"))
            .map(RegisterEntry::assessmentId)
            .findFirst()
            .orElseThrow();
    open.does(() -> open.window.open(new WizardPosition(id, step)));
  }

  private static void put(OpenWindow open, String day) {
    var box = box(open, "When");
    open.does(box::requestFocus);
    open.does(() -> box.setText(day));
    open.does(open.window::flush);
  }

  private static TextField box(OpenWindow open, String name) {
    return (TextField)
        OnScreen.on(
            () ->
                Legible.all(open.stage.getScene().getRoot())
                    .filter(node -> isNamed(node, name))
                    .findFirst()
                    .orElseThrow());
  }

  private static boolean isNamed(Node node, String name) {
    return node instanceof TextField && name.equals(node.getAccessibleText());
  }
}
