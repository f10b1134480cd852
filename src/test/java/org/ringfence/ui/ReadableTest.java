package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.Share;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.ui.part.Appearance;

/**
 * Every page, with what opens on it, can be read whole in the largest text on a small screen and in
 * the smallest on a common one. It takes some seconds: it is all pages, each drawn.
 */
@Tag("flips")
@ExtendWith(OnScreen.class)
class ReadableTest {
  private static final List<String> OPENERS =
      List.of("Add who, when and a note", "Replace this device", "Add cameras", "Sign…");

  @TempDir Path folder;
  private final Map<String, String> faults = new TreeMap<>();

  @ParameterizedTest
  @CsvSource({"1024, 700, 200", "1366, 768, 100"})
  void nothingIsCutCrushedOrBeyondThePage(int width, int height, int percent) {
    var look = new Appearance(Appearance.Theme.CONTRAST, percent);
    try (var open = new OpenWindow(folder.resolve("first"), width, height, workspace -> {})) {
      open.does(() -> open.window.wear(look));
      page(open, "first", open.window::home);
    }
    samples(width, height, look);
    try (var open =
        new OpenWindow(
            folder,
            width,
            height,
            workspace -> {
              OpenWindow.done(workspace.importSamples());
              AnsweredRegister.fill(workspace, folder);
              StatedPosition.record(workspace, "Stated", List.of("web.monitoring"));
            })) {
      open.does(() -> open.window.wear(look));
      places(open);
      council(open);
      if (Share.has(percent, 0, 200)) {
        wizard(open, "Main building"); // Where there is least room.
      }
      wizard(open, "Library");
      page(
          open, "result", () -> open.window.open(new WizardPosition(id(open, "Stated"), "result")));
      request(open);
      assertThat(open.failures).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  /** What marks a register as that of the samples is inside it. */
  private void samples(int width, int height, Appearance look) {
    var inside = folder.resolve("samples");
    var place = inside.resolve("register.ringfence");
    try {
      var samples = OpenWindow.samples(place);
      OpenWindow.done(samples.make(Map.of()));
      Files.move(samples.file(), place);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    try (var open = new OpenWindow(inside, width, height, workspace -> {})) {
      open.does(() -> open.window.wear(look));
      page(open, "samples", open.window::home);
      page(open, "samples removed", () -> menu(open).getItems().getLast().fire());
      page(open, "samples settings", open.window::settings);
      var id = open.workspace.entries().getFirst().assessmentId();
      page(open, "samples sign", () -> open.window.open(new WizardPosition(id, "sign")));
      assertThat(OnScreen.on(() -> seen(open, Button.class)))
          .extracting(Button::getText)
          .contains("Back to your own register");
    }
  }

  private static MenuButton menu(OpenWindow open) {
    return seen(open, MenuButton.class).getFirst();
  }

  private void places(OpenWindow open) {
    page(open, "home", open.window::home);
    page(open, "new", open.window::startNew);
    page(open, "check", open.window::check);
    page(open, "reports", open.window::reports);
    page(open, "settings", open.window::settings);
    open.next = Optional.of(folder.resolve("backup.age"));
    page(open, "settings restore", () -> fire(open, "Put a backup back…"));
    page(open, "settings carry", () -> fire(open, "Carry a backup away…"));
    page(open, "settings trust", () -> fire(open, "Make a trust file…"));
    page(open, "settings council key", () -> fire(open, "There is no such key yet…"));
    page(
        open,
        "settings lost key",
        () ->
            seen(open, CheckBox.class).stream()
                .filter(box -> box.getText().equals("This key was lost or stolen"))
                .forEach(CheckBox::fire));
  }

  private void council(OpenWindow open) {
    page(open, "council", open.window::council);
    OnScreen.on(() -> seen(open, ToggleButton.class))
        .forEach(tab -> page(open, "council " + tab.getText(), tab::fire));
  }

  private void wizard(OpenWindow open, String installation) {
    var id = id(open, installation);
    open.does(() -> open.window.open(new WizardPosition(id, "first-site.sensitivity")));
    for (var step = 0; step < 21; step++) {
      var name = installation + " " + step;
      page(open, name, () -> {});
      day(open, name, step % 2 == 0 ? "31/11/26" : "1 May 2031");
      open.does(() -> ((Button) open.stage.getScene().lookup("#next")).fire());
    }
  }

  /** What is said of a day that can't be read or is hardly meant. */
  private void day(OpenWindow open, String name, String day) {
    page(
        open,
        name + " " + day,
        () ->
            seen(open, TextField.class).stream()
                .filter(box -> "When".equals(box.getAccessibleText()))
                .findFirst()
                .ifPresent(
                    box -> {
                      box.requestFocus();
                      box.setText(day);
                      open.window.flush();
                    }));
  }

  private void request(OpenWindow open) {
    var id = id(open, "Main building");
    page(open, "ask", () -> open.window.open(new WizardPosition(id, "sign")));
    page(open, "asked", () -> fire(open, "Make a sign request file…"));
  }

  private String id(OpenWindow open, String installation) {
    return open.workspace.entries().stream()
        .filter(entry -> entry.installation().equals(installation))
        .findFirst()
        .orElseThrow()
        .assessmentId();
  }

  private void page(OpenWindow open, String name, Runnable show) {
    open.does(show);
    open.does(() -> OPENERS.forEach(text -> fire(open, text)));
    open.does(() -> unfold(open));
    OnScreen.on(() -> Legible.faults(open.stage.getScene().getRoot()))
        .forEach(fault -> faults.putIfAbsent(fault, name));
  }

  private static void unfold(OpenWindow open) {
    seen(open, ToggleButton.class).stream()
        .filter(button -> button.getStyleClass().contains("fold-button") && !button.isSelected())
        .forEach(ToggleButton::fire);
    seen(open, Hyperlink.class).stream()
        .filter(link -> link.getText().startsWith("Give to"))
        .limit(1)
        .forEach(Hyperlink::fire);
    seen(open, CheckBox.class).stream()
        .filter(box -> String.valueOf(box.getAccessibleText()).startsWith("What if"))
        .limit(1)
        .forEach(CheckBox::fire);
  }

  private static void fire(OpenWindow open, String text) {
    seen(open, Button.class).stream()
        .filter(button -> text.equals(button.getText()))
        .forEach(Button::fire);
  }

  private static <N extends Node> List<N> seen(OpenWindow open, Class<N> kind) {
    return Legible.all(open.stage.getScene().getRoot())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
