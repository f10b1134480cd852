package org.ringfence.ui.field;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.written.DayRange;
import org.ringfence.model.written.WrittenDay;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Reveal;

/**
 * A box for a day, read as people write it. What can't be read stays in the box with a remark
 * beneath it; a day that is hardly meant is asked about before it counts.
 */
public final class DayField {
  private static final int LETTERS = 13;

  private final PageServices services;
  private final DayRange range;
  private final FieldEdits edits;
  private final Consumer<Optional<LocalDate>> chosen;
  private final TextField box = InputFields.line("");
  private final Label problem;
  private final VBox question = Layout.column("day-question");
  private final Node labelled;
  private final Node remark;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<LocalDate> sure = Optional.empty();
  private boolean settled = true;

  /** A box in a form whose days are handed over together, by a button. */
  public DayField(String label, PageServices services, DayRange range) {
    this(label, services, range, "day", FieldEdits.ofForm(), day -> {});
  }

  /**
   * A box that hands over each day as it is given, and nothing while what is typed is none.
   *
   * @param name tells it from the other fields of {@code edits}
   */
  public DayField(
      String label,
      PageServices services,
      DayRange range,
      String name,
      FieldEdits edits,
      Consumer<Optional<LocalDate>> chosen) {
    this.services = services;
    this.range = range;
    this.edits = edits;
    this.chosen = chosen;
    this.problem = Layout.text(words().say("day.problem"), "field-problem");
    box.setPromptText(words().say("day.prompt"));
    box.setPrefColumnCount(LETTERS);
    box.setAccessibleText(label);
    Layout.show(problem, false);
    Layout.show(question, false);
    this.labelled = lay(label);
    this.remark = Layout.column("day-remark", problem, question);
    remark.visibleProperty().bind(problem.visibleProperty().or(question.visibleProperty()));
    remark.managedProperty().bind(remark.visibleProperty());
    edits.watch(name, box, this::take);
  }

  private Node lay(String label) {
    var title = Layout.text(label, "field-label");
    title.setLabelFor(box);
    var calendar =
        Layout.button(Feather.CALENDAR, "", "button-icon button-outlined", this::openCalendar);
    calendar.setAccessibleText(words().say("day.calendar", label));
    return Layout.column(
        "field day-field", title, Layout.row("day-row", Layout.growing(box), calendar));
  }

  /** The box with its label, and what is said of the day beneath it. */
  public Node node() {
    return Layout.column("field", labelled, remark);
  }

  /** The box beside another; what is said of the day goes beneath both of them. */
  public Node beside(Node other) {
    return Layout.column("field", Layout.fields(other, labelled), remark);
  }

  /** The day that was given last and could be read; empty where there is none. */
  public Optional<LocalDate> day() {
    return day;
  }

  /**
   * Reads what is typed and tells whether it can be gone by; if not, the cursor goes to the box
   * under which it is said why.
   */
  public boolean isSettled() {
    edits.flush();
    if (!settled) {
      Reveal.focus(box);
    }
    return settled;
  }

  /** The same for a day that has to be given; it is said beneath the box where there is none. */
  public boolean isGiven() {
    if (!isSettled()) {
      return false;
    }
    if (day.isEmpty()) {
      problem.setText(words().say("day.missing"));
      Layout.show(problem, true);
      Reveal.focus(box);
    }
    return day.isPresent();
  }

  /** Puts a day into the box, unless somebody types there. */
  public void put(Optional<LocalDate> now) {
    if (settled) {
      edits.put(box, written(now));
      day = box.isFocused() ? day : now;
    }
  }

  /** Reads what is typed at once. */
  public void flush() {
    edits.flush();
  }

  private boolean take(String text, boolean finished) {
    var read = WrittenDay.read(text, services.today());
    var doubt = read.flatMap(found -> range.doubt(found, services.today()));
    if (!finished && (doubt.isPresent() || read.isEmpty() || !hasWholeYear(text))) {
      return false;
    }
    settled = text.isBlank() || (read.isPresent() && (doubt.isEmpty() || read.equals(sure)));
    problem.setText(why(text));
    Layout.show(problem, read.isEmpty() && !text.isBlank());
    Layout.show(question, false);
    if (settled) {
      accept(read, finished);
    } else {
      doubt.ifPresent(why -> ask(read.orElseThrow(), why));
    }
    return settled;
  }

  private String why(String text) {
    return WrittenDay.pastTheEnd(text)
        .map(month -> words().say("day.none", DayText.month(month), month.lengthOfMonth()))
        .orElseGet(() -> words().say("day.problem"));
  }

  /** While somebody types, "24.11.20" may go on as "24.11.2026". */
  private static boolean hasWholeYear(String text) {
    return text.matches(".*[0-9]{4}.*");
  }

  private void accept(Optional<LocalDate> now, boolean finished) {
    if (finished) {
      edits.write(box, written(now));
    }
    if (!now.equals(day)) {
      day = now;
      chosen.accept(now);
    }
  }

  private void ask(LocalDate doubted, DayRange.Doubt why) {
    var text =
        words().say("day.doubt." + why.name().toLowerCase(Locale.ROOT), DayText.words(doubted));
    question
        .getChildren()
        .setAll(
            Layout.note(Feather.HELP_CIRCLE, text, "caution"),
            Layout.flow(
                "button-flow",
                Layout.button(words().say("day.yes"), "button-outlined", () -> confirm(doubted)),
                Layout.button(words().say("day.no"), "button-outlined", this::correct)));
    Layout.show(question, true);
  }

  private void confirm(LocalDate meant) {
    sure = Optional.of(meant);
    Reveal.focus(box);
    edits.flush();
  }

  private void correct() {
    Reveal.focus(box);
    box.selectAll();
  }

  private void openCalendar() {
    new Calendar(day.orElseGet(services::today), this::picked).show(box);
  }

  private void picked(LocalDate now) {
    box.setText(DayText.written(now));
    Reveal.focus(box);
    box.end();
    edits.flush();
  }

  private static String written(Optional<LocalDate> day) {
    return day.map(DayText::written).orElse("");
  }

  private Messages words() {
    return services.words();
  }
}
