package org.ringfence.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.paper.AttainableWhen;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;

/** Shows scores: always the number, always the band's word, and its colour besides. */
public final class Scores {
  private final PageServices services;

  /** Shows them in the catalogue's words. */
  public Scores(PageServices services) {
    this.services = services;
  }

  /** A score and its band in one chip: "16 Severe". */
  public Label chip(int score) {
    var band = services.workspace().method().band(score);
    return Layout.word(
        services.words().say("score.chip", score, services.wording().label("band", band)),
        "band band-" + band);
  }

  /** One risk of an installation: what it is counted as, in grey, where too little is known. */
  public Label chip(AssessedRisk risk, int score) {
    if (risk.status().isKnown()) {
      return chip(score);
    }
    var band = services.wording().label("band", services.workspace().method().band(score));
    return Layout.word(services.words().say("score.chip", score, band), notKnownStyle());
  }

  /** A band by its word alone, without a score. */
  public Label word(String band) {
    return Layout.word(services.wording().label("band", band), "band band-" + band);
  }

  /** The band of the headline by its word alone; that it is not known yet where too little is. */
  public Label word(AssessedRisk risk) {
    return word(
        risk.status().isKnown() ? risk.headline().bands().residual() : FigurePrecision.NOT_KNOWN);
  }

  /** A risk by name, with a word for one that the headline leaves out. */
  public String name(RiskResult risk) {
    var name = services.wording().label("risk", risk.risk());
    return services.workspace().method().headline().contains(risk.risk())
        ? name
        : services.words().say("risk.apart", name);
  }

  /** The headline in one chip; that it is not known yet where too little is. */
  public Label chip(AssessedRisk risk) {
    return risk.status().isKnown()
        ? chip(risk.headline().residual())
        : Layout.word(services.wording().label("band", FigurePrecision.NOT_KNOWN), notKnownStyle());
  }

  /** What the headline is counted as while it is not known: "counted as Severe". */
  public String counted(AssessedRisk risk) {
    return services
        .words()
        .say("score.counted", services.wording().label("band", risk.headline().bands().residual()));
  }

  /** The headline in a square; what it is counted as beneath it where it is not known yet. */
  public VBox badge(AssessedRisk risk) {
    if (risk.status().isKnown()) {
      return badge(risk.headline().residual(), risk.headline().bands().residual());
    }
    var badge =
        Layout.column(
            "badge band-not-known",
            Layout.text(services.wording().label("band", FigurePrecision.NOT_KNOWN), "badge-band"),
            Layout.text(counted(risk), "badge-counted"));
    badge.setMaxHeight(Region.USE_PREF_SIZE);
    return badge;
  }

  /** The headline in words: "16, Severe", or "Not known yet, counted as Severe". */
  public String inWords(AssessedRisk risk) {
    var known = risk.status().isKnown();
    var first =
        known
            ? Integer.toString(risk.headline().residual())
            : services.wording().label("band", FigurePrecision.NOT_KNOWN);
    var second =
        known
            ? services.wording().label("band", risk.headline().bands().residual())
            : counted(risk);
    return services.words().say("score.words", first, second);
  }

  private VBox badge(int score, String band) {
    var number = Layout.word(Integer.toString(score), "badge-score");
    var word = Layout.word(services.wording().label("band", band), "badge-band");
    var badge = Layout.column("badge band-" + band, number, word);
    badge.setMaxHeight(Region.USE_PREF_SIZE);
    return badge;
  }

  /**
   * The numbers of the headline, each with what it means. Of what is not known yet there is nothing
   * attainable, and the number of today is only what it is counted as.
   */
  public void fill(Pane pane, AssessedRisk risk) {
    var level = risk.headline();
    if (!risk.status().isKnown()) {
      pane.getChildren()
          .setAll(
              tile("inherent", level.inherent(), level.bands().inherent(), notKnownStyle()),
              tile("counted", level.residual(), level.bands().residual(), notKnownStyle()),
              tile("worst", level.worst(), level.bands().worst(), notKnownStyle()));
      return;
    }
    pane.getChildren()
        .setAll(
            tile("inherent", level.inherent(), level.bands().inherent()),
            tile("residual", level.residual(), level.bands().residual()),
            tile("attainable", level.attainable(), level.bands().attainable()),
            tile("worst", level.worst(), level.bands().worst()));
  }

  private static String notKnownStyle() {
    return "band band-not-known";
  }

  private VBox tile(String view, int score, String band) {
    return tile(view, score, band, "band band-" + band);
  }

  private VBox tile(String view, int score, String band, String style) {
    var term = services.wording().term("view", view);
    var meaning = view.equals(AttainableWhen.VIEW) ? AttainableWhen.meaning() : term.meaning();
    var number = Layout.word(Integer.toString(score), "tile-score");
    HBox row =
        Layout.row("tile-row", number, Layout.word(services.wording().label("band", band), style));
    var tile = Layout.column("tile tile-" + view, Layout.text(term.label(), "tile-label"), row);
    Tooltip.install(tile, tooltip(meaning));
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
