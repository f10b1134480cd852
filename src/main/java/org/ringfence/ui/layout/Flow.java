package org.ringfence.ui.layout;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * Things beside each other that go to the next line where there is no room, and that are themselves
 * made narrower where there is no room for one alone.
 */
final class Flow extends FlowPane {
  Flow(Node... children) {
    super(children);
    widthProperty().subscribe(_ -> within());
    getChildren().addListener((ListChangeListener<Node>) _ -> within());
  }

  /** A flow pane itself never gets narrower than its widest child would like to be. */
  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset()
        + getManagedChildren().stream().mapToDouble(child -> child.minWidth(-1)).max().orElse(0)
        + snappedRightInset();
  }

  /** A flow pane itself lets a child that is wider than it run out of it. */
  private void within() {
    var room = getWidth() - getInsets().getLeft() - getInsets().getRight();
    if (room > 0) {
      for (var child : getChildren()) {
        if (child instanceof Region region) {
          region.setMaxWidth(room);
        }
      }
    }
  }
}
