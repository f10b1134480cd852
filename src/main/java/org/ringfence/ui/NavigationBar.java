package org.ringfence.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;

/** The way to each part of the window, in one bar over all pages. */
final class NavigationBar {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /** Else a flow asks for the height that it would have in a narrow place. */
  private static final double ONE_LINE = 4_000;

  /** The parts of the window. */
  enum Place {
    ASSESSMENTS,
    REPORTS,
    COUNCIL,
    CHECK,
    SETTINGS
  }

  private final Map<Place, Button> buttons = new EnumMap<>(Place.class);
  private final HBox node = Layout.row("nav-bar");
  private final Node mark;
  private final Node find;

  /**
   * The bar, with nothing marked yet.
   *
   * @param find goes to where a site is looked for
   */
  NavigationBar(Messages words, Consumer<Place> go, Runnable find) {
    this.mark =
        Layout.row(
            "nav-mark",
            Layout.icon(Feather.SHIELD, "nav-shield"),
            Layout.word(words.say("app.name"), "nav-name"));
    this.find = find(words, find);
    // In large text on a small screen they stand beneath each other.
    var places =
        Layout.flow(
            "nav-places",
            mark,
            place(Place.ASSESSMENTS, words.say("nav.assessments"), go),
            place(Place.REPORTS, words.say("nav.reports"), go),
            place(Place.COUNCIL, words.say("nav.council"), go),
            place(Place.CHECK, words.say("nav.check"), go));
    places.setPrefWrapLength(ONE_LINE);
    node.getChildren()
        .addAll(
            Layout.growing(places),
            this.find,
            place(Place.SETTINGS, words.say("nav.settings"), go));
  }

  Node node() {
    return node;
  }

  /** Shows where one is. */
  void mark(Place place) {
    buttons.forEach((one, button) -> button.pseudoClassStateChanged(CURRENT, one == place));
  }

  /** Takes less where there is little room; every place keeps its words. */
  void compact(boolean little) {
    Layout.mark(node, "compact", little);
    Layout.show(mark, !little);
    Layout.show(find, !little);
  }

  private static Node find(Messages words, Runnable find) {
    var button = Layout.button(words.say("nav.find"), "nav-button nav-find", find);
    button.setGraphic(Layout.word(words.say("nav.find.keys"), "key-chip"));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(words.say("nav.find.accessible"));
    return button;
  }

  private Node place(Place place, String text, Consumer<Place> go) {
    var button = Layout.button(text, "nav-button", () -> go.accept(place));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(text);
    buttons.put(place, button);
    return button;
  }
}
