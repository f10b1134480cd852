package org.ringfence.ui.form;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.Reveal;

/** A button that says what can't be undone and asks once more before it does it. */
public final class Confirmation {
  private final Button first;
  private final Node asked;
  private final Button leave;
  private final VBox node;

  /**
   * Asks in the place of the button.
   *
   * @param first begins it; what it does is set here
   * @param question says what follows
   * @param yes on the button that does it
   * @param action what is done
   */
  public Confirmation(Messages words, Button first, String question, String yes, Runnable action) {
    this.first = first;
    this.leave = Layout.button(words.say("confirm.leave"), "button-outlined", this::begin);
    var go =
        Layout.button(
            yes,
            "accent",
            () -> {
              begin();
              action.run();
            });
    go.setAccessibleText(yes + ". " + question);
    this.asked =
        Layout.column(
            "fields",
            Layout.note(Feather.HELP_CIRCLE, question, "caution"),
            Layout.flow("button-flow", go, leave));
    this.node = Layout.column("fields", first, asked);
    first.setOnAction(event -> ask());
    Layout.show(asked, false);
  }

  /** The button, and the question once it is pressed. */
  public Node node() {
    return node;
  }

  private void ask() {
    Layout.show(first, false);
    Layout.show(asked, true);
    Reveal.focus(leave);
  }

  private void begin() {
    Layout.show(asked, false);
    Layout.show(first, true);
    first.requestFocus();
  }
}
