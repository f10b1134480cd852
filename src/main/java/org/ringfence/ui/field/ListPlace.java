package org.ringfence.ui.field;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Screen;

/**
 * Where a list that belongs to a box opens: beneath it where there is room, otherwise above its
 * label, never over either, within the part of the window that scrolls and within the screen.
 *
 * @param room the height that it can have
 */
record ListPlace(Bounds box, double top, boolean isBeneath, double room) {
  /** In letters: with less than this on both sides the whole window counts. */
  private static final double ENOUGH = 8;

  private static final double GAP = 2;

  /** The place for a list that would like to be so high. */
  static ListPlace of(Node node, double wanted, double letter) {
    var box = node.localToScreen(node.getLayoutBounds());
    var top = labelled(node, box);
    var window = window(node);
    var scrolled = scrolled(node, window);
    var small = of(box, top, wanted, scrolled);
    return small.room() >= Math.min(wanted, ENOUGH * letter) ? small : of(box, top, wanted, window);
  }

  private static ListPlace of(Bounds box, double top, double wanted, Bounds area) {
    var beneath = area.getMaxY() - box.getMaxY() - GAP;
    var above = top - area.getMinY() - GAP;
    var isBeneath = beneath >= wanted || beneath >= above;
    return new ListPlace(box, top, isBeneath, Math.max(0, isBeneath ? beneath : above));
  }

  /** The upper edge of a list of this height. */
  double y(double height) {
    return isBeneath ? box.getMaxY() + GAP : top - GAP - height;
  }

  /** The upper edge of the box with its label. */
  private static double labelled(Node node, Bounds box) {
    for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent.getStyleClass().contains("field")) {
        return parent.localToScreen(parent.getLayoutBounds()).getMinY();
      }
    }
    return box.getMinY();
  }

  /** Moves what scrolls until the box is at its top, for what has no room to open elsewhere. */
  static void scrollToTop(Node node) {
    for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane) {
        var content = pane.getContent();
        var top = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
        var rest = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        pane.setVvalue(rest <= 0 ? 0 : Math.clamp(top / rest, 0, 1));
        pane.layout();
        return;
      }
    }
  }

  private static Bounds window(Node node) {
    var root = node.getScene().getRoot();
    var inside = root.localToScreen(root.getLayoutBounds());
    var screen =
        Screen.getScreensForRectangle(inside.getMinX(), inside.getMinY(), 1, 1).stream()
            .findFirst()
            .orElseGet(Screen::getPrimary)
            .getVisualBounds();
    var top = Math.max(inside.getMinY(), screen.getMinY());
    return new BoundingBox(
        inside.getMinX(),
        top,
        inside.getWidth(),
        Math.min(inside.getMaxY(), Math.max(screen.getMaxY(), top)) - top);
  }

  private static Bounds scrolled(Node node, Bounds window) {
    for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane) {
        var seen = pane.localToScreen(pane.getLayoutBounds());
        var top = Math.max(seen.getMinY(), window.getMinY());
        var bottom = Math.min(seen.getMaxY(), window.getMaxY());
        return new BoundingBox(seen.getMinX(), top, seen.getWidth(), Math.max(0, bottom - top));
      }
    }
    return window;
  }
}
