package org.ringfence.ui.finish;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.ringfence.messages.Messages;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.form.Tiles;
import org.ringfence.ui.layout.Layout;

/**
 * Asks whether the key's owner signs or somebody else beside them, and says what the latter proves.
 */
final class WhoSigns {
  private final TextField other;
  private final Node otherBox;
  private final Node node;
  private final SignViewModel model;

  WhoSigns(Messages words, OwnKey key, SignViewModel model) {
    this.model = model;
    this.other = InputFields.line(words.say("key.name.prompt"));
    this.otherBox = InputFields.labelled(words.say("sign.other.name"), other);
    var tiles = new Tiles<Boolean>(words, this::choose);
    tiles.add(true, words.say("sign.me", key.name()), words.say("sign.me.means"), true);
    tiles.add(false, words.say("sign.other"), words.say("sign.other.means"), false);
    this.node =
        Layout.column(
            "fields", Layout.text(words.say("sign.who"), "field-label"), tiles.node(), otherBox);
    Layout.show(otherBox, false);
    other
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                flush();
              }
            });
  }

  Node node() {
    return node;
  }

  /** Takes what is typed at once. */
  void flush() {
    model.name(other.getText());
  }

  /** Forgets the name that was typed. */
  void clear() {
    other.clear();
  }

  private void choose(boolean me) {
    Layout.show(otherBox, !me);
    model.own(me);
  }
}
