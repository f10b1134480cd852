package org.ringfence.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;

/** The way to each part of the window. */
final class NavigationRail {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /** The parts of the window. */
  enum Place {
    ASSESSMENTS,
    REPORTS,
    COUNCIL,
    CHECK,
    SETTINGS
  }

  private final Map<Place, Button> buttons = new EnumMap<>(Place.class);
  private final VBox rail = Layout.column("rail");
  private final ScrollPane node = Layout.scrolling(rail, "rail-scroll");
  private final Node top;

  NavigationRail(Messages words, Consumer<Place> go) {
    var mark = Layout.icon(Feather.SHIELD, "rail-mark");
    var name = Layout.word(words.say("app.name"), "rail-name");
    this.top = Layout.column("rail-top", mark, name);
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    rail.getChildren().add(top);
    add(Place.ASSESSMENTS, Feather.CLIPBOARD, words.say("nav.assessments"), go);
    add(Place.REPORTS, Feather.FILE_TEXT, words.say("nav.reports"), go);
    add(Place.COUNCIL, Feather.BOOK_OPEN, words.say("nav.council"), go);
    add(Place.CHECK, Feather.CHECK_SQUARE, words.say("nav.check"), go);
    rail.getChildren().add(gap);
    // In a low window with large text the last of them are scrolled to.
    node.setFitToHeight(true);
    add(Place.SETTINGS, Feather.SETTINGS, words.say("nav.settings"), go);
  }

  Node node() {
    return node;
  }

  /** Shows where one is. */
  void mark(Place place) {
    buttons.forEach((one, button) -> button.pseudoClassStateChanged(CURRENT, one == place));
  }

  /** Takes less where there is little room; every picture keeps its words. */
  void compact(boolean little) {
    Layout.mark(rail, "compact", little);
    Layout.show(top, !little);
  }

  private void add(Place place, Feather feather, String text, Consumer<Place> go) {
    var button = Layout.button(feather, text, "rail-button", () -> go.accept(place));
    button.setContentDisplay(ContentDisplay.TOP);
    button.setTextAlignment(TextAlignment.CENTER);
    button.setMinWidth(0); // Two words stand beneath each other where the letters are wide.
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text));
    buttons.put(place, button);
    rail.getChildren().add(button);
  }
}
