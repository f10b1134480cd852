package org.ringfence.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.LoggedFailure;

/** Says at the foot of the window that something unexpected happened, with details to copy. */
final class UnexpectedBar {
  private final MishapText text;
  private final Label code = Layout.text("", "muted small-text");
  private final VBox node;
  private Optional<LoggedFailure> shown = Optional.empty();

  /**
   * Nothing to say yet.
   *
   * @param again opens the register again at the last state
   */
  UnexpectedBar(Messages words, Runnable again) {
    this.text = new MishapText(words);
    this.node =
        Layout.column(
            "unexpected",
            Layout.note(Feather.ALERT_OCTAGON, words.say("unexpected.bar"), "problem"),
            code,
            Layout.flow(
                "button-flow",
                Layout.button(Feather.ROTATE_CCW, words.say("unexpected.again"), "accent", again),
                copying(),
                Layout.button(words.say("unexpected.close"), "button-outlined", this::close)));
    close();
  }

  private Button copying() {
    return text.copying(() -> shown.orElseThrow());
  }

  Node node() {
    return node;
  }

  /** Says what happened. */
  void show(LoggedFailure mishap) {
    shown = Optional.of(mishap);
    code.setText(text.found(mishap));
    Layout.show(node, true);
  }

  private void close() {
    Layout.show(node, false);
  }
}
