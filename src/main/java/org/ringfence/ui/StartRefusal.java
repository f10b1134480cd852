package org.ringfence.ui;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.layout.Layout;

/** A small window in place of the program's own that says why it can't start. */
public final class StartRefusal {
  private final List<Problem> problems;

  /** Not shown yet. */
  public StartRefusal(List<Problem> problems) {
    this.problems = List.copyOf(problems);
  }

  /** Shows it and returns when it is closed. */
  public void run() throws InterruptedException {
    Platform.startup(() -> Platform.setImplicitExit(false));
    try {
      untilClosed();
    } finally {
      Platform.exit();
    }
  }

  /** The same where the screen's thread runs already. */
  void untilClosed() throws InterruptedException {
    var closed = new CountDownLatch(1);
    Platform.runLater(() -> show(closed));
    closed.await();
  }

  private void show(CountDownLatch closed) {
    var words = Messages.british("window");
    var stage = new Stage();
    stage.setOnHidden(event -> closed.countDown());
    var text = problems.stream().map(Problem::message).collect(Collectors.joining("\n\n"));
    var window = new PlainWindow(words, words.say("start.refused"), text, List.of());
    window.offer(Layout.button(words.say("refusal.close"), "accent", stage::hide));
    window.show(stage);
  }
}
