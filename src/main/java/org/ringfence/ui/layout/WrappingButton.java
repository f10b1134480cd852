package org.ringfence.ui.layout;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/** A button whose words stay on one line while there is room, and wrap rather than be cut. */
final class WrappingButton extends Button {
  /** In letters: shorter ones never wrap. */
  private static final double LEAST = 12;

  WrappingButton(String text) {
    super(text);
    setWrapText(true);
  }

  @Override
  protected double computeMinWidth(double height) {
    var whole = computePrefWidth(height);
    return getContentDisplay() == ContentDisplay.GRAPHIC_ONLY || getText().isEmpty()
        ? whole
        : Math.min(whole, LEAST * getFont().getSize());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
