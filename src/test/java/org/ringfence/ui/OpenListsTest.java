package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.ui.part.Appearance;

/** Whatever opens at a box lies within the window, beside the box and never over it. */
@ExtendWith(OnScreen.class)
class OpenListsTest {
  @TempDir Path folder;
  private final List<String> faults = new ArrayList<>();
  private int seen;

  @ParameterizedTest
  @CsvSource({"1024, 700, 200", "1366, 768, 100"})
  void everyListIsWholeAndLeavesItsBoxToBeSeen(int width, int height, int percent) {
    try (var open =
        new OpenWindow(
            folder, width, height, workspace -> AnsweredRegister.fill(workspace, folder))) {
      open.does(() -> open.window.wear(new Appearance(Appearance.Theme.DARK, percent)));
      open.does(open.window::reports);
      lists(open, "reports");
      open.does(open.window::settings);
      lists(open, "settings");
      open.does(open.window::council);
      lists(open, "council");
      for (var tab : found(open, ToggleButton.class)) {
        open.does(tab::fire);
        lists(open, tab.getText());
      }
      var id = open.inBackground(open.workspace::entries).getFirst().assessmentId();
      open.does(() -> open.window.open(new WizardPosition(id, "equipment")));
      open.does(() -> fire(open, "Replace this device"));
      lists(open, "equipment");
      makers(open);
      assertThat(open.failures).isEmpty();
    }
    assertThat(faults).isEmpty();
    assertThat(seen).isGreaterThan(15);
  }

  @SuppressWarnings("rawtypes") // A class says nothing of what is in the list.
  private void lists(OpenWindow open, String page) {
    for (var box : found(open, ComboBox.class)) {
      if (!box.getItems().isEmpty() && !box.isDisabled()) {
        look(open, page, box, box::show);
        open.does(box::hide);
      }
    }
    for (var node : found(open, Parent.class)) {
      if (node.getStyleClass().contains("search-row") || node.getStyleClass().contains("day-row")) {
        look(open, page, node, ((Button) node.getChildrenUnmodifiable().getLast())::fire);
      } else if (node.getStyleClass().contains("step-menu")) {
        look(open, page, node, ((Button) node)::fire);
      }
    }
  }

  private void makers(OpenWindow open) {
    for (var field : found(open, TextField.class)) {
      if (String.valueOf(field.getAccessibleText()).contains("label")) {
        open.does(field::requestFocus);
        look(open, "makers", field, () -> field.setText("hik"));
      }
    }
  }

  private void look(OpenWindow open, String page, Node box, Runnable opening) {
    open.does(() -> Hand.reveal(box));
    open.does(opening);
    OnScreen.run(() -> look(open, page + ": " + box.getAccessibleText(), box));
    OnScreen.run(
        () -> {
          List.copyOf(Window.getWindows()).stream()
              .filter(PopupWindow.class::isInstance)
              .forEach(Window::hide);
          open.stage.getScene().getRoot().requestFocus();
        });
  }

  private void look(OpenWindow open, String name, Node box) {
    var window = open.stage.getScene().getRoot();
    var within = window.localToScreen(window.getLayoutBounds());
    var its = box.localToScreen(box.getLayoutBounds());
    for (var popup : Window.getWindows()) {
      if (popup instanceof PopupWindow && popup.isShowing()) {
        seen++;
        var content = popup.getScene().getRoot();
        check(name, content.localToScreen(content.getLayoutBounds()), its, within);
      }
    }
  }

  private void check(String name, Bounds list, Bounds box, Bounds window) {
    if (list.getMaxY() > box.getMinY() + 1 && list.getMinY() < box.getMaxY() - 1) {
      faults.add("%s: covers its box: %s, %s".formatted(name, list, box));
    }
    if (list.getMinY() < window.getMinY() - 1 || list.getMaxY() > window.getMaxY() + 1) {
      faults.add("%s: leaves the window: %s, %s".formatted(name, list, window));
    }
    if (list.getMinX() < window.getMinX() - 1 || list.getMaxX() > window.getMaxX() + 1) {
      faults.add("%s: leaves the window: %s, %s".formatted(name, list, window));
    }
    if (list.getMinY() > box.getMaxY() + box.getHeight()) {
      faults.add("%s: far from its box: %s, %s".formatted(name, list, box));
    }
  }

  private static void fire(OpenWindow open, String text) {
    Legible.all(open.stage.getScene().getRoot())
        .filter(node -> node instanceof Button button && text.equals(button.getText()))
        .findFirst()
        .ifPresent(node -> ((Button) node).fire());
  }

  private static <N extends Node> List<N> found(OpenWindow open, Class<N> kind) {
    return OnScreen.on(
        () ->
            Legible.all(open.stage.getScene().getRoot())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList());
  }
}
