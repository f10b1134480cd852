package org.ringfence.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javax.imageio.ImageIO;
import org.ringfence.assessment.Position;
import org.ringfence.ui.part.Look;

/**
 * Walks through every page in a window on a real display and takes pictures of the screen, with
 * whatever opens over the window. Not a test: somebody looks at the pictures. Arguments: a folder,
 * a width, a height, a theme, the size of the text in percent.
 */
public final class RealWindow {
  private static final Duration DRAWN = Duration.ofMillis(400);

  private final OpenWindow open;
  private final Path pictures;
  private final String look;

  private RealWindow(OpenWindow open, Path pictures, String look) {
    this.open = open;
    this.pictures = pictures;
    this.look = look;
  }

  /** Takes all pictures and ends. */
  public static void main(String[] arguments) throws IOException {
    Platform.startup(() -> {});
    var pictures = Files.createDirectories(Path.of(arguments[0]));
    var folder = Files.createTempDirectory("ringfence-look");
    var look = new Look(Look.Theme.valueOf(arguments[3]), Integer.parseInt(arguments[4]));
    var width = Integer.parseInt(arguments[1]);
    var height = Integer.parseInt(arguments[2]);
    try (var open =
        new OpenWindow(
            folder,
            width,
            height,
            workspace -> {
              OpenWindow.done(workspace.importSamples());
              AnsweredRegister.fill(workspace, folder);
            })) {
      OnScreen.run(
          () -> {
            open.stage.setX(0);
            open.stage.setY(0);
          });
      open.does(() -> open.window.wear(look));
      var name = "%d-%s-%d-".formatted(width, arguments[3], look.percent());
      new RealWindow(open, pictures, name).walk();
    }
    Platform.exit();
  }

  private void walk() throws IOException {
    page("home", open.window::home);
    page("new", open.window::startNew);
    page("reports", open.window::reports);
    drop("reports");
    page("check", open.window::check);
    page("settings", open.window::settings);
    drop("settings");
    page("council-0", open.window::council);
    drop("council");
    var tabs =
        OnScreen.on(
            () ->
                all(open.stage.getScene().getRoot())
                    .filter(ToggleButton.class::isInstance)
                    .map(ToggleButton.class::cast)
                    .toList());
    for (var tab = 1; tab < tabs.size(); tab++) {
      page("council-" + tab, tabs.get(tab)::fire);
    }
    wizard("Main building", "main");
    wizard("Library", "signed");
  }

  private void wizard(String installation, String name) throws IOException {
    var id =
        open.inBackground(open.workspace::entries).stream()
            .filter(entry -> entry.installation().equals(installation))
            .findFirst()
            .orElseThrow()
            .assessmentId();
    page(name + "-00", () -> open.window.open(new Position(id, "first-site-1")));
    for (var step = 1; step < 17; step++) {
      page(
          "%s-%02d".formatted(name, step),
          () -> ((Button) open.stage.getScene().lookup("#next")).fire());
      if (step == 1) {
        drop(name);
        day(name);
      }
    }
  }

  private void page(String name, Runnable show) throws IOException {
    open.does(show);
    OnScreen.run(
        () ->
            all(open.stage.getScene().getRoot())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> List.of("Add who, when and a note").contains(button.getText()))
                .toList()
                .forEach(Button::fire));
    take(name);
  }

  /** Opens each drop-down of the page in turn. */
  private void drop(String name) throws IOException {
    var boxes =
        OnScreen.on(
            () ->
                all(open.stage.getScene().getRoot())
                    .filter(ComboBoxBase.class::isInstance)
                    .map(node -> (ComboBoxBase<?>) node)
                    .toList());
    for (var box = 0; box < boxes.size(); box++) {
      open.does(boxes.get(box)::show);
      take(name + "-drop-" + box);
      open.does(boxes.get(box)::hide);
    }
  }

  /** Opens the first calendar of the page. */
  private void day(String name) throws IOException {
    var row =
        OnScreen.on(
            () ->
                all(open.stage.getScene().getRoot())
                    .filter(node -> node.getStyleClass().contains("day-row"))
                    .findFirst());
    if (row.isPresent()) {
      open.does(() -> ((Button) ((Parent) row.get()).getChildrenUnmodifiable().getLast()).fire());
      take(name + "-calendar");
      OnScreen.run(() -> open.stage.requestFocus());
    }
  }

  private static Stream<Node> all(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(RealWindow::all))
        : Stream.of(node);
  }

  private void take(String name) throws IOException {
    OpenWindow.pause(DRAWN);
    var stage = open.stage;
    var image =
        OnScreen.on(
            () ->
                new Robot()
                    .getScreenCapture(
                        null,
                        new Rectangle2D(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())));
    keep(image, pictures.resolve(look + name + ".png"));
  }

  private static void keep(WritableImage image, Path file) throws IOException {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var row = new int[width];
    for (var y = 0; y < height; y++) {
      image
          .getPixelReader()
          .getPixels(
              0, y, width, 1, javafx.scene.image.PixelFormat.getIntArgbInstance(), row, 0, width);
      picture.setRGB(0, y, width, 1, row, 0, width);
    }
    ImageIO.write(picture, "png", file.toFile());
  }
}
