package org.ringfence.ui.part;

import java.util.function.BiConsumer;
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
    Platform.runLater(() -> inSight(node, Reveal::scroll));
  }

  /** Scrolls no further than that the whole of a node is seen, once it has its place. */
  public static void whole(Node node) {
    Platform.runLater(() -> inSight(node, Reveal::up));
  }

  private static void up(ScrollPane pane, Node node) {
    var content = pane.getContent();
    var seen = pane.getViewportBounds().getHeight();
    var room = content.getLayoutBounds().getHeight() - seen;
    var place = in(content, node);
    var least = Math.min(place.getMinY(), place.getMaxY() - seen);
    if (room > 0 && least > room * pane.getVvalue()) {
      pane.setVvalue(Math.clamp(least / room, 0, 1));
    }
  }

  private static void inSight(Node node, BiConsumer<ScrollPane, Node> scroll) {
    for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane && pane.getContent() != null) {
        pane.applyCss();
        pane.layout();
        scroll.accept(pane, node);
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
