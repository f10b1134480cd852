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
 * Hands over what somebody changed in the fields of a page, and nothing else: half a second after
 * the first letter, on Enter, when the field is left, and on {@link #flush()}. A field that nobody
 * changed hands over nothing, however it came to show what it shows.
 */
public final class FieldEdits {
  private static final Duration PAUSE = Duration.millis(500);

  private final UnsavedChanges unsaved;
  private final List<Field> fields = new ArrayList<>();

  /** Tells {@code unsaved} of whatever is typed and not handed over. */
  public FieldEdits(UnsavedChanges unsaved) {
    this.unsaved = unsaved;
  }

  /** Edits of a form that is handed over as a whole, by a button. */
  public static FieldEdits ofForm() {
    return new FieldEdits(new UnsavedChanges());
  }

  /** What becomes of a text that somebody typed. */
  @FunctionalInterface
  public interface Reading {
    /**
     * Takes a text, or says that it can't.
     *
     * @param finished whether somebody is done with it; what is still typed may become readable
     */
    boolean take(String text, boolean finished);
  }

  /** Watches a field whose text is taken as it is. */
  public void watch(TextInputControl control, Consumer<String> typed) {
    watch(
        "",
        control,
        (text, finished) -> {
          typed.accept(text);
          return true;
        });
  }

  /**
   * Watches a field whose text has to be read. What can't be taken stays in it, is not saved, and
   * is there again when a field of this name is watched next.
   */
  public void watch(String name, TextInputControl control, Reading reading) {
    var field = new Field(unsaved, name, control, reading);
    fields.add(field);
    field.again();
  }

  /** Puts a text into a watched field as the last one handed over, unless somebody types there. */
  public void put(TextInputControl control, String text) {
    fields.stream()
        .filter(field -> field.control.equals(control))
        .forEach(field -> field.put(text));
  }

  /** Shows another text for the one that was just taken, such as a day in full. */
  public void write(TextInputControl control, String text) {
    fields.stream()
        .filter(field -> field.control.equals(control))
        .forEach(field -> field.show(text));
  }

  /** All that is in the fields was taken together. */
  public void taken() {
    fields.forEach(Field::takenAsItIs);
  }

  /** Gives up the texts that could not be taken, with the fields that they stand in. */
  public void giveUp() {
    fields.forEach(field -> unsaved.read(field.name));
  }

  /** Hands over at once what has been typed and not yet been handed over. */
  public void flush() {
    fields.forEach(Field::finish);
  }

  private static final class Field {
    private final UnsavedChanges unsaved;
    private final String name;
    private final TextInputControl control;
    private final Reading reading;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String handed;
    private boolean showing;

    Field(UnsavedChanges unsaved, String name, TextInputControl control, Reading reading) {
      this.unsaved = unsaved;
      this.name = name;
      this.control = control;
      this.reading = reading;
      this.handed = control.getText();
      pause.setOnFinished(event -> hand(false));
      control.textProperty().addListener((property, before, now) -> changed(now));
      control.focusedProperty().addListener((property, before, now) -> left(now));
      control.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows again what could not be taken when the field was shown last. */
    private void again() {
      unsaved
          .unread(name)
          .ifPresent(
              text -> {
                control.setText(text);
                finish();
              });
    }

    /** The pause is counted from the first letter on: it has an end however fast somebody types. */
    private void changed(String now) {
      if (showing) {
        return;
      }
      if (now.equals(handed)) {
        taken();
      } else {
        unsaved.typing(this, true);
        if (pause.getStatus() != PauseTransition.Status.RUNNING) {
          pause.playFromStart();
        }
      }
    }

    private void left(boolean focused) {
      if (!focused) {
        finish();
      }
    }

    private void pressed(KeyEvent event) {
      if (event.getCode() == KeyCode.ENTER && !(control instanceof TextArea)) {
        finish();
      }
    }

    private void finish() {
      hand(true);
    }

    private void hand(boolean finished) {
      pause.stop();
      var now = control.getText();
      var before = handed;
      if (now.equals(before)) {
        taken();
        return;
      }
      // Before it is taken: that can move the focus, which comes back here.
      handed = now;
      if (reading.take(now, finished)) {
        taken();
      } else {
        handed = before;
        notTaken(now, finished);
      }
    }

    private void notTaken(String now, boolean finished) {
      if (finished) {
        unsaved.unread(name, now);
        unsaved.typing(this, false);
      }
    }

    private void takenAsItIs() {
      handed = control.getText();
      taken();
    }

    private void taken() {
      pause.stop();
      unsaved.read(name);
      unsaved.typing(this, false);
    }

    private void put(String text) {
      if (!control.isFocused() && control.getText().equals(handed)) {
        show(text);
      }
    }

    /** A box for one line leaves out what it can't show: that is no change of anybody's. */
    private void show(String text) {
      showing = true;
      control.setText(text);
      showing = false;
      handed = control.getText();
      taken();
    }
  }
}
