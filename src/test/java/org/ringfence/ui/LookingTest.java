package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.Share;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.ui.part.Appearance;

/**
 * Whoever looks at everything and changes nothing leaves everything as it was. It takes a dozen
 * seconds, for it opens every page of every assessment.
 */
@Tag("flips")
@ExtendWith(OnScreen.class)
class LookingTest {
  private static final List<Appearance> LOOKS =
      List.of(
          new Appearance(Appearance.Theme.DARK, 150),
          new Appearance(Appearance.Theme.CONTRAST, 200),
          Appearance.FIRST);

  @TempDir Path folder;

  @Test
  void theDayOfAnAnswerGivenForTheSiteIsNotErased() throws IOException {
    Files.copy(Path.of("src/test/resources/org/ringfence/ui/inherited.ringfence"), register());
    looked();
    try (var workspace = OpenWindow.workspace(register())) {
      var id = workspace.entries().getFirst().assessmentId();
      assertThat(OpenWindow.done(workspace.open(id)).assessment().answer("site.sensitivity").on())
          .contains(LocalDate.of(2026, 10, 1));
    }
  }

  @Test
  void everySampleIsLeftAsItWas() throws IOException {
    try (var workspace = OpenWindow.workspace(register())) {
      OpenWindow.done(workspace.importSamples());
    }
    looked();
  }

  @Test
  void answersAtEachScopeAreLeftAsTheyWere() throws IOException {
    try (var workspace = OpenWindow.workspace(register())) {
      AnsweredRegister.fill(workspace, folder);
    }
    looked();
  }

  @Test
  void theTabKeyLeavesEachFieldAsItWas() {
    try (var workspace = OpenWindow.workspace(register())) {
      AnsweredRegister.fill(workspace, folder);
    }
    var before = tables();
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var hand = new Hand(open);
      for (var step : List.of("first-site.sensitivity", "equipment", "review")) {
        open.does(() -> open.window.open(new WizardPosition(first(open).assessmentId(), step)));
        for (var press = 0; press < 12; press++) {
          hand.key(KeyCode.TAB);
        }
        assertUndoIsGrey(open);
      }
    }
    assertThat(tables()).isEqualTo(before);
  }

  private void looked() throws IOException {
    var exported = exported("before.json");
    var before = tables();
    try (var log = new LogWatch()) {
      for (var round = 0; round < 2; round++) {
        try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
          lookAt(open, round);
          assertThat(open.failures).isEmpty();
        }
      }
      assertThat(log.warnings()).isEmpty();
    }
    assertThat(tables()).isEqualTo(before);
    assertThat(exported("after.json")).isEqualTo(exported);
  }

  /** The first round looks at everything; the next only opens and closes again. */
  private static void lookAt(OpenWindow open, int round) {
    var entries = open.inBackground(open.workspace::entries);
    for (var at = 0; at < entries.size(); at++) {
      var id = entries.get(at).assessmentId();
      open.does(() -> open.window.open(new WizardPosition(id, "")));
      if (round == 0) {
        if (Share.has(at, 0, 2)) {
          walk(open, "next");
        }
        if (Share.has(at, 0, 4)) {
          walk(open, "back");
        }
      }
      assertUndoIsGrey(open);
    }
    if (round == 0) {
      lookElsewhere(open);
    }
  }

  private static void walk(OpenWindow open, String way) {
    visit(open);
    for (var moved = press(open, way); moved; moved = press(open, way)) {
      if (way.equals("next")) {
        visit(open); // On the way back it is the same page.
      }
    }
  }

  private static boolean press(OpenWindow open, String way) {
    var moved =
        OnScreen.on(
            () -> {
              var button = (Button) open.stage.getScene().lookup("#" + way);
              var can = !button.isDisabled() && button.isVisible();
              button.fire();
              return can;
            });
    drawn(open);
    return moved;
  }

  private static void lookElsewhere(OpenWindow open) {
    for (var look : LOOKS) {
      open.does(() -> open.window.wear(look));
    }
    for (var page :
        List.<Runnable>of(
            open.window::home,
            open.window::startNew,
            open.window::reports,
            open.window::check,
            open.window::settings,
            open.window::council)) {
      open.does(page);
      visit(open);
    }
    var tabs = OnScreen.on(() -> all(open, ToggleButton.class).toList());
    for (var tab : tabs) {
      open.does(tab::fire);
      visit(open);
    }
  }

  /** Goes into every control and leaves it again, and opens what opens. */
  private static void visit(OpenWindow open) {
    OnScreen.run(
        () ->
            all(open, Button.class)
                .filter(button -> "Add who, when and a note".equals(button.getText()))
                .filter(button -> !button.isDisabled())
                .toList()
                .forEach(Button::fire));
    drawn(open);
    OnScreen.run(
        () ->
            all(open, Node.class)
                .filter(Node::isFocusTraversable)
                .toList()
                .forEach(LookingTest::touch));
    drawn(open);
  }

  private static void touch(Node node) {
    node.requestFocus();
    switch (node) {
      case TextInputControl text -> text.selectAll();
      case ComboBox<?> box -> {
        box.show();
        box.hide();
      }
      default -> {
        // It is enough to have been there.
      }
    }
  }

  private static void drawn(OpenWindow open) {
    open.inBackground(() -> "nothing");
    OnScreen.run(() -> open.stage.getScene().getRoot().layout());
  }

  private static void assertUndoIsGrey(OpenWindow open) {
    open.settle();
    assertThat(OnScreen.on(() -> open.stage.getScene().lookup("#undo").isDisabled()))
        .as(() -> open.stage.getScene().lookup("#undo").getAccessibleText())
        .isTrue();
    var hand = new Hand(open);
    assertThat(hand.sees("Not saved") || hand.sees("Saving")).isFalse();
  }

  private static RegisterEntry first(OpenWindow open) {
    return open.inBackground(open.workspace::entries).stream()
        .filter(entry -> entry.installation().equals("Main building"))
        .findFirst()
        .orElseThrow();
  }

  private static <N extends Node> Stream<N> all(OpenWindow open, Class<N> type) {
    return all(open.stage.getScene().getRoot()).filter(type::isInstance).map(type::cast);
  }

  private static Stream<Node> all(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    return node instanceof Parent parent && !(node instanceof Labeled)
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(LookingTest::all))
        : Stream.of(node);
  }

  private Path register() {
    return folder.resolve("register.ringfence");
  }

  /** Where somebody was, and how their window looks, is of the window and not of the record. */
  private Map<String, List<String>> tables() {
    var tables = RegisterTables.of(register());
    tables.computeIfPresent(
        "setting",
        (name, rows) ->
            rows.stream()
                .filter(row -> !row.startsWith("name=position."))
                .filter(row -> !row.startsWith("name=preference.look"))
                .toList());
    return tables;
  }

  private String exported(String name) throws IOException {
    try (var workspace = OpenWindow.workspace(register())) {
      var all = new StringBuilder();
      for (var body : workspace.books().organisations().all()) {
        var file = folder.resolve(name);
        OpenWindow.done(workspace.export(body.name(), file));
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
