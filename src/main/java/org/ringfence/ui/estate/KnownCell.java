package org.ringfence.ui.estate;

import javafx.scene.control.Label;
import org.ringfence.ui.layout.Layout;

/** How much of an installation is shown, as a bar and in numbers. */
final class KnownCell extends EstateCell {
  private final EstateWords said;
  private final KnownBar bar;
  private final Label number;

  KnownCell(EstateWords said) {
    this(said, new KnownBar(), line("muted small-text"));
  }

  private KnownCell(EstateWords said, KnownBar bar, Label number) {
    super("estate-known", Layout.column("estate-known-words", bar, number));
    this.said = said;
    this.bar = bar;
    this.number = number;
  }

  @Override
  void fill(EstateRow row) {
    Layout.show(bar, row.listed().isPresent());
    row.listed().ifPresent(bar::show);
    number.setText(row.listed().map(said::known).orElse(""));
    setAccessibleText(number.getText());
  }
}
