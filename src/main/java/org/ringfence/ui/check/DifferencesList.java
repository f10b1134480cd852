package org.ringfence.ui.check;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.TextChange;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Words;

/** Lines by which a paper differs from the one that Ringfence writes, each said to be of which. */
final class DifferencesList {
  private final Words words;
  private final VBox node = Layout.column("verdict-lines");

  DifferencesList(Words words, List<TextChange> changes) {
    this.words = words;
    changes.forEach(change -> node.getChildren().add(line(change)));
  }

  Node node() {
    return node;
  }

  private Node line(TextChange change) {
    var text =
        words.say(change.given() ? "differences.given" : "differences.written", change.line());
    var row = Layout.note(change.given() ? Feather.EDIT_3 : Feather.FILE_TEXT, text, "quiet");
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(text);
    return row;
  }
}
