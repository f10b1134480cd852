package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;

/** The arrow keys go from one choice to the next, and what shows as chosen is what is kept. */
@ExtendWith(OnScreen.class)
class ArrowKeysTest {
  private static final Path WINDOW = Path.of("src/main/java/org/ringfence/ui");

  @TempDir Path folder;
  private String id = "";

  @Test
  void aChoiceIsKept() {
    try (var open = new OpenWindow(folder, 1366, 768, this::begin)) {
      var hand = new Hand(open);
      open.does(() -> open.window.open(new WizardPosition(id, "first-site.sensitivity")));
      for (var steps = 0; steps < 3; steps++) {
        open.does(() -> first(open, RadioButton.class).requestFocus());
        for (var step = 0; step <= steps; step++) {
          hand.key(KeyCode.DOWN);
        }
        assertThat(kept(open).values()).isEqualTo(shown(open));
      }
    }
  }

  @Test
  void aBasisIsKept() {
    try (var open = new OpenWindow(folder, 1366, 768, this::begin)) {
      var hand = new Hand(open);
      open.does(() -> open.window.open(new WizardPosition(id, "first-site.sensitivity")));
      open.does(() -> first(open, RadioButton.class).fire());
      open.does(() -> basis(open).requestFocus());
      hand.key(KeyCode.RIGHT);
      assertThat(kept(open).basis()).isEqualTo(Basis.DOCUMENTED);
    }
  }

  /** An action is what a press is; the arrow keys choose without one. */
  @Test
  void noChoiceHearsOfPressesAlone() throws IOException {
    try (var files = Files.walk(WINDOW)) {
      var deaf =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("Fields.java"))
              .filter(file -> read(file).matches("(?s).*new (Toggle|Radio)Button\\(.*"))
              .filter(file -> read(file).contains(".setOnAction("))
              .toList();
      assertThat(deaf).isEmpty();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Answer kept(OpenWindow open) {
    return open.inBackground(() -> OpenWindow.done(open.workspace.open(id)))
        .assessment()
        .answer("site.sensitivity");
  }

  /** The value of the question's choice that shows. */
  private static List<String> shown(OpenWindow open) {
    var values =
        open.workspace.method().questions().stream()
            .filter(question -> question.id().equals("site.sensitivity"))
            .findFirst()
            .orElseThrow()
            .values();
    var radios = OnScreen.on(() -> all(open, RadioButton.class));
    return values.stream().filter(value -> radios.get(values.indexOf(value)).isSelected()).toList();
  }

  private static ToggleButton basis(OpenWindow open) {
    return all(open, ToggleButton.class).stream()
        .filter(button -> button.getStyleClass().contains("basis-button"))
        .findFirst()
        .orElseThrow();
  }

  private static <B extends ToggleButton> B first(OpenWindow open, Class<B> kind) {
    return all(open, kind).getFirst();
  }

  private static <B extends ToggleButton> List<B> all(OpenWindow open, Class<B> kind) {
    return Legible.all(open.stage.getScene().getRoot())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
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
