package org.ringfence.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;

/** Lets somebody lock a file with a passphrase, or leave it open. */
public final class LockChoice {
  private final CheckBox lock;
  private final NewPassphrase passphrase;
  private final Node node;

  /** Left open at first. */
  public LockChoice(Messages words) {
    this.lock = new CheckBox(words.say("lock.choose"));
    this.passphrase = new NewPassphrase(words, true);
    lock.setWrapText(true);
    var fields =
        Layout.column(
            "fields", passphrase.node(), Layout.text(words.say("lock.text"), "muted small-text"));
    lock.selectedProperty().subscribe(chosen -> Layout.show(fields, chosen));
    this.node = Layout.column("fields", lock, fields);
  }

  /** The choice. */
  public Node node() {
    return node;
  }

  /** Goes on with the passphrase, or with none; stays where a passphrase is wanted and not fit. */
  public void take(Consumer<Optional<char[]>> then) {
    if (lock.isSelected()) {
      passphrase.taken().map(Optional::of).ifPresent(then);
    } else {
      then.accept(Optional.empty());
    }
  }

  /** Forgets what was typed. */
  public void clear() {
    passphrase.clear();
    lock.setSelected(false);
  }
}
