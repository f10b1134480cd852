package org.ringfence.ui.estate;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Advised;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.layout.Pressable;

/** Where the installations stand: in the matrix, by maker, and by the month of their review. */
public final class StandingCard {
  private static final int POINTS = 5;
  private static final int MAKERS = 6;
  private static final int MONTHS = 12;
  private static final double HIGHEST = 6;
  private static final double QUARTER = -90;

  private final Messages words;
  private final EstateWords said;
  private final EstateViewModel model;
  private final VBox content = Layout.column("standing-content");
  private final VBox node;
  private Supplier<Node> view;

  /** The card of what a view model counts. */
  public StandingCard(Messages words, EstateWords said, EstateViewModel model) {
    this.words = words;
    this.said = said;
    this.model = model;
    this.view = this::matrix;
    this.node =
        Layout.column(
            "card standing-card",
            views(),
            content);
    model.figuresProperty().subscribe(_ -> fill());
    model.filterProperty().subscribe(_ -> fill());
  }

  /** The card. */
  public Node node() {
    return node;
  }

  private Node views() {
    var group = new ToggleGroup();
    var all = new LinkedHashMap<String, Supplier<Node>>();
    all.put("estate.view.matrix", this::matrix);
    all.put("estate.view.makers", this::makers);
    all.put("estate.view.months", this::months);
    var flow = Layout.flow("basis-row");
    for (var one : all.entrySet()) {
      var button = new ToggleButton(words.say(one.getKey()));
      button.getStyleClass().add("view-button");
      button.setToggleGroup(group);
      InputFields.onChoice(button, () -> show(one.getValue()));
      flow.getChildren().add(button);
    }
    group.selectToggle(group.getToggles().getFirst());
    return flow;
  }

  private void show(Supplier<Node> which) {
    view = which;
    fill();
  }

  private void fill() {
    content.getChildren().setAll(view.get());
  }

  private Node matrix() {
    var figures = model.figuresProperty().get();
    var grid = new GridPane();
    grid.getStyleClass().add("estate-matrix");
    for (var likelihood = POINTS; likelihood >= 1; likelihood--) {
      for (var consequence = 1; consequence <= POINTS; consequence++) {
        var place = new Advised.Place(likelihood, consequence);
        grid.add(
            cell(place, figures.places().getOrDefault(place, 0)),
            consequence - 1,
            POINTS - likelihood);
      }
    }
    var up = Layout.word(words.say("estate.matrix.up"), "matrix-axis");
    up.setRotate(QUARTER);
    var across = Layout.word(words.say("estate.matrix.across"), "matrix-axis");
    var unknown = figures.at(FigurePrecision.NOT_KNOWN);
    var both =
        Layout.row(
            "matrix-and-axis", new Group(up), Layout.column("matrix-with-axes", grid, across));
    var all = Layout.column("matrix-with-axes", both);
    if (unknown > 0) {
      var hatch = new Region();
      hatch.getStyleClass().addAll("legend-hatch", "hatched");
      var button =
          Layout.button(
              words.count("estate.matrix.unknown", unknown),
              "link-button",
              () -> model.toggle(new EstateChoice.Band(FigurePrecision.NOT_KNOWN)));
      all.getChildren().add(Layout.row("legend-item", hatch, button));
    }
    return all;
  }

  private Node cell(Advised.Place place, int count) {
    var band = model.scale().at(place.likelihood(), place.consequence());
    if (count == 0) {
      var empty = new Region();
      empty.getStyleClass().addAll("estate-matrix-cell", "tint-" + band);
      return empty;
    }
    var choice = new EstateChoice.Cell(place);
    var button = new Button(Integer.toString(count));
    button.getStyleClass().setAll("estate-matrix-cell", "tint-" + band, "matrix-count");
    button.setMinWidth(0);
    Layout.mark(button, "chosen", isChosen(choice));
    button.setAccessibleText(words.count("estate.matrix.cell", count, said.choice(choice)));
    button.setOnAction(_ -> model.toggle(choice));
    return button;
  }

  private boolean isChosen(EstateChoice choice) {
    return model.filterProperty().get().choices().contains(choice);
  }

  private Node makers() {
    var figures = model.figuresProperty().get();
    var names = figures.mostMakers(MAKERS);
    if (names.isEmpty()) {
      return Layout.text(words.say("estate.makers.none"), "muted");
    }
    var most = figures.of(names.getFirst());
    var rows = Layout.column("chart-rows");
    for (var name : names) {
      var bar = new GridPane();
      bar.getStyleClass().add("chart-bar");
      var counts = figures.makers().getOrDefault(name, Map.of());
      var at = 0;
      for (var band : model.scale().byUrgency()) {
        var count = counts.getOrDefault(band, 0);
        if (count > 0) {
          add(bar, at++, count, band.equals(FigurePrecision.NOT_KNOWN) ? "hatched" : "band-" + band);
        }
      }
      add(bar, at, most - figures.of(name), "chart-rest");
      rows.getChildren().add(chartButton(name, figures.of(name), bar));
    }
    return rows;
  }

  private static void add(GridPane bar, int column, int share, String style) {
    var part = new Region();
    part.getStyleClass().addAll("chart-part", style);
    var width = new ColumnConstraints();
    width.setPercentWidth(share);
    width.setHgrow(Priority.ALWAYS);
    bar.getColumnConstraints().add(width);
    bar.add(part, column, 0);
  }

  private Node chartButton(String name, int count, GridPane bar) {
    var all = bar.getColumnConstraints().stream().mapToDouble(ColumnConstraints::getPercentWidth).sum();
    bar.getColumnConstraints().forEach(one -> one.setPercentWidth(100 * one.getPercentWidth() / all));
    var choice = new EstateChoice.Maker(name);
    var label = Layout.growing(EstateCell.line("chart-label"));
    label.setText(name);
    var row = Layout.row("chart-head", label, Layout.word(Integer.toString(count), "chart-count"));
    var box = Layout.column("chart-row", row, bar);
    Layout.mark(box, "chosen", isChosen(choice));
    box.setAccessibleText(words.count("estate.makers.row", count, name));
    Pressable.make(box, () -> model.toggle(choice));
    return box;
  }

  private Node months() {
    var figures = model.figuresProperty().get();
    if (figures.months().isEmpty()) {
      return Layout.text(words.say("estate.months.none"), "muted");
    }
    var first = YearMonth.from(model.today());
    var months =
        IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
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
      Layout.mark(column, "chosen", isChosen(choice));
      column.setAccessibleText(words.count("estate.months.row", count, said.choice(choice)));
      Pressable.make(column, () -> model.toggle(choice));
    }
    return column;
  }

  /** What the marks of the table mean. */
  static List<Node> legend(Messages words) {
    return List.of(
        item("legend-dot", words.say("estate.legend.today")),
        item("legend-line", words.say("estate.legend.range")),
        item("legend-hatch hatched", words.say("estate.legend.unknown")));
  }

  private static Node item(String style, String text) {
    var mark = new Region();
    mark.getStyleClass().addAll(style.split(" "));
    return Layout.row("legend-item", mark, Layout.word(text, "muted small-text"));
  }
}
