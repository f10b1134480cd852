package org.ringfence.ui.field;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.ringfence.ui.layout.Layout;

/** Makes boxes for text with their labels. */
public final class InputFields {
  private static final double NUMBER_WIDTH = 200;

  private InputFields() {}

  /** A box for one line. */
  public static TextField line(String prompt) {
    var field = new PromptedField(prompt);
    field.setMaxWidth(Double.MAX_VALUE);
    return field;
  }

  /** A box for one line that nobody else may read. */
  public static PasswordField secret() {
    var field = new PasswordField();
    field.setMaxWidth(Double.MAX_VALUE);
    return field;
  }

  /** A box for a few lines. */
  public static TextArea lines(String prompt, int rows) {
    var area = new TextArea();
    area.setPromptText(prompt);
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    PromptedField.markWhileEmpty(area);
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> tabbed(event, area));
    return area;
  }

  /** The Tab key goes on as in any other box; JavaFX would write it into the text. */
  private static void tabbed(KeyEvent event, TextArea area) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  /** A box in which one of a few things is chosen. */
  public static <T> ComboBox<T> pick(List<T> things, Function<T, String> name) {
    var box = new ComboBox<T>();
    box.getItems().setAll(things);
    box.setConverter(new Picked<>(name));
    box.setMaxWidth(Double.MAX_VALUE);
    BoxList.watch(box);
    return box;
  }

  /**
   * Hears when one of a group is chosen, by a press or by the arrow keys, which choose without one.
   * One that is pressed again stays chosen.
   */
  public static void onChoice(ToggleButton button, Runnable chosen) {
    button.setOnAction(event -> button.setSelected(true));
    button
        .selectedProperty()
        .addListener(
            (property, before, now) -> {
              if (now) {
                chosen.run();
              }
            });
  }

  private static final class Picked<T> extends StringConverter<T> {
    private final Function<T, String> name;

    Picked(Function<T, String> name) {
      this.name = name;
    }

    @Override
    public String toString(@Nullable T thing) {
      return thing == null ? "" : name.apply(thing);
    }

    @Override
    public T fromString(String text) {
      throw new IllegalStateException("it is picked, not typed");
    }
  }

  /** A box for a whole number within bounds, to be typed or counted up and down. */
  public static Spinner<Integer> number(int least, int most, int now) {
    var box = new Spinner<Integer>(least, most, now);
    box.getValueFactory().setConverter(new WholeNumber(box.getValueFactory()));
    box.setEditable(true);
    box.setMaxWidth(NUMBER_WIDTH);
    return box;
  }

  /** Reads whole numbers; whatever is none leaves the number as it was. */
  private static final class WholeNumber extends StringConverter<Integer> {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");

    private final SpinnerValueFactory<Integer> numbers;

    WholeNumber(SpinnerValueFactory<Integer> numbers) {
      this.numbers = numbers;
    }

    @Override
    public String toString(@Nullable Integer number) {
      return number == null ? "" : number.toString();
    }

    @Override
    public Integer fromString(@Nullable String text) {
      var typed = text == null ? "" : text.strip();
      return DIGITS.matcher(typed).matches() ? Integer.valueOf(typed) : numbers.getValue();
    }
  }

  /** A box with its label above it. */
  public static Node labelled(String label, Control control, Node... beneath) {
    return inRow(label, control, control, beneath);
  }

  /** A row that holds a box and what belongs to it, with the box's label above. */
  static Node inRow(String label, Control control, Node row, Node... beneath) {
    var title = Layout.text(label, "field-label");
    title.setLabelFor(control);
    control.setAccessibleText(label);
    var field = Layout.column("field", title, row);
    field.getChildren().addAll(beneath);
    return field;
  }
}
