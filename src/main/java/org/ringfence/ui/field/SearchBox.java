package org.ringfence.ui.field;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;

/**
 * A box in which one of many things is chosen: all of them open beneath it, and what is typed
 * leaves those that hold each word of it. It always shows what is chosen. The searchable box of
 * ControlsFX shows a funnel in its place while it is open.
 *
 * @param <T> what is chosen
 */
public final class SearchBox<T> {
  private static final int MOST = 60;

  private final List<T> things;
  private final Function<T, String> name;
  private final Consumer<T> chosen;
  private final TextField box;
  private final Node node;
  private T now;

  /** Begins with one of the things and hands over another once it is picked. */
  public SearchBox(
      String label,
      Messages words,
      List<T> things,
      T first,
      Function<T, String> name,
      Consumer<T> chosen) {
    this.things = List.copyOf(things);
    this.now = first;
    this.name = name;
    this.chosen = chosen;
    this.box = InputFields.line(words.say("search.prompt"));
    box.setText(name.apply(first));
    var found = new Suggestions<T>(box, this::find, this::row, this::picked);
    var open =
        Layout.button(
            Feather.CHEVRON_DOWN, "", "button-icon button-outlined", () -> openAll(found));
    open.setAccessibleText(words.say("search.open", label));
    // The cursor stays in the box, where somebody types and the arrow keys work.
    open.setFocusTraversable(false);
    box.setOnMouseClicked(event -> openAll(found));
    box.focusedProperty().subscribe(this::restore);
    this.node = InputFields.inRow(label, box, Layout.row("search-row", Layout.growing(box), open));
  }

  /** The box with its label. */
  public Node node() {
    return node;
  }

  private void openAll(Suggestions<T> found) {
    box.requestFocus();
    box.selectAll();
    found.open();
  }

  private void find(String typed, Consumer<List<T>> found) {
    var words = typed.toLowerCase(Locale.UK).split("\\s+", -1);
    found.accept(things.stream().filter(thing -> holds(thing, words)).limit(MOST).toList());
  }

  private boolean holds(T thing, String... words) {
    var text = name.apply(thing).toLowerCase(Locale.UK);
    return Arrays.stream(words).allMatch(text::contains);
  }

  private Node row(T thing) {
    return Layout.text(name.apply(thing), "suggestion-row");
  }

  private void picked(T thing) {
    box.setText(name.apply(thing));
    if (!thing.equals(now)) {
      now = thing;
      chosen.accept(thing);
    }
  }

  /** Whoever leaves without a choice leaves what was chosen. */
  private void restore(boolean focused) {
    if (!focused) {
      box.setText(name.apply(now));
    }
  }
}
