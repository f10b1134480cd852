package org.ringfence.ui.equipment;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.Reveal;

/**
 * Takes a line away: at once where nothing is recorded in it, else only after a yes in its place.
 */
final class RemoveQuestion {
  private final Messages words;
  private final Runnable remove;
  private final Button first;
  private final VBox asked = Layout.column("offer");

  /**
   * Asks nothing yet.
   *
   * @param first the button that was pressed, to which whoever leaves the line goes back
   */
  RemoveQuestion(Messages words, Button first, Runnable remove) {
    this.words = words;
    this.first = first;
    this.remove = remove;
    Layout.show(asked, false);
  }

  Node node() {
    return asked;
  }

  /** Takes the line away, or asks. */
  void press(Device device) {
    if (isEmpty(device)) {
      remove.run();
      return;
    }
    var leave = Layout.button(words.say("device.remove.leave"), "button-outlined", this::leave);
    var key =
        device.status() == Device.Status.REMOVED ? "device.remove.kept" : "device.remove.asked";
    asked
        .getChildren()
        .setAll(
            Layout.note(Feather.HELP_CIRCLE, words.say(key), "caution"),
            Layout.flow(
                "button-flow",
                Layout.button(words.say("device.remove.do"), "button-outlined", remove),
                leave));
    Layout.show(asked, true);
    Reveal.focus(leave);
  }

  private void leave() {
    Layout.show(asked, false);
    first.requestFocus();
  }

  /** Whether nobody has entered anything; a recorder's line counts no cameras from the start. */
  static boolean isEmpty(Device device) {
    var count = device.count().filter(number -> number > 0);
    return device
        .draft()
        .count(count)
        .device()
        .equals(DeviceDraft.of(device.kind()).count(count.filter(_ -> false)).device());
  }
}
