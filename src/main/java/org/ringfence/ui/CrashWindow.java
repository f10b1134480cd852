package org.ringfence.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Next;
import org.ringfence.ui.part.Words;

/** Offers the last state where the window itself could not be shown. */
final class CrashWindow {
  private final Consumer<Next> then;
  private final Words words = new Words();

  CrashWindow(Consumer<Next> then) {
    this.then = then;
  }

  void show(Stage stage) {
    var window =
        new PlainWindow(
            words, words.say("unexpected.what"), words.say("unexpected.saved"), List.of());
    var again =
        Layout.button(
            Feather.ROTATE_CCW,
            words.say("unexpected.again"),
            "accent",
            () -> {
              then.accept(new Next.Again());
              stage.hide();
            });
    again.setDefaultButton(true);
    window.offer(again);
    window.offer(Layout.button(words.say("refusal.close"), "button-outlined", stage::hide));
    window.show(stage);
  }
}
