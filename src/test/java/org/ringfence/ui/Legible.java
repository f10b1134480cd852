package org.ringfence.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Tells which texts of a page can't be read as they stand. */
final class Legible {
  private static final double SLACK = 1.5;
  private static final int FEW = 3;

  private Legible() {}

  /** What is cut off, broken inside a word or outside the window, each with what is wrong. */
  static List<String> faults(Node root) {
    return all(root)
        .flatMap(
            node ->
                switch (node) {
                  case Labeled labeled -> Stream.concat(labeled(labeled), beyond(labeled));
                  case TextField field -> Stream.concat(field(field), beyond(field));
                  case TextArea area -> Stream.concat(area(area), beyond(area));
                  case Control control -> beyond(control);
                  case HBox row -> over(row);
                  default -> Stream.empty();
                })
        .distinct()
        .toList();
  }

  private static Stream<String> labeled(Labeled labeled) {
    var text = drawn(labeled);
    if (text.isBlank()) {
      return Stream.empty();
    }
    if (labeled.isTextTruncated()) {
      return isWholeElsewhere(labeled) ? Stream.empty() : Stream.of("cut: " + text);
    }
    var room = room(labeled);
    var word = widest(text, labeled.getFont());
    if (text.strip().length() > FEW && room < width("nnn", labeled.getFont())) {
      return Stream.of("crushed: %s (%.0f)".formatted(text, room));
    }
    if (labeled.isWrapText() && word > room + SLACK) {
      return Stream.of("broken in a word: %s (%.0f > %.0f)".formatted(text, word, room));
    }
    return Stream.empty();
  }

  /** A line of a table may be cut where its tooltip has the whole of it. */
  private static boolean isWholeElsewhere(Labeled labeled) {
    var tooltip = labeled.getTooltip();
    if (tooltip == null || !labeled.getText().equals(tooltip.getText())) {
      return false;
    }
    for (var parent = labeled.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof TableCell<?, ?>) {
        return true;
      }
    }
    return false;
  }

  /** A control without words is no less lost there. */
  private static Stream<String> beyond(Control control) {
    var text = control instanceof Labeled labeled ? labeled.getText() : null;
    var name = text == null || text.isBlank() ? control.getAccessibleText() : text;
    return outside(control)
        ? Stream.of("outside: %s %s".formatted(control.getClass().getSimpleName(), name))
        : Stream.empty();
  }

  /** What stands in a row is not drawn over what stands beside it. */
  private static Stream<String> over(HBox row) {
    var shown = row.getChildren().stream().filter(Node::isManaged).toList();
    return IntStream.range(1, shown.size())
        .filter(
            index -> {
              var before = shown.get(index - 1).getBoundsInParent();
              var now = shown.get(index).getBoundsInParent();
              return before.getMaxX() > now.getMinX() + SLACK
                  && before.getMaxY() > now.getMinY() + SLACK
                  && now.getMaxY() > before.getMinY() + SLACK;
            })
        .mapToObj(index -> "drawn over: " + shown.get(index - 1) + " and " + shown.get(index));
  }

  /** A box for a few lines wraps what it proposes. */
  private static Stream<String> area(TextArea area) {
    var shown = area.getText().isEmpty() ? area.getPromptText() : "";
    if (shown == null || shown.isEmpty()) {
      return Stream.empty();
    }
    var room = area.lookup(".viewport").getLayoutBounds();
    var drawn = new Text(shown);
    drawn.setFont(area.getFont());
    drawn.setWrappingWidth(room.getWidth());
    return drawn.getLayoutBounds().getHeight() > room.getHeight() + SLACK
        ? Stream.of("prompt cut: " + shown)
        : Stream.empty();
  }

  /** The words that are drawn, without the mark of the key that goes there. */
  private static String drawn(Labeled labeled) {
    var text = labeled.getText();
    return text == null || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
        ? ""
        : labeled.isMnemonicParsing() ? text.replaceFirst("_", "") : text;
  }

  private static double room(Labeled labeled) {
    var insets = labeled.getInsets();
    var inside = labeled.getWidth() - insets.getLeft() - insets.getRight();
    var padding = labeled.getLabelPadding();
    var text = labeled.lookup(".text");
    if (!(labeled instanceof Label) && text != null) {
      // A box or a dot stands before it.
      return labeled.getWidth() - insets.getRight() - text.getBoundsInParent().getMinX();
    }
    var graphic = labeled.getGraphic();
    return inside
        - padding.getLeft()
        - padding.getRight()
        - (graphic == null
            ? 0
            : graphic.getLayoutBounds().getWidth() + labeled.getGraphicTextGap());
  }

  private static Stream<String> field(TextField field) {
    var shown = field.getText().isEmpty() ? field.getPromptText() : "";
    var insets = field.getInsets();
    var room = field.getWidth() - insets.getLeft() - insets.getRight();
    return shown != null && width(shown, field.getFont()) > room + SLACK
        ? Stream.of("prompt cut: " + shown)
        : Stream.empty();
  }

  private static boolean outside(Node node) {
    var bounds = node.localToScene(node.getLayoutBounds());
    if (bounds.getMaxX() > node.getScene().getWidth() + SLACK) {
      return true;
    }
    for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane) {
        return bounds.getMaxX() > pane.localToScene(pane.getLayoutBounds()).getMaxX() + SLACK;
      }
    }
    return bounds.getMaxY() > node.getScene().getHeight() + SLACK;
  }

  private static double widest(String text, Font font) {
    return Arrays.stream(text.split("[\\s/–-]+", -1))
        .mapToDouble(word -> width(word, font))
        .max()
        .orElse(0);
  }

  private static double width(String text, Font font) {
    var drawn = new Text(text);
    drawn.setFont(font);
    return drawn.getLayoutBounds().getWidth();
  }

  /** Every node that can be seen, scrolled away or not. */
  static Stream<Node> all(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent && !(node instanceof ComboBoxBase)
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Legible::all))
        : Stream.of(node);
  }
}
