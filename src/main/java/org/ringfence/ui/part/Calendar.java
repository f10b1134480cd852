package org.ringfence.ui.part;

import static javafx.stage.PopupWindow.AnchorLocation.CONTENT_TOP_LEFT;

import atlantafx.base.controls.CalendarSkin;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.DateCell;
import javafx.scene.control.TextInputControl;
import javafx.stage.Popup;

/**
 * A month to pick a day from, in the words and weeks of this country whatever the computer's are.
 * Only a page: the box of JavaFX's own picker writes back, and empties itself of whatever it can't
 * read.
 */
final class Calendar {
  private final atlantafx.base.controls.Calendar page;
  private final Consumer<LocalDate> picked;
  private final Popup popup = new Popup();

  /** Opens at a day and hands over the one that is picked. */
  Calendar(LocalDate at, Consumer<LocalDate> picked) {
    this.page = new atlantafx.base.controls.Calendar(at);
    this.picked = picked;
    page.setChronology(IsoChronology.INSTANCE);
    page.setShowWeekNumbers(false);
    page.setSkin(new Month());
  }

  /** Opens beneath a box, in the window's own look. */
  void show(Node box) {
    var month = Layout.column("month-popup", page);
    var root = box.getScene().getRoot();
    month.getStylesheets().setAll(root.getStylesheets());
    Layout.dress(month, root);
    popup.getContent().setAll(month);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.setAutoFix(false);
    popup.setAnchorLocation(CONTENT_TOP_LEFT);
    month.applyCss();
    var letter = box instanceof TextInputControl field ? field.getFont().getSize() : 0;
    var height = month.prefHeight(-1);
    var place = ListPlace.of(box, height, letter);
    if (place.room() < height) {
      ListPlace.scrollToTop(box);
      place = ListPlace.of(box, height, letter);
    }
    popup.show(box, place.box().getMinX(), place.y(height));
  }

  private void take() {
    popup.hide();
    picked.accept(page.getValue());
  }

  /** JavaFX would begin its weeks, and name its months, as the computer does. */
  private final class Month extends CalendarSkin {
    Month() {
      super(page);
    }

    @Override
    public Locale getLocale() {
      return Locale.UK;
    }

    /** The day that it opened at counts as picked, too, though nothing changes by it. */
    @Override
    public void selectDayCell(DateCell cell) {
      super.selectDayCell(cell);
      take();
    }
  }
}
