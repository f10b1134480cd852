package org.ringfence.ui.part;

import static javafx.stage.PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT;
import static javafx.stage.PopupWindow.AnchorLocation.CONTENT_TOP_LEFT;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;

/**
 * Offers things beneath a box while somebody types, two lines each where there is more to say. The
 * auto-completion of ControlsFX shows one plain line and needs a look into JavaFX's own packages.
 */
public final class Suggestions<T> {
  /** In letters. */
  private static final double NARROWEST = 16;

  private static final double HIGHEST = 22;
  private static final double GAP = 2;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final TextField field;
  private final Source<T> source;
  private final Function<T, Node> row;
  private final Consumer<T> picked;
  private final VBox rows = Layout.column("suggestion-rows");
  private final ScrollPane scroll = Layout.scrolling(rows, "suggestions");
  private final Popup popup = new Popup();
  private List<T> offered = List.of();
  private int chosen = -1;
  private boolean picking;

  /** Where the things that fit come from. */
  @FunctionalInterface
  public interface Source<T> {
    /** Finds what fits and hands it over, on the screen's thread, now or later. */
    void find(String typed, Consumer<List<T>> found);
  }

  /**
   * Offers things beneath a box.
   *
   * @param row how a thing is shown
   * @param picked hears which one was picked, and writes it into the box as it sees fit
   */
  public Suggestions(TextField field, Source<T> source, Function<T, Node> row, Consumer<T> picked) {
    this.field = field;
    this.source = source;
    this.row = row;
    this.picked = picked;
    popup.getContent().add(scroll);
    popup.setAutoHide(true);
    field.textProperty().subscribe((before, now) -> typed(now));
    field.focusedProperty().subscribe((before, now) -> left(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** A source that looks through a list for whatever contains the typed letters. */
  public static Source<String> among(List<String> known) {
    return (typed, found) ->
        found.accept(
            known.stream()
                .filter(text -> text.regionMatches(true, 0, typed, 0, typed.length()))
                .filter(text -> !text.equals(typed))
                .limit(8)
                .toList());
  }

  /** Offers everything, whatever stands in the box. */
  public void open() {
    var text = field.getText();
    source.find("", found -> offer(text, found));
  }

  private void typed(String text) {
    if (picking || !field.isFocused() || text.isBlank()) {
      popup.hide();
      return;
    }
    source.find(text.strip(), found -> offer(text, found));
  }

  private void offer(String asked, List<T> found) {
    if (!field.isFocused() || !asked.equals(field.getText()) || field.getScene() == null) {
      return;
    }
    offered = found;
    chosen = -1;
    rows.getChildren().setAll(found.stream().map(this::line).toList());
    if (found.isEmpty()) {
      popup.hide();
    } else {
      show(field.localToScreen(field.getBoundsInLocal()));
    }
  }

  private void show(Bounds place) {
    var root = field.getScene().getRoot();
    scroll.getStylesheets().setAll(root.getStylesheets());
    Layout.dress(scroll, root);
    var letter = field.getFont().getSize();
    var width = Math.max(place.getWidth(), NARROWEST * letter);
    scroll.setMinWidth(width);
    scroll.setMaxWidth(width);
    scroll.setVvalue(0);
    place(place, HIGHEST * letter);
  }

  /** Beneath the box where there is room, otherwise above it, and never over it. */
  private void place(Bounds place, double highest) {
    var screen =
        Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
            .findFirst()
            .orElseGet(Screen::getPrimary)
            .getVisualBounds();
    var beneath = screen.getMaxY() - place.getMaxY() - GAP;
    var above = place.getMinY() - screen.getMinY() - GAP;
    var isBeneath = beneath >= above || beneath >= highest;
    scroll.setMaxHeight(Math.min(highest, isBeneath ? beneath : above));
    // What is anchored is the list itself, not its shadow.
    popup.setAnchorLocation(isBeneath ? CONTENT_TOP_LEFT : CONTENT_BOTTOM_LEFT);
    popup.show(field, place.getMinX(), isBeneath ? place.getMaxY() + GAP : place.getMinY() - GAP);
  }

  private Node line(T thing) {
    var line = Layout.column("suggestion", row.apply(thing));
    line.setOnMouseClicked(event -> pick(thing));
    return line;
  }

  private void pressed(KeyEvent event) {
    if (!popup.isShowing()) {
      openBy(event);
      return;
    }
    switch (event.getCode()) {
      case DOWN -> move(event, 1);
      case UP -> move(event, -1);
      case ENTER -> pickChosen(event);
      case ESCAPE -> {
        popup.hide();
        event.consume();
      }
      default -> {
        // Every other key is for the box.
      }
    }
  }

  private void openBy(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      event.consume();
      open();
    }
  }

  private void move(KeyEvent event, int step) {
    event.consume();
    chosen = Math.clamp(chosen + step, 0, offered.size() - 1);
    for (var index = 0; index < rows.getChildren().size(); index++) {
      rows.getChildren().get(index).pseudoClassStateChanged(CHOSEN, index == chosen);
    }
    scroll.setVvalue(offered.size() < 2 ? 0 : (double) chosen / (offered.size() - 1));
  }

  private void pickChosen(KeyEvent event) {
    if (chosen >= 0) {
      event.consume();
      pick(offered.get(chosen));
    }
  }

  private void pick(T thing) {
    picking = true;
    picked.accept(thing);
    picking = false;
    field.end();
    popup.hide();
  }

  private void left(boolean focused) {
    if (!focused) {
      popup.hide();
    }
  }
}
