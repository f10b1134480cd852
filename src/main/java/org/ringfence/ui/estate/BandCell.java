package org.ringfence.ui.estate;

import javafx.scene.control.Label;
import org.ringfence.ui.layout.Layout;

/** How an installation stands today, and whether it is signed. */
final class BandCell extends EstateCell {
  private final EstateWords said;
  private final Label band;
  private final Label state;
  private String shown = "";

  BandCell(EstateWords said) {
    this(said, Layout.word("", "band"), line("muted small-text"));
  }

  private BandCell(EstateWords said, Label band, Label state) {
    super("estate-band", Layout.column("estate-band-words", band, state));
    this.said = said;
    this.band = band;
    this.state = state;
  }

  @Override
  void fill(EstateRow row) {
    Layout.show(band, row.listed().isPresent());
    band.setText(row.listed().isPresent() ? said.band(row.band()) : "");
    if (!shown.equals(row.band())) {
      shown = row.band();
      band.getStyleClass().setAll("label", "band", "band-" + shown);
    }
    state.setText(row.listed().map(said::state).orElse(""));
    setAccessibleText(band.getText() + " " + state.getText());
  }
}
