package org.ringfence.ui.part;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import org.ringfence.model.outcome.Progress;
import org.ringfence.ui.layout.Layout;

/** Shows how far long work is and lets whoever waits for it stop it. */
public final class LongWork {
  private static final double STEP = 0.01;

  private final AtomicBoolean stopped = new AtomicBoolean();
  private final ProgressBar bar = new ProgressBar();
  private final Node node;
  private double shown;

  /**
   * Work that is about to begin.
   *
   * @param what is done
   * @param stop what the button says that ends it
   */
  public LongWork(String what, String stop) {
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(what);
    this.node =
        Layout.column(
            "fields",
            Layout.text(what, "plain-text"),
            bar,
            Layout.flow(
                "button-flow", Layout.button(stop, "button-outlined", () -> stopped.set(true))));
  }

  /** The words, the bar and the button. */
  public Node node() {
    return node;
  }

  /** What the work tells on its own thread. */
  public Progress progress() {
    return new Progress(stopped::get, this::tell);
  }

  private void tell(double share) {
    if (share - shown >= STEP) {
      shown = share;
      Platform.runLater(() -> bar.setProgress(share));
    }
  }
}
