package org.ringfence.ui;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Words;

/** Says at the foot of the window that something unexpected happened, with details to copy. */
final class UnexpectedBar {
  private final Words words;
  private final Label code = Layout.text("", "muted small-text");
  private final VBox node;
  private String details = "";

  /**
   * Nothing to say yet.
   *
   * @param again opens the register again at the last state
   */
  UnexpectedBar(Words words, Runnable again) {
    this.words = words;
    this.node =
        Layout.column(
            "unexpected",
            Layout.note(Feather.ALERT_OCTAGON, words.say("unexpected.bar"), "problem"),
            code,
            Layout.flow(
                "button-flow",
                Layout.button(Feather.ROTATE_CCW, words.say("unexpected.again"), "accent", again),
                Layout.button(
                    Feather.COPY, words.say("unexpected.copy"), "button-outlined", this::copy),
                Layout.button(words.say("unexpected.close"), "button-outlined", this::close)));
    close();
  }

  Node node() {
    return node;
  }

  /** Says what happened. */
  void show(Throwable failure) {
    details =
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .map(UnexpectedBar::lines)
            .collect(Collectors.joining("\n"));
    var hash = Integer.toHexString(failure.getClass().getName().hashCode());
    code.setText(words.say("unexpected.code", hash, failure.getClass().getSimpleName()));
    Layout.show(node, true);
  }

  private static String lines(Throwable failure) {
    return failure
        + Arrays.stream(failure.getStackTrace())
            .map(frame -> "\n  at " + frame)
            .collect(Collectors.joining());
  }

  private void copy() {
    var content = new ClipboardContent();
    content.putString(details);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void close() {
    Layout.show(node, false);
  }
}
