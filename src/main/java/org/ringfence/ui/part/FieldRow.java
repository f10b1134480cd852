package org.ringfence.ui.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Boxes beside each other that share the width, or beneath each other where that would leave one of
 * them less than it needs.
 */
final class FieldRow extends HBox {
  FieldRow(Node... fields) {
    super(fields);
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
    var fields = getManagedChildren();
    var within = (width < 0 ? prefWidth(-1) : width) - sides();
    var insets = getInsets().getTop() + getInsets().getBottom();
    if (!isBeside(fields, within)) {
      var heights = fields.stream().mapToDouble(one -> one.prefHeight(within)).sum();
      return insets + heights + gaps(fields);
    }
    var widths = shares(fields, within);
    var highest = 0.0;
    for (var index = 0; index < widths.length; index++) {
      highest = Math.max(highest, fields.get(index).prefHeight(widths[index]));
    }
    return insets + highest;
  }

  @Override
  protected void layoutChildren() {
    var fields = getManagedChildren();
    var within = getWidth() - sides();
    var x = getInsets().getLeft();
    var y = getInsets().getTop();
    if (!isBeside(fields, within)) {
      for (var field : fields) {
        var high = snapSizeY(field.prefHeight(within));
        field.resizeRelocate(x, y, within, high);
        y += high + getSpacing();
      }
      return;
    }
    var widths = shares(fields, within);
    for (var index = 0; index < widths.length; index++) {
      var field = fields.get(index);
      var high = snapSizeY(field.prefHeight(widths[index]));
      field.resizeRelocate(x, y, widths[index], high);
      x += widths[index] + getSpacing();
    }
  }

  private boolean isBeside(List<Node> fields, double within) {
    var least = fields.stream().mapToDouble(one -> one.minWidth(-1)).sum();
    return least + gaps(fields) <= within;
  }

  /** The same for each, but none more than it can use nor less than it needs. */
  private double[] shares(List<Node> fields, double within) {
    var open = new ArrayList<>(fields);
    var widths = new HashMap<Node, Double>();
    var left = within - gaps(fields);
    // Whoever needs most is served first, then whoever can use least: the rest is even.
    open.sort(Comparator.comparingDouble(one -> -one.minWidth(-1)));
    while (!open.isEmpty()) {
      var share = left / open.size();
      var next = open.stream().filter(one -> bounded(one, share) != share).findFirst();
      var field = next.orElseGet(open::getFirst);
      widths.put(field, bounded(field, share));
      left -= bounded(field, share);
      open.remove(field);
    }
    return fields.stream().mapToDouble(widths::get).toArray();
  }

  private static double bounded(Node field, double share) {
    return Math.max(field.minWidth(-1), Math.min(share, field.maxWidth(-1)));
  }

  private double gaps(List<Node> fields) {
    return getSpacing() * Math.max(0, fields.size() - 1);
  }

  private double sides() {
    return getInsets().getLeft() + getInsets().getRight();
  }
}
