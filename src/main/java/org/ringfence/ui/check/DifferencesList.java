package org.ringfence.ui.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.verdict.TextChange;
import org.ringfence.model.verdict.TextDifferences;
import org.ringfence.ui.layout.Layout;

/** Lines by which a paper differs from the one that Ringfence writes, each said to be of which. */
final class DifferencesList {
  private final Messages words;
  private final VBox node = Layout.column("verdict-lines");

  DifferencesList(Messages words, List<TextChange> changes) {
    this.words = words;
    changes.forEach(change -> node.getChildren().addAll(lines(change)));
  }

  /** How many lines were changed, added and removed, a sentence. */
  static String counted(Messages words, TextDifferences found) {
    return Stream.of(TextChange.Kind.values())
        .filter(kind -> found.count(kind) > 0)
        .map(kind -> words.count(counted(kind), found.count(kind)))
        .collect(Collectors.joining(" "));
  }

  private static String counted(TextChange.Kind kind) {
    return switch (kind) {
      case CHANGED -> "differences.changed";
      case ADDED -> "differences.added";
      case REMOVED -> "differences.removed";
    };
  }

  Node node() {
    return node;
  }

  private List<Node> lines(TextChange change) {
    var isOne = change.kind() == TextChange.Kind.CHANGED;
    return Stream.concat(
            change.written().stream()
                .map(line -> words.say(isOne ? "differences.written" : "differences.gone", line))
                .map(text -> line(Feather.FILE_TEXT, text)),
            change.given().stream()
                .map(line -> words.say(isOne ? "differences.given" : "differences.new", line))
                .map(text -> line(Feather.EDIT_3, text)))
        .toList();
  }

  private static Node line(Feather icon, String text) {
    var row = Layout.note(icon, text, "quiet");
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(text);
    return row;
  }
}
