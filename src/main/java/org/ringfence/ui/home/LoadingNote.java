package org.ringfence.ui.home;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.ringfence.messages.Messages;
import org.ringfence.ui.estate.EstateLoading;
import org.ringfence.ui.layout.Layout;

/** Says how far the figures of the list are, with a button that stops them or goes on. */
final class LoadingNote {
  private final Messages words;
  private final EstateLoading loading;
  private final Label text = Layout.word("", "plain-text");
  private final ProgressBar bar = new ProgressBar();
  private final Button button;
  private final HBox node;
  private boolean isGoingOn;

  LoadingNote(Messages words, EstateLoading loading) {
    this.words = words;
    this.loading = loading;
    this.button = Layout.button("", "button-outlined", this::press);
    this.node = Layout.textRow("loading-note", Layout.row("loading-words", text, bar), button);
    Layout.show(node, false);
  }

  Node node() {
    return node;
  }

  /** Shows how far it is; nothing once all is there. */
  void show(EstateLoading.SoFar so) {
    isGoingOn = so.isGoingOn();
    var all = so.known().size() + so.unread() + so.waiting().size();
    var done = all - so.waiting().size();
    Layout.show(node, !so.waiting().isEmpty());
    text.setText(words.say(isGoingOn ? "estate.loading" : "estate.loading.stopped", done, all));
    bar.setProgress(all == 0 ? 1 : (double) done / all);
    bar.setAccessibleText(text.getText());
    button.setText(words.say(isGoingOn ? "estate.loading.stop" : "estate.loading.on"));
  }

  private void press() {
    if (isGoingOn) {
      loading.stop();
    } else {
      loading.goOn();
    }
  }
}
