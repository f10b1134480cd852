package org.ringfence.ui.part;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * A text and what stands beside it, such as a button; beneath it where the text would be left less
 * than half of the room and less than it would like to have.
 */
final class TextRow extends HBox {
  private static final double LEAST = 0.5;

  TextRow(Node text, Node... beside) {
    super(text);
    getChildren().addAll(beside);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return sides()
        + getManagedChildren().stream().mapToDouble(one -> one.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    var all = getManagedChildren();
    var within = (width < 0 ? prefWidth(-1) : width) - sides();
    var insets = getInsets().getTop() + getInsets().getBottom();
    if (isBeside(all, within)) {
      return insets
          + all.stream()
              .mapToDouble(one -> one.prefHeight(share(all, one, within)))
              .max()
              .orElse(0);
    }
    var heights = all.stream().mapToDouble(one -> one.prefHeight(whole(one, within))).sum();
    return insets + heights + gaps(all);
  }

  @Override
  protected void layoutChildren() {
    var all = getManagedChildren();
    var within = getWidth() - sides();
    var isBeside = isBeside(all, within);
    var x = getInsets().getLeft();
    var y = getInsets().getTop();
    var high = getHeight() - getInsets().getTop() - getInsets().getBottom();
    for (var one : all) {
      var width = isBeside ? share(all, one, within) : whole(one, within);
      var height = snapSizeY(one.prefHeight(width));
      var top = isBeside ? y + snapPositionY((high - height) / 2) : y;
      one.resizeRelocate(x, top, width, height);
      if (isBeside) {
        x += width + getSpacing();
      } else {
        y += height + getSpacing();
      }
    }
  }

  private boolean isBeside(List<Node> all, double within) {
    var text = all.getFirst();
    var left = share(all, text, within);
    return left >= Math.min(text.prefWidth(-1), within * LEAST);
  }

  /** How wide it is beside the others: the first takes what they leave. */
  private double share(List<Node> all, Node one, double within) {
    if (!one.equals(all.getFirst())) {
      return snapSizeX(one.prefWidth(-1));
    }
    var others = all.stream().skip(1).mapToDouble(other -> snapSizeX(other.prefWidth(-1))).sum();
    return within - others - gaps(all);
  }

  private double whole(Node one, double within) {
    return one.equals(getManagedChildren().getFirst())
        ? within
        : Math.min(within, snapSizeX(one.prefWidth(-1)));
  }

  private double gaps(List<Node> all) {
    return getSpacing() * Math.max(0, all.size() - 1);
  }

  private double sides() {
    return getInsets().getLeft() + getInsets().getRight();
  }
}
