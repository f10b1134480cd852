package org.ringfence.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Hands over what is typed on a page: after a short pause, on Enter, and when the field is left. No
 * letter is lost that was typed before {@link #flush()}.
 */
public final class Edits {
  private static final Duration PAUSE = Duration.millis(600);

  private final List<Field> fields = new ArrayList<>();

  /** Watches a field. */
  public void watch(TextInputControl control, Consumer<String> typed) {
    fields.add(new Field(control, typed));
  }

  /** Puts a text into a watched field as the last one handed over, unless somebody types there. */
  public void put(TextInputControl control, String text) {
    fields.stream()
        .filter(field -> field.control.equals(control))
        .forEach(field -> field.put(text));
  }

  /** Hands over at once what has been typed and not yet been handed over. */
  public void flush() {
    fields.forEach(Field::flush);
  }

  private static final class Field {
    private final TextInputControl control;
    private final Consumer<String> typed;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String handed;

    Field(TextInputControl control, Consumer<String> typed) {
      this.control = control;
      this.typed = typed;
      this.handed = control.getText();
      pause.setOnFinished(event -> flush());
      control.textProperty().addListener((property, before, now) -> changed(now));
      control.focusedProperty().addListener((property, before, now) -> left(now));
      control.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void changed(String now) {
      if (now.equals(handed)) {
        pause.stop();
      } else {
        pause.playFromStart();
      }
    }

    private void left(boolean focused) {
      if (!focused) {
        flush();
      }
    }

    private void pressed(KeyEvent event) {
      if (event.getCode() == KeyCode.ENTER && !(control instanceof TextArea)) {
        flush();
      }
    }

    private void flush() {
      pause.stop();
      var now = control.getText();
      if (!now.equals(handed)) {
        handed = now;
        typed.accept(now);
      }
    }

    private void put(String text) {
      if (!control.isFocused() && control.getText().equals(handed)) {
        handed = text;
        control.setText(text);
      }
    }
  }
}
