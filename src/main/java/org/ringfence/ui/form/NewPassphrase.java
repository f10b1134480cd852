package org.ringfence.ui.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.ringfence.messages.Messages;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.Reveal;

/** Two boxes for a new passphrase, so that a slip of the finger is seen before it counts. */
public final class NewPassphrase {
  private static final int SHORTEST = 10;

  private final Messages words;
  private final boolean needed;
  private final PasswordField first = InputFields.secret();
  private final PasswordField again = InputFields.secret();
  private final Label problem = Layout.text("", "field-problem");
  private final Node node;

  /**
   * Empty boxes.
   *
   * @param needed whether there has to be a passphrase; otherwise none is a choice, too
   */
  public NewPassphrase(Messages words, boolean needed) {
    this.words = words;
    this.needed = needed;
    Layout.show(problem, false);
    first.textProperty().subscribe((before, now) -> Layout.show(problem, false));
    again.textProperty().subscribe((before, now) -> Layout.show(problem, false));
    this.node =
        Layout.column(
            "fields",
            InputFields.labelled(words.say(needed ? "pass.first" : "pass.optional"), first),
            InputFields.labelled(words.say("pass.again"), again),
            problem);
  }

  /** The boxes. */
  public Node node() {
    return node;
  }

  /**
   * What was typed, of no letters where none is needed; empty, with the reason shown beneath, where
   * it is too short or the two differ.
   */
  public Optional<char[]> taken() {
    var typed = first.getText();
    var wrong = wrong(typed);
    problem.setText(wrong);
    Layout.show(problem, !wrong.isEmpty());
    if (wrong.isEmpty()) {
      return Optional.of(typed.toCharArray());
    }
    focus();
    return Optional.empty();
  }

  /** Goes to the first box. */
  public void focus() {
    Reveal.focus(first);
  }

  /** Empties the boxes. */
  public void clear() {
    first.clear();
    again.clear();
  }

  private String wrong(String typed) {
    if (typed.length() < SHORTEST && (needed || !typed.isEmpty())) {
      return words.say("pass.short", SHORTEST);
    }
    return typed.equals(again.getText()) ? "" : words.say("pass.differs");
  }
}
