package org.ringfence.ui.part;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Puts the cursor where somebody goes on, and scrolls so far that they see it. */
public final class Reveal {
  /** So much of the room that is seen is left above what has just been opened. */
  private static final double ABOVE = 0.25;

  private Reveal() {}

  /** Puts the cursor into a field that may be out of sight, such as one of a form that opens. */
  public static void focus(Node field) {
    field.requestFocus();
    show(field);
  }

  /** Scrolls so far that a node is seen, once it has its place; not at all where it is seen. */
  public static void show(Node node) {
    Platform.runLater(() -> inSight(node));
  }

  private static void inSight(Node node) {
    for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane && pane.getContent() != null) {
        pane.applyCss();
        pane.layout();
        scroll(pane, node);
      }
    }
  }

  private static void scroll(ScrollPane pane, Node node) {
    var content = pane.getContent();
    var height = content.getLayoutBounds().getHeight();
    var seen = pane.getViewportBounds().getHeight();
    var room = height - seen;
    var place = in(content, node);
    var top = room * pane.getVvalue();
    if (room > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
      pane.setVvalue(Math.clamp((place.getMinY() - seen * ABOVE) / room, 0, 1));
    }
  }

  private static Bounds in(Node content, Node node) {
    return content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
  }
}
