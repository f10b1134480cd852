package org.ringfence.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.AfterClosing;
import org.ringfence.ui.part.LoggedFailure;

/** Offers the last state where the window itself could not be shown, and says why it is gone. */
final class CrashWindow {
  private final LoggedFailure mishap;
  private final Consumer<AfterClosing> then;
  private final Messages words = Messages.british("window");

  CrashWindow(LoggedFailure mishap, Consumer<AfterClosing> then) {
    this.mishap = mishap;
    this.then = then;
  }

  void show(Stage stage) {
    var text = new MishapText(words);
    var window =
        new PlainWindow(
            words,
            words.say("unexpected.what", mishap.code()),
            words.say("unexpected.saved") + "\n\n" + text.found(mishap),
            List.of());
    var again =
        Layout.button(
            Feather.ROTATE_CCW,
            words.say("unexpected.again"),
            "accent",
            () -> {
              then.accept(new AfterClosing.Again());
              stage.hide();
            });
    again.setDefaultButton(true);
    window.offer(again);
    window.offer(text.copying(() -> mishap));
    window.offer(Layout.button(words.say("refusal.close"), "button-outlined", stage::hide));
    window.show(stage);
  }
}
