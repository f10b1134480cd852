package org.ringfence.ui.field;

import static javafx.stage.PopupWindow.AnchorLocation.CONTENT_TOP_LEFT;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.ringfence.ui.layout.Layout;

/** A list that opens at a box, shows whole lines only and scrolls through the rest of them. */
public final class ListPopup {
  /** In letters. */
  private static final double NARROWEST = 16;

  private static final double HIGHEST = 22;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Region box;
  private final IntConsumer picked;
  private final VBox rows = Layout.column("suggestion-rows");
  private final ScrollPane scroll = Layout.scrolling(rows, "suggestions");
  private final Popup popup = new Popup();
  private int chosen = -1;

  /**
   * A list that is not open.
   *
   * @param picked hears the number of the line that was picked, counted from 0
   */
  public ListPopup(Region box, IntConsumer picked) {
    this.box = box;
    this.picked = picked;
    popup.getContent().add(scroll);
    popup.setAutoHide(true);
    // Else the click beside it does no more than close it, and what is typed next goes in here.
    popup.setConsumeAutoHidingEvents(false);
    popup.setAutoFix(false);
    popup.setAnchorLocation(CONTENT_TOP_LEFT);
  }

  /** Whether it is open. */
  public boolean isShowing() {
    return popup.isShowing();
  }

  /** Closes it. */
  public void hide() {
    popup.hide();
  }

  /** Opens it with these lines, one of them marked; none is where the number is below 0. */
  public void show(List<? extends Node> lines, int marked, double letter) {
    rows.getChildren().clear();
    for (var index = 0; index < lines.size(); index++) {
      rows.getChildren().add(line(lines.get(index), index));
    }
    var root = box.getScene().getRoot();
    scroll.getStylesheets().setAll(root.getStylesheets());
    Layout.dress(scroll, root);
    place(Math.max(box.getWidth(), NARROWEST * letter), letter);
    mark(marked);
  }

  private Node line(Node shown, int index) {
    var line = Layout.column("suggestion", shown);
    line.setOnMouseClicked(event -> pick(index));
    return line;
  }

  private void place(double width, double letter) {
    scroll.setMinWidth(width);
    scroll.setMaxWidth(width);
    scroll.applyCss();
    var insets = scroll.getInsets();
    var edges = insets.getTop() + insets.getBottom();
    var inside = width - insets.getLeft() - insets.getRight();
    var wanted = Math.min(rows.prefHeight(inside), HIGHEST * letter) + edges;
    var place = ListPlace.of(box, wanted, letter);
    var height = whole(inside, Math.min(wanted, place.room()) - edges) + edges;
    scroll.setMinHeight(height);
    scroll.setMaxHeight(height);
    popup.show(box, place.box().getMinX(), place.y(height));
  }

  /** As many whole lines as fit, at least one. */
  private double whole(double width, double room) {
    var high = 0.0;
    for (var row : rows.getChildren()) {
      var next = high + row.prefHeight(width);
      if (high > 0 && next > room + 1) {
        return high;
      }
      high = next;
    }
    return high;
  }

  /** Takes a key that is for the list while it is open. */
  public void press(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(event, 1);
      case UP -> move(event, -1);
      case ENTER -> pickChosen(event);
      case ESCAPE -> {
        hide();
        event.consume();
      }
      default -> {
        // Every other key is for the box.
      }
    }
  }

  private void move(KeyEvent event, int step) {
    event.consume();
    mark(Math.clamp(chosen + step, 0, rows.getChildren().size() - 1));
  }

  private void mark(int index) {
    chosen = index;
    var lines = rows.getChildren();
    for (var at = 0; at < lines.size(); at++) {
      lines.get(at).pseudoClassStateChanged(CHOSEN, at == index);
    }
    scroll.setVvalue(lines.size() < 2 || index < 0 ? 0 : (double) index / (lines.size() - 1));
  }

  private void pickChosen(KeyEvent event) {
    if (chosen >= 0) {
      event.consume();
      pick(chosen);
    }
  }

  private void pick(int index) {
    hide();
    picked.accept(index);
  }
}
