package org.ringfence.ui.check;

import javafx.scene.Node;
import org.ringfence.messages.Messages;
import org.ringfence.model.verdict.TextDifferences;
import org.ringfence.ui.layout.Layout;

/** Shows beside a verdict by what the text of a paper differs: a help, and no proof. */
final class DifferencesCard {
  private final Node node;

  DifferencesCard(Messages words, TextDifferences found) {
    var more = Layout.text(words.say("differences.more", found.more()), "muted");
    Layout.show(more, found.more() > 0);
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words.say("differences.title"), "card-heading"),
            Layout.text(
                found.count() == 0
                    ? words.say("differences.none")
                    : words.say("differences.text", DifferencesList.counted(words, found)),
                "muted"),
            new DifferencesList(words, found.first()).node(),
            more);
  }

  Node node() {
    return node;
  }
}
