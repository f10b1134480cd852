package org.ringfence.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Keeps a window that has just opened, its title bar and all, on the screen. What the desktop puts
 * around it is known only after it is shown; whoever uses it may then move it where they like.
 */
final class ScreenFit {
  private static final Duration SETTLED = Duration.seconds(3);

  private final Stage stage;
  private final PauseTransition end = new PauseTransition(SETTLED);
  private Subscription changes = Subscription.EMPTY;

  private ScreenFit(Stage stage) {
    this.stage = stage;
  }

  /** Keeps a window on the screen from when it is shown. */
  static void keep(Stage stage) {
    var fit = new ScreenFit(stage);
    stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> fit.begin());
    stage.addEventFilter(InputEvent.ANY, fit::end);
  }

  private void begin() {
    changes =
        Subscription.combine(
            stage.xProperty().subscribe((before, now) -> fit()),
            stage.yProperty().subscribe((before, now) -> fit()),
            stage.widthProperty().subscribe((before, now) -> fit()),
            stage.heightProperty().subscribe((before, now) -> fit()));
    end.setOnFinished(event -> changes.unsubscribe());
    end.play();
    fit();
  }

  private void end(InputEvent event) {
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED
        || event.getEventType() == KeyEvent.KEY_PRESSED) {
      changes.unsubscribe();
    }
  }

  private void fit() {
    var bounds = screen();
    if (stage.getWidth() > bounds.getWidth()) {
      stage.setWidth(bounds.getWidth());
    }
    if (stage.getHeight() > bounds.getHeight()) {
      stage.setHeight(bounds.getHeight());
    }
    var x = within(stage.getX(), stage.getWidth(), bounds.getMinX(), bounds.getMaxX());
    if (x != stage.getX()) {
      stage.setX(x);
    }
    var y = within(stage.getY(), stage.getHeight(), bounds.getMinY(), bounds.getMaxY());
    if (y != stage.getY()) {
      stage.setY(y);
    }
  }

  /** Where it begins so that it ends on the screen; at the screen's own beginning if it can't. */
  private static double within(double at, double size, double first, double last) {
    return Math.max(first, Math.min(at, last - size));
  }

  private Rectangle2D screen() {
    return Screen.getScreensForRectangle(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
        .stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }
}
