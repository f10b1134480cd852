package org.ringfence.ui.part;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.stage.Popup;

/**
 * A month to pick a day from. Only the page of JavaFX's own picker: its box writes back, and
 * empties itself of whatever it can't read.
 */
final class Calendar {
  private final DatePicker picker;
  private final Popup popup = new Popup();

  /** Opens at a day and hands over the one that is picked. */
  Calendar(LocalDate at, Consumer<LocalDate> picked) {
    this.picker = new DatePicker(at);
    picker.setShowWeekNumbers(false);
    picker
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              popup.hide();
              picked.accept(now);
            });
  }

  /** Opens beneath a box, in the window's own look. */
  void show(Node box) {
    var skin = new DatePickerSkin(picker);
    picker.setSkin(skin);
    var month = Layout.column("month-popup", skin.getPopupContent());
    var root = box.getScene().getRoot();
    month.getStylesheets().setAll(root.getStylesheets());
    Layout.dress(month, root);
    popup.getContent().setAll(month);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    var place = box.localToScreen(box.getBoundsInLocal());
    popup.show(box, place.getMinX(), place.getMaxY() + 2);
  }
}
