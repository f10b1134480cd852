package org.ringfence.ui;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.LoggedFailure;

/** Says by which code something unexpected is found again, and lets a person copy the details. */
final class MishapText {
  private final Messages words;

  MishapText(Messages words) {
    this.words = words;
  }

  /** The code, and where more is written down. */
  String found(LoggedFailure mishap) {
    return words.say(
        mishap.isWritten() ? "unexpected.written" : "unexpected.unwritten",
        mishap.code(),
        mishap.log());
  }

  /** A button for whatever the mishap is by then. */
  Button copying(Supplier<LoggedFailure> mishap) {
    return Layout.button(
        Feather.COPY,
        words.say("unexpected.copy"),
        "button-outlined",
        () -> copy(mishap.get().details()));
  }

  private static void copy(String details) {
    var content = new ClipboardContent();
    content.putString(details);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
