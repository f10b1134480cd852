package org.ringfence.ui.field;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.ToggleButton;
import org.ringfence.ui.part.Reveal;

/** Finds where somebody goes on who comes to a page by the keyboard. */
public final class FirstField {
  private FirstField() {}

  /** Puts the cursor into the first field of a page, or onto its first button where it has none. */
  public static void focus(Node page) {
    var first = find(page, node -> isField(node)).or(() -> find(page, Node::isFocusTraversable));
    first.ifPresent(Reveal::focus);
  }

  private static boolean isField(Node node) {
    return node instanceof Control
        && node.isFocusTraversable()
        && (!(node instanceof ButtonBase) || isChoice(node));
  }

  private static boolean isChoice(Node node) {
    return switch (node) {
      case ToggleButton _, CheckBox _ -> true;
      default -> false;
    };
  }

  private static Optional<Node> find(Node node, Predicate<Node> wanted) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (wanted.test(node)) {
      return Optional.of(node);
    }
    return children(node).flatMap(child -> find(child, wanted).stream()).findFirst();
  }

  private static Stream<Node> children(Node node) {
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
        : Stream.empty();
  }
}
