package org.ringfence.ui.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;

/**
 * Boxes beside each other that share the width, or beneath each other where that would leave one of
 * them less than it needs.
 */
final class FieldRow extends WrappingRow {
  FieldRow(Node... fields) {
    super(VPos.TOP, fields);
  }

  @Override
  boolean isBeside(List<Node> fields, double within) {
    var least = fields.stream().mapToDouble(one -> one.minWidth(-1)).sum();
    return least + gaps(fields) <= within;
  }

  /** The same for each, but none more than it can use nor less than it needs. */
  @Override
  double[] shares(List<Node> fields, double within) {
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

  @Override
  double whole(Node one, double within) {
    return within;
  }
}
