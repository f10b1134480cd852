package org.ringfence.ui.estate;

import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.scale.BandScale;

/** How many installations stand at each band; a press shows those alone. */
public final class BandStrip {
  /** Up to so many there is a block for each. */
  private static final int BLOCKS = 16;

  /** In letters, how long all blocks are together at most. */
  private static final double LENGTH = 20;

  private static final double BLOCK = 2.6;

  private final Messages words;
  private final EstateWords said;
  private final EstateViewModel model;
  private final FlowPane node = Layout.flow("band-strip");

  /** The strip of what a view model counts. */
  public BandStrip(Messages words, EstateWords said, EstateViewModel model) {
    this.words = words;
    this.said = said;
    this.model = model;
    model.figuresProperty().subscribe(_ -> fill());
    model.filterProperty().subscribe(_ -> mark());
  }

  /** The strip. */
  public Node node() {
    return node;
  }

  private void fill() {
    var figures = model.figuresProperty().get();
    var all = new ArrayList<Node>();
    bands().filter(band -> figures.at(band) > 0).forEach(band -> all.add(band(figures, band)));
    if (figures.due() > 0) {
      all.add(
          plain(
              Feather.CLOCK,
              words.count("estate.strip.due", figures.due()),
              new EstateChoice.Due(model.today())));
    }
    if (figures.archived() > 0) {
      all.add(
          plain(
              Feather.ARCHIVE,
              words.count("estate.strip.archived", figures.archived()),
              new EstateChoice.Archived()));
    }
    node.getChildren().setAll(all);
    mark();
  }

  private Stream<String> bands() {
    return Stream.of(
            model.scale().ids().stream(), Stream.of(BandScale.CLOSED, FigurePrecision.NOT_KNOWN))
        .flatMap(ids -> ids);
  }

  private Node band(EstateFigures figures, String band) {
    var count = figures.at(band);
    var text = words.say("estate.strip.band", count, words.inSentence(said.band(band)));
    var button = button(text, new EstateChoice.Band(band));
    var style = band.equals(FigurePrecision.NOT_KNOWN) ? "hatched" : "band-" + band;
    var blocks = Layout.row("strip-blocks");
    if (figures.installations() <= BLOCKS) {
      IntStream.range(0, count)
          .forEach(
              _ ->
                  blocks
                      .getChildren()
                      .add(block(style, Math.min(BLOCK, LENGTH / figures.installations()))));
    } else {
      var share = LENGTH * count / figures.installations();
      blocks.getChildren().add(block(style, Math.max(BLOCK, share)));
    }
    button.setGraphic(blocks);
    button.setContentDisplay(ContentDisplay.TOP);
    return button;
  }

  private static Region block(String style, double letters) {
    var block = new Region();
    block.getStyleClass().addAll("strip-block", style);
    block.setStyle("-fx-pref-width: " + letters + "em;");
    return block;
  }

  private Node plain(Feather icon, String text, EstateChoice choice) {
    var button = button(text, choice);
    button.setGraphic(Layout.icon(icon, "strip-icon"));
    button.setContentDisplay(ContentDisplay.TOP);
    return button;
  }

  private ToggleButton button(String text, EstateChoice choice) {
    var button = new ToggleButton(text);
    button.getStyleClass().setAll("strip-button");
    button.setUserData(choice);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleHelp(words.say("estate.filter.help"));
    button
        .selectedProperty()
        .subscribe(
            (_, chosen) -> {
              if (chosen != isChosen(choice)) {
                model.toggle(choice);
              }
            });
    return button;
  }

  private void mark() {
    for (var child : node.getChildren()) {
      if (child instanceof ToggleButton button) {
        button.setSelected(isChosen(button.getUserData()));
      }
    }
  }

  private boolean isChosen(Object choice) {
    return model.filterProperty().get().choices().stream().anyMatch(choice::equals);
  }
}
