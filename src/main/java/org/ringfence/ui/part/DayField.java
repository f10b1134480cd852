package org.ringfence.ui.part;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A box for a day, written as in Britain, that says so beneath itself when it can't read one. */
public final class DayField {
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
  private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

  private final DatePicker picker = new DatePicker();
  private final Label problem;
  private final Node node;
  private final Consumer<Optional<LocalDate>> chosen;
  private Optional<LocalDate> handed = Optional.empty();

  /** Hands over each day that is chosen or typed, and nothing while what is typed is none. */
  public DayField(String label, Words words, Consumer<Optional<LocalDate>> chosen) {
    this.chosen = chosen;
    this.problem = Layout.text(words.say("day.problem"), "field-problem");
    Layout.show(problem, false);
    picker.setConverter(new Converter());
    picker.setPromptText(words.say("day.prompt"));
    picker.setShowWeekNumbers(false);
    picker.setAccessibleText(label);
    picker.setMaxWidth(Double.MAX_VALUE);
    var title = Layout.text(label, "field-label");
    title.setLabelFor(picker);
    this.node = Layout.column("field", title, picker, problem);
    picker.valueProperty().addListener((property, before, now) -> hand());
    picker.getEditor().focusedProperty().addListener((property, before, now) -> left(now));
  }

  /** The box with its label. */
  public Node node() {
    return node;
  }

  /** The day in the box; empty where there is none. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(picker.getValue());
  }

  /** Puts a day into the box, unless somebody types there. */
  public void put(Optional<LocalDate> day) {
    if (!picker.getEditor().isFocused() && !problem.isVisible()) {
      handed = day;
      picker.setValue(day.orElse(null));
    }
  }

  /** Reads what is typed at once. */
  public void flush() {
    left(false);
  }

  private void left(boolean focused) {
    if (focused) {
      return;
    }
    var typed = picker.getEditor().getText();
    var read = read(typed);
    Layout.show(problem, read.isEmpty() && !typed.isBlank());
    if (!problem.isVisible()) {
      picker.setValue(read.orElse(null));
    }
  }

  private void hand() {
    Layout.show(problem, false);
    var day = day();
    if (!day.equals(handed)) {
      handed = day;
      chosen.accept(day);
    }
  }

  private static Optional<LocalDate> read(@Nullable String text) {
    try {
      return text == null || text.isBlank()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.strip(), READ));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static final class Converter extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : SHORT.format(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      return read(text).orElse(null);
    }
  }
}
