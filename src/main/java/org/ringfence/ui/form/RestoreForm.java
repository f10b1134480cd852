package org.ringfence.ui.form;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.AfterClosing;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.Reveal;

/** Asks for a backup that is to be put in the register's place, after saying what that does. */
public final class RestoreForm {
  private static final String BACKUPS = "ringfence zip age";

  private final Messages words;
  private final FileChoice files;
  private final Path folder;
  private final Consumer<AfterClosing> leave;
  private final PasswordField passphrase = InputFields.secret();
  private final Label chosen = Layout.text("", "plain-text");
  private final VBox sure = Layout.column("fields");
  private final Node node;

  /**
   * Nothing chosen yet.
   *
   * @param folder where backups are
   * @param leave has the window let go of the register and the backup put back
   */
  public RestoreForm(Messages words, FileChoice files, Path folder, Consumer<AfterClosing> leave) {
    this.words = words;
    this.files = files;
    this.folder = folder;
    this.leave = leave;
    Layout.show(sure, false);
    this.node =
        Layout.column(
            "fields",
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.ROTATE_CCW,
                    words.say("restore.choose"),
                    "button-outlined",
                    this::choose)),
            sure);
  }

  /** The form. */
  public Node node() {
    return node;
  }

  private void choose() {
    files
        .choose(FileChoice.Purpose.OPEN, words.say("restore.choose"), folder, BACKUPS)
        .ifPresent(this::ask);
  }

  private void ask(Path backup) {
    chosen.setText(words.say("restore.chosen", backup));
    sure.getChildren()
        .setAll(
            chosen,
            Layout.note(Feather.ALERT_TRIANGLE, words.say("restore.text"), "caution"),
            InputFields.labelled(words.say("restore.passphrase"), passphrase),
            Layout.flow(
                "button-flow",
                Layout.button(words.say("restore.yes"), "accent", () -> restore(backup)),
                Layout.button(
                    words.say("restore.no"), "button-outlined", () -> Layout.show(sure, false))));
    Layout.show(sure, true);
    Reveal.focus(passphrase);
  }

  private void restore(Path backup) {
    var secret = Optional.of(passphrase.getText()).filter(text -> !text.isEmpty());
    leave.accept(new AfterClosing.Restore(backup, secret.map(String::toCharArray)));
  }
}
