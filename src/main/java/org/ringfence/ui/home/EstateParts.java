package org.ringfence.ui.home;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * Lays a list and two cards out: the cards at the right of the list, or, where that leaves the list
 * too little, the first above it and the other beneath it.
 */
final class EstateParts extends Region {
  /** All in letters. */
  private static final double WIDE = 56;

  private static final double SIDE = 17.5;
  private static final double GAP = 1.25;

  /** What a list has at least in height, where it stands among the cards. */
  private static final double LIST = 19;

  private final Region list;
  private final Region first;
  private final Region second;
  private final ObservableValue<Font> letter;

  EstateParts(Region list, Region first, Region second, ObservableValue<Font> letter) {
    this.list = list;
    this.first = first;
    this.second = second;
    this.letter = letter;
    setMaxHeight(Double.MAX_VALUE);
    getChildren().setAll(first, list, second);
    letter.subscribe(_ -> requestLayout());
  }

  private double em() {
    return letter.getValue().getSize();
  }

  private boolean isWide(double width) {
    return width >= WIDE * em();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    var gap = GAP * em();
    var least = LIST * em();
    return isWide(width)
        ? Math.max(least, first.prefHeight(SIDE * em()) + gap + second.prefHeight(SIDE * em()))
        : first.prefHeight(width) + gap + least + gap + second.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var gap = snapSpaceX(GAP * em());
    if (isWide(width)) {
      var side = snapSizeX(SIDE * em());
      var x = width - side;
      var high = snapSizeY(first.prefHeight(side));
      list.resizeRelocate(0, 0, x - gap, getHeight());
      first.resizeRelocate(x, 0, side, high);
      second.resizeRelocate(x, high + gap, side, snapSizeY(second.prefHeight(side)));
    } else {
      var above = snapSizeY(first.prefHeight(width));
      var beneath = snapSizeY(second.prefHeight(width));
      var high = Math.max(0, getHeight() - above - beneath - 2 * gap);
      first.resizeRelocate(0, 0, width, above);
      list.resizeRelocate(0, above + gap, width, high);
      second.resizeRelocate(0, above + gap + high + gap, width, beneath);
    }
  }
}
