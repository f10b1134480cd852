package org.ringfence.ui;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;

/** Says above every page that these are samples, and is the way back to one's own register. */
final class SamplesBar {
  private final Node node;

  /**
   * Over all pages of a window.
   *
   * @param back goes back to the person's own register
   */
  SamplesBar(Messages words, Runnable back) {
    var button = Layout.button(Feather.CORNER_UP_LEFT, words.say("samples.back"), "accent", back);
    button.setId("own-register");
    // Whoever can't see the bar hears, with the way back, where they are.
    button.setAccessibleHelp(words.say("samples.bar"));
    this.node =
        Layout.textRow(
            "samples-bar",
            Layout.row(
                "samples-words",
                Layout.icon(Feather.BOOK_OPEN, "samples-icon"),
                Layout.growing(Layout.text(words.say("samples.bar"), "samples-text"))),
            button);
  }

  Node node() {
    return node;
  }
}
