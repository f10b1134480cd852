package org.ringfence.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javax.imageio.ImageIO;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.ui.part.Appearance;

/**
 * Takes pictures of the first page in a window on a real display. Not a test: somebody looks at the
 * pictures. Arguments: a folder, and what to show, such as empty, one or many.
 */
public final class HomePictures {
  private static final Duration DRAWN = Duration.ofMillis(900);

  /** A change that has all of the window painted anew. */
  private static final double OPACITY = 0.99;

  private static final List<double[]> SIZES =
      List.of(new double[] {1366, 768}, new double[] {1024, 700}, new double[] {1920, 1080});

  private final Path pictures;

  private HomePictures(Path pictures) {
    this.pictures = pictures;
  }

  /** Takes all pictures and ends. */
  public static void main(String[] arguments) throws IOException {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    var all = new HomePictures(Files.createDirectories(Path.of(arguments[0])));
    for (var state : arguments[1].split(",")) {
      all.state(state, arguments.length > 2 ? arguments[2] : "");
    }
    Platform.exit();
  }

  private void state(String state, String only) throws IOException {
    var folder = Files.createTempDirectory("ringfence-home");
    try (var open = new OpenWindow(folder, 1366, 768, fills(state, folder))) {
      for (var theme : Appearance.Theme.values()) {
        for (var size : SIZES) {
          for (var percent : List.of(100, 200)) {
            var name =
                "%s-%.0f-%s-%d"
                    .formatted(state, size[0], theme.name().toLowerCase(Locale.ROOT), percent);
            if (name.matches(only.isEmpty() ? ".*" : only)) {
              shoot(open, new Appearance(theme, percent), size, name);
            }
          }
        }
      }
    }
  }

  private static Consumer<Workspace> fills(String state, Path folder) {
    return workspace -> {
      switch (state) {
        case "one" ->
            OpenWindow.done(
                workspace.start(
                    new NewAssessment(
                        "Anytown Council", "Town Hall", "1 High Street", "", "Main hall", "")));
        case "many" -> {
          OpenWindow.done(workspace.importSamples());
          AnsweredRegister.fill(workspace, folder);
        }
        case "mixed", "several", "given", "makers", "filtered" -> MixedRegister.fill(workspace, 12);
        case "estate" -> MixedRegister.fill(workspace, 60);
        default -> {}
      }
    };
  }

  private void shoot(OpenWindow open, Appearance look, double[] size, String name)
      throws IOException {
    OnScreen.run(
        () -> {
          open.stage.setX(0);
          open.stage.setY(0);
          open.stage.setWidth(Math.min(size[0], Screen.getPrimary().getBounds().getWidth()));
          open.stage.setHeight(Math.min(size[1], Screen.getPrimary().getBounds().getHeight()));
        });
    open.does(() -> open.window.wear(look));
    open.does(open.window::home);
    open.does(() -> state(open, name));
    OnScreen.on(() -> Legible.faults(open.stage.getScene().getRoot()))
        .forEach(fault -> System.out.println(name + ": " + fault));
    take(open, name);
  }

  /** What somebody does on the page before its picture is taken. */
  private static void state(OpenWindow open, String name) {
    var root = open.stage.getScene().getRoot();
    switch (name.substring(0, name.indexOf('-'))) {
      case "several", "given" -> {
        var table = (TableView<?>) root.lookup(".estate-table");
        table.requestFocus();
        table.getSelectionModel().selectIndices(1, 3, 4);
        if (name.startsWith("given")) {
          button(root, "Give to somebody…").fire();
        }
      }
      case "makers" -> {
        button(root, "Makers").fire();
        ((Labeled) root.lookup(".estate-name")).requestFocus();
      }
      case "filtered" -> ((TextField) root.lookup("#find")).setText("hikvision");
      default -> {}
    }
  }

  private static ButtonBase button(Node root, String text) {
    return Legible.all(root)
        .filter(node -> node instanceof ButtonBase button && text.equals(button.getText()))
        .map(ButtonBase.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void take(OpenWindow open, String name) throws IOException {
    OnScreen.run(
        () -> {
          Unpainted.end();
          open.stage.getScene().getRoot().setOpacity(OPACITY);
        });
    OpenWindow.pause(DRAWN);
    OnScreen.run(
        () -> {
          Unpainted.end();
          open.stage.getScene().getRoot().setOpacity(1);
        });
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
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var row = new int[width];
    for (var y = 0; y < height; y++) {
      image
          .getPixelReader()
          .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
      picture.setRGB(0, y, width, 1, row, 0, width);
    }
    ImageIO.write(picture, "png", pictures.resolve(name + ".png").toFile());
  }
}
