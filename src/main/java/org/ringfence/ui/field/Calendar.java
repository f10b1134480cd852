package org.ringfence.ui.field;

import static javafx.stage.PopupWindow.AnchorLocation.CONTENT_TOP_LEFT;

import atlantafx.base.controls.CalendarSkin;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.DateCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.ringfence.ui.layout.Layout;

/**
 * A month to pick a day from, in the words and weeks of this country whatever the computer's are.
 * Only a page: the box of JavaFX's own picker writes back, and empties itself of whatever it can't
 * read.
 */
final class Calendar {
  private static final double SMALLEST = 8;

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
  void show(TextInputControl box) {
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
    var place = place(box, month);
    if (place.room() < month.prefHeight(-1)) {
      ListPlace.scrollToTop(box);
      place = place(box, month);
      shrink(month, place.room(), box.getFont().getSize());
    }
    popup.show(box, place.box().getMinX(), place.y(month.prefHeight(-1)));
  }

  private static ListPlace place(TextInputControl box, Region month) {
    return ListPlace.of(box, month.prefHeight(-1), box.getFont().getSize());
  }

  /** Where a low window leaves it less than it needs, its letters are smaller. */
  private static void shrink(Region month, double room, double size) {
    var style = month.getStyle();
    var letter = size;
    while (month.prefHeight(-1) > room && letter > SMALLEST) {
      letter--;
      month.setStyle(style + " -fx-font-size: " + letter + "px;");
      month.applyCss();
    }
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
