package org.ringfence.ui.layout;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Nodes beside each other, or beneath each other where they would have too little room. */
abstract class WrappingRow extends HBox {
  private final VPos beside;

  /**
   * A row.
   *
   * @param beside where a lower node stands beside a higher one
   */
  WrappingRow(VPos beside, Node... nodes) {
    super(nodes);
    this.beside = beside;
  }

  /** Whether there is room for all of them beside each other. */
  abstract boolean isBeside(List<Node> all, double within);

  /** How wide each is beside the others, in their order. */
  abstract double[] shares(List<Node> all, double within);

  /** How wide one is beneath another. */
  abstract double whole(Node one, double within);

  @Override
  public final Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected final double computeMinWidth(double height) {
    return sides()
        + getManagedChildren().stream().mapToDouble(one -> one.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected final double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected final double computePrefHeight(double width) {
    var all = getManagedChildren();
    var within = (width < 0 ? prefWidth(-1) : width) - sides();
    var insets = getInsets().getTop() + getInsets().getBottom();
    if (!isBeside(all, within)) {
      var heights = all.stream().mapToDouble(one -> one.prefHeight(whole(one, within))).sum();
      return insets + heights + gaps(all);
    }
    var widths = shares(all, within);
    var highest = 0.0;
    for (var index = 0; index < widths.length; index++) {
      highest = Math.max(highest, all.get(index).prefHeight(widths[index]));
    }
    return insets + highest;
  }

  @Override
  protected final void layoutChildren() {
    var all = getManagedChildren();
    var within = getWidth() - sides();
    var x = getInsets().getLeft();
    var y = getInsets().getTop();
    if (!isBeside(all, within)) {
      for (var one : all) {
        var high = snapSizeY(one.prefHeight(whole(one, within)));
        one.resizeRelocate(x, y, whole(one, within), high);
        y += high + getSpacing();
      }
      return;
    }
    var room = getHeight() - getInsets().getTop() - getInsets().getBottom();
    var widths = shares(all, within);
    for (var index = 0; index < widths.length; index++) {
      var one = all.get(index);
      var high = snapSizeY(one.prefHeight(widths[index]));
      var down = beside == VPos.CENTER ? snapPositionY((room - high) / 2) : 0;
      one.resizeRelocate(x, y + down, widths[index], high);
      x += widths[index] + getSpacing();
    }
  }

  /** All that stays free between them. */
  final double gaps(List<Node> all) {
    return getSpacing() * Math.max(0, all.size() - 1);
  }

  private double sides() {
    return getInsets().getLeft() + getInsets().getRight();
  }
}
