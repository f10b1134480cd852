package org.ringfence.ui.check;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;

/** Asks for the password of a paper that is locked, without which nobody looks into it. */
final class LockedPaperCard {
  private final PasswordField field = InputFields.secret();
  private final Remarks remarks = new Remarks(field);
  private final Node node;

  /**
   * An empty field.
   *
   * @param name of the paper
   * @param typed told when somebody has typed the password
   */
  LockedPaperCard(Messages words, String name, Runnable typed) {
    field.setOnAction(event -> typed.run());
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words.say("check.locked.title", name), "card-heading"),
            Layout.text(words.say("check.locked.text"), "muted"),
            InputFields.labelled(words.say("check.locked.field"), field),
            remarks.node(),
            Layout.flow(
                "button-flow",
                Layout.button(Feather.UNLOCK, words.say("check.locked.open"), "accent", typed)));
  }

  Node node() {
    return node;
  }

  /** What is typed, a copy that whoever asks wipes; empty where nothing is. */
  Optional<char[]> password() {
    return Optional.of(field.getText().toCharArray()).filter(typed -> typed.length > 0);
  }

  void focus() {
    Reveal.focus(field);
  }

  /** Says why the paper could not be opened. */
  void refuse(List<Problem> problems) {
    remarks.refuse(problems);
  }
}
