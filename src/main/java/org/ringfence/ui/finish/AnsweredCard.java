package org.ringfence.ui.finish;

import java.nio.file.Path;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;

/** Says what was done with a request, where the answer's file is, and whom to send it to. */
final class AnsweredCard {
  private final Node node;

  /**
   * Stands in place of the forms.
   *
   * @param said names what was done
   * @param written the file that goes back
   */
  AnsweredCard(
      PageServices services, RequestViewModel model, String said, Path written, Runnable done) {
    var words = services.words();
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words.say("request.answered"), "card-heading"),
            Layout.note(Feather.CHECK_CIRCLE, words.say(said), "good"),
            Layout.text(words.say("request.written", written), "plain-text"),
            Layout.text(model.next(), "plain-text"),
            Layout.text(words.say("request.copy"), "muted"),
            Layout.flow(
                "button-flow", Layout.button(words.say("request.close"), "accent large", done)));
  }

  Node node() {
    return node;
  }
}
