package org.ringfence.ui.estate;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.layout.Pressable;

/** How many reviews are due in each of the next months; a press shows those alone. */
final class MonthChart {
  private static final int MONTHS = 12;
  private static final double HIGHEST = 6;

  private final Messages words;
  private final EstateWords said;
  private final EstateViewModel model;

  MonthChart(Messages words, EstateWords said, EstateViewModel model) {
    this.words = words;
    this.said = said;
    this.model = model;
  }

  /** The chart as it is now. */
  Node node() {
    var figures = model.figuresProperty().get();
    if (figures.months().isEmpty()) {
      return Layout.text(words.say("estate.months.none"), "muted");
    }
    var first = YearMonth.from(model.today());
    var months = IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
    var most =
        months.stream().mapToInt(month -> figures.months().getOrDefault(month, 0)).max().orElse(0);
    var row = new HBox();
    row.getStyleClass().add("month-row");
    months.forEach(month -> row.getChildren().add(month(month, figures, most)));
    return Layout.column(
        "chart-rows", row, Layout.text(words.say("estate.months.note"), "muted small-text"));
  }

  private Node month(YearMonth month, EstateFigures figures, int most) {
    var count = figures.months().getOrDefault(month, 0);
    var bar = new Region();
    bar.getStyleClass().add("month-bar");
    bar.setStyle("-fx-pref-height: " + (most == 0 ? 0 : HIGHEST * count / most) + "em;");
    var name = month.getMonth().getDisplayName(TextStyle.NARROW, Locale.UK);
    var column =
        Layout.column(
            "month",
            Layout.spacer(),
            Layout.word(count == 0 ? "" : Integer.toString(count), "chart-count"),
            bar,
            Layout.word(name, "month-name"));
    VBox.setVgrow(column.getChildren().getFirst(), Priority.ALWAYS);
    Layout.growing(column).setMinWidth(0);
    if (count > 0) {
      var choice = new EstateChoice.Month(month);
      Layout.mark(column, "chosen", model.isChosen(choice));
      column.setAccessibleText(words.count("estate.months.row", count, said.choice(choice)));
      Pressable.make(column, () -> model.toggle(choice));
    }
    return column;
  }
}
