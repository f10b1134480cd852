package org.ringfence.ui.home;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;

/** What an empty register shows: what this is, and what to do first. */
final class EmptyHome {
  private final VBox node;

  EmptyHome(PageServices services, Runnable begin, Runnable samples, Runnable check) {
    var words = services.words();
    this.node =
        Layout.column(
            "card empty welcome",
            Layout.icon(Feather.SHIELD, "empty-icon"),
            Layout.text(words.say("welcome.title"), "welcome-title"),
            Layout.text(words.say("welcome.text"), "empty-text"),
            Layout.column(
                "welcome-steps",
                Layout.note(Feather.VIDEO, words.say("welcome.step.1"), "quiet"),
                Layout.note(Feather.HELP_CIRCLE, words.say("welcome.step.2"), "quiet"),
                Layout.note(Feather.FILE_TEXT, words.say("welcome.step.3"), "quiet")),
            Layout.flow(
                "button-flow centred",
                Layout.button(Feather.PLUS, words.say("welcome.start"), "accent large", begin),
                Layout.button(
                    Feather.BOOK_OPEN,
                    words.say("welcome.samples"),
                    "button-outlined large",
                    samples),
                Layout.button(
                    Feather.CHECK_SQUARE,
                    words.say("welcome.check"),
                    "button-outlined large",
                    check)),
            Layout.text(words.say("welcome.samples.note"), "muted small-text centred-text"));
  }

  Node node() {
    return node;
  }
}
