package org.ringfence.ui.layout;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Makes the plain building blocks; how they look is up to the style sheet. */
public final class Layout {
  private Layout() {}

  /** Things beneath each other. */
  public static VBox column(String style, Node... children) {
    var box = new VBox(children);
    box.getStyleClass().addAll(style.split(" "));
    return box;
  }

  /** Things beside each other. */
  public static HBox row(String style, Node... children) {
    var box = new HBox(children);
    box.getStyleClass().addAll(style.split(" "));
    return box;
  }

  /** Things beside each other that go to the next line where there is no room. */
  public static FlowPane flow(String style, Node... children) {
    var pane = new Flow(children);
    pane.getStyleClass().addAll(style.split(" "));
    return pane;
  }

  /** Boxes beside each other, or beneath each other where there is no room for that. */
  public static Node fields(Node... fields) {
    for (var field : fields) {
      growing(field);
    }
    var row = new FieldRow(fields);
    row.getStyleClass().add("field-row");
    return row;
  }

  /** A text with buttons beside it, or beneath it where they would squeeze it. */
  public static HBox textRow(String style, Node text, Node... beside) {
    var row = new TextRow(text, beside);
    row.getStyleClass().addAll(style.split(" "));
    return row;
  }

  /** A text that wraps and is never cut off. */
  public static Label text(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(style.split(" "));
    return label;
  }

  /** A short text that stays on one line. */
  public static Label word(String text, String style) {
    var label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(style.split(" "));
    return label;
  }

  /** A picture that says nothing by itself; what it stands beside says it. */
  public static Text icon(Feather feather, String style) {
    return Icons.icon(feather, style);
  }

  /** A picture and a text beside it, wrapped. */
  public static HBox note(Feather feather, String text, String style) {
    var label = text(text, "note-text");
    HBox.setHgrow(label, Priority.ALWAYS);
    return row("note " + style, icon(feather, "note-icon"), label);
  }

  /** A button that does one thing. */
  public static Button button(String text, String style, Runnable action) {
    var button = new WrappingButton(text);
    button.setMnemonicParsing(true);
    button.getStyleClass().addAll(style.split(" "));
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button with a picture before its text. */
  public static Button button(Feather feather, String text, String style, Runnable action) {
    var button = button(text, style, action);
    button.setGraphic(icon(feather, "button-icon"));
    return button;
  }

  /** Takes up the room that is left in a row. */
  public static Region spacer() {
    var region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }

  /** Lets a child of a row take the room that is left. */
  public static <N extends Node> N growing(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    if (node instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    return node;
  }

  /** A pane that scrolls up and down and fits its content to its own width. */
  public static ScrollPane scrolling(Node content, String style) {
    var pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().addAll(style.split(" "));
    return pane;
  }

  /** Scrolls a pane until a node in it stands at the top, as far as there is room. */
  public static void scrollTo(ScrollPane pane, Node node) {
    if (!(pane.getContent() instanceof Region content)) {
      return;
    }
    content.applyCss();
    content.layout();
    var top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
    var room = content.getHeight() - pane.getViewportBounds().getHeight();
    pane.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
  }

  /** Shows a node or leaves no gap where it was. */
  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Gives a pop-up the colours and the size of text of the window that it belongs to. */
  public static void dress(Region popup, Parent root) {
    popup.setStyle(root.getStyle());
    for (var style : root.getStyleClass()) {
      mark(popup, style, true);
    }
  }

  /** Marks a node with the style class if it applies. */
  public static void mark(Node node, String style, boolean applies) {
    node.getStyleClass().removeAll(List.of(style));
    if (applies) {
      node.getStyleClass().add(style);
    }
  }
}
