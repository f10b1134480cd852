package org.ringfence.ui.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.Reveal;

/**
 * Shows the fingerprints of two keys, the known one first, until a person has compared the other
 * with whose it is said to be. Nothing is decided before they say so.
 */
public final class ComparedKeys {
  private final Button leave;
  private final Node node;

  /**
   * Asks for a decision.
   *
   * @param text what is the matter, in a sentence
   * @param known the keys that are known, each a line with whose it is
   * @param other the key of the file, the same
   * @param decide the words of the button by which a person says that they have compared
   */
  public ComparedKeys(
      Messages words,
      String text,
      List<String> known,
      String other,
      String decide,
      Runnable decided,
      Runnable left) {
    this.leave = Layout.button(words.say("compare.leave"), "button-outlined", left);
    var lines = Layout.column("fields", Layout.text(words.say("compare.known"), "field-label"));
    known.forEach(one -> lines.getChildren().add(Layout.text(one, "plain-text")));
    lines
        .getChildren()
        .addAll(
            Layout.text(words.say("compare.other"), "field-label"),
            Layout.text(other, "plain-text"));
    this.node =
        Layout.column(
            "fields",
            Layout.note(Feather.ALERT_TRIANGLE, text, "caution"),
            lines,
            Layout.text(words.say("compare.how"), "muted"),
            Layout.flow(
                "button-flow",
                leave,
                Layout.button(Feather.CHECK, decide, "button-outlined", decided)));
  }

  /** What to show. */
  public Node node() {
    return node;
  }

  /** Puts the cursor on the answer that changes nothing. */
  public void focus() {
    Reveal.focus(leave);
  }
}
