package org.ringfence.ui.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Offers things beneath a box while somebody types, two lines each where there is more to say. The
 * auto-completion of ControlsFX shows one plain line and needs a look into JavaFX's own packages.
 */
public final class Suggestions<T> {
  private final TextField field;
  private final Source<T> source;
  private final Function<T, Node> row;
  private final Consumer<T> picked;
  private final ListPopup popup;
  private List<T> offered = List.of();
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
    this.popup = new ListPopup(field, index -> pick(offered.get(index)));
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
    if (found.isEmpty()) {
      popup.hide();
    } else {
      popup.show(found.stream().map(row).toList(), -1, field.getFont().getSize());
    }
  }

  private void pressed(KeyEvent event) {
    if (!popup.isShowing()) {
      openBy(event);
      return;
    }
    popup.press(event);
  }

  private void openBy(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      event.consume();
      open();
    }
  }

  private void pick(T thing) {
    picking = true;
    picked.accept(thing);
    picking = false;
    field.end();
  }

  private void left(boolean focused) {
    if (!focused) {
      popup.hide();
    }
  }
}
