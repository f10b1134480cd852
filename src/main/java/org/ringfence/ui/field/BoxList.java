package org.ringfence.ui.field;

import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;

/**
 * Puts the list of a box for choosing where it belongs. JavaFX places it by the height that it had
 * before it took on the size of the text.
 */
final class BoxList {
  private static final int MOST = 10;

  /** The height of a line, in letters. */
  private static final double LINE = 2.5;

  private final ComboBox<?> box;

  private BoxList(ComboBox<?> box) {
    this.box = box;
  }

  static void watch(ComboBox<?> box) {
    var list = new BoxList(box);
    box.showingProperty()
        .subscribe(
            isShowing -> {
              if (isShowing) {
                list.limit();
                // Once its lines are there and have their size.
                Platform.runLater(list::place);
              }
            });
  }

  /** Never higher than there is room, also for the moment before its lines have their size. */
  private void limit() {
    if (box.lookup(".list-cell") instanceof Labeled shown) {
      var line = LINE * shown.getFont().getSize();
      var room = ListPlace.of(box, MOST * line, shown.getFont().getSize()).room();
      box.setVisibleRowCount(Math.clamp((int) (room / line), 1, MOST));
    }
  }

  private void place() {
    if (box.isShowing()
        && box.getSkin() instanceof ComboBoxListViewSkin<?> skin
        && skin.getPopupContent() instanceof Region content) {
      content.applyCss();
      content.layout();
      if (content.lookup(".list-cell") instanceof Region cell) {
        place(content, cell.getHeight());
      }
    }
  }

  private void place(Region content, double line) {
    var insets = content.getInsets();
    var edges = insets.getTop() + insets.getBottom() + 2;
    var wanted = Math.min(box.getItems().size(), MOST) * line + edges;
    var place = ListPlace.of(box, wanted, line / LINE);
    var lines = Math.max(1, (int) ((Math.min(wanted, place.room()) - edges) / line + 0.01));
    box.setVisibleRowCount(lines);
    content.setPrefHeight(lines * line + edges);
    var window = content.getScene().getWindow();
    window.sizeToScene();
    window.setY(place.y(lines * line + edges));
  }
}
