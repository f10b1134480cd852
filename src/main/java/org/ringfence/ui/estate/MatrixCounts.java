package org.ringfence.ui.estate;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Advised;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.ui.layout.Layout;

/** How many installations stand at each place of the risk matrix; a press shows those alone. */
final class MatrixCounts {
  private static final int POINTS = 5;
  private static final double QUARTER = -90;

  private final Messages words;
  private final EstateWords said;
  private final EstateViewModel model;

  MatrixCounts(Messages words, EstateWords said, EstateViewModel model) {
    this.words = words;
    this.said = said;
    this.model = model;
  }

  /** The matrix as it is now. */
  Node node() {
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
    Layout.mark(button, "chosen", model.isChosen(choice));
    button.setAccessibleText(words.count("estate.matrix.cell", count, said.choice(choice)));
    button.setOnAction(_ -> model.toggle(choice));
    return button;
  }
}
