package org.ringfence.ui.estate;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ringfence.messages.Messages;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.layout.Pressable;

/** At which bands the installations of each maker stand; a press shows those alone. */
final class MakerChart {
  private static final int MAKERS = 6;

  private final Messages words;
  private final EstateViewModel model;

  MakerChart(Messages words, EstateViewModel model) {
    this.words = words;
    this.model = model;
  }

  /** The chart as it is now. */
  Node node() {
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
          add(
              bar,
              at++,
              count,
              band.equals(FigurePrecision.NOT_KNOWN) ? "hatched" : "band-" + band);
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
    var all =
        bar.getColumnConstraints().stream().mapToDouble(ColumnConstraints::getPercentWidth).sum();
    bar.getColumnConstraints()
        .forEach(one -> one.setPercentWidth(100 * one.getPercentWidth() / all));
    var choice = new EstateChoice.Maker(name);
    var label = Layout.growing(EstateCell.line("chart-label"));
    label.setText(name);
    var row = Layout.row("chart-head", label, Layout.word(Integer.toString(count), "chart-count"));
    var box = Layout.column("chart-row", row, bar);
    Layout.mark(box, "chosen", model.isChosen(choice));
    box.setAccessibleText(words.count("estate.makers.row", count, name));
    Pressable.make(box, () -> model.toggle(choice));
    return box;
  }
}
