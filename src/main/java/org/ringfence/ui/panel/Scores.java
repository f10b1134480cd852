package org.ringfence.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ringfence.model.RiskLevel;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Services;

/** Shows scores: always the number, always the band's word, and its colour besides. */
public final class Scores {
  private final Services services;

  /** Shows them in the catalogue's words. */
  public Scores(Services services) {
    this.services = services;
  }

  /** A band's word on its colour. */
  public Label chip(String band) {
    return Layout.word(services.wording().label("band", band), "band band-" + band);
  }

  /** A score and its band in one chip: "16 Severe". */
  public Label chip(int score) {
    var band = services.workspace().method().band(score);
    return Layout.word(
        services.words().say("score.chip", score, services.wording().label("band", band)),
        "band band-" + band);
  }

  /** A score in a square, its band beneath. */
  public VBox badge(int score, String band) {
    var number = Layout.word(Integer.toString(score), "badge-score");
    var word = Layout.word(services.wording().label("band", band), "badge-band");
    var badge = Layout.column("badge band-" + band, number, word);
    badge.setMaxHeight(Region.USE_PREF_SIZE);
    return badge;
  }

  /** The four numbers of the headline, each with what it means. */
  public void fill(Pane pane, RiskLevel level) {
    pane.getChildren()
        .setAll(
            tile("residual", level.residual(), level.bands().residual()),
            tile("attainable", level.attainable(), level.bands().attainable()),
            tile("worst", level.worst(), level.bands().worst()),
            tile("inherent", level.inherent(), level.bands().inherent()));
  }

  private VBox tile(String view, int score, String band) {
    var term = services.wording().term("view", view);
    var number = Layout.word(Integer.toString(score), "tile-score");
    HBox row = Layout.row("tile-row", number, chip(band));
    var tile = Layout.column("tile tile-" + view, Layout.text(term.label(), "tile-label"), row);
    Tooltip.install(tile, tooltip(term.meaning()));
    tile.setAccessibleText(
        services
            .words()
            .say("score.accessible", term.label(), score, services.wording().label("band", band)));
    tile.setFocusTraversable(false);
    return tile;
  }

  private static Tooltip tooltip(String text) {
    var tooltip = new Tooltip(text);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(360);
    return tooltip;
  }
}
