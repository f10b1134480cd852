package org.ringfence.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Popup;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.ui.part.Appearance;

/**
 * Walks through every page in a window on a real display and takes pictures of the screen, with
 * whatever opens over the window. Not a test: somebody looks at the pictures. Arguments: a folder,
 * a width, a height, a theme, the size of the text in percent.
 */
public final class RealWindow {
  private static final Duration DRAWN = Duration.ofMillis(400);

  private static final List<String> PAGES = List.of("page-scroll", "middle-scroll");
  private static final int MOST = 5;

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
    Platform.setImplicitExit(false);
    var pictures = Files.createDirectories(Path.of(arguments[0]));
    var folder = Files.createTempDirectory("ringfence-look");
    var look =
        new Appearance(Appearance.Theme.valueOf(arguments[3]), Integer.parseInt(arguments[4]));
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
    try (var open = new OpenWindow(folder.resolve("first"), width, height, workspace -> {})) {
      OnScreen.run(
          () -> {
            open.stage.setX(0);
            open.stage.setY(0);
          });
      open.does(() -> open.window.wear(look));
      var name = "%d-%s-%d-".formatted(width, arguments[3], look.percent());
      new RealWindow(open, pictures, name).page("first", open.window::home);
    }
    Platform.exit();
  }

  private void walk() throws IOException {
    home();
    page("new", open.window::startNew);
    page("check", open.window::check);
    page("reports", open.window::reports);
    drop("reports");
    settings();
    council();
    wizard("Main building", "main");
    wizard("Library", "signed");
    request();
  }

  private void home() throws IOException {
    page("home", open.window::home);
    menu("home");
    var file = pictures.resolve(look + "again.json");
    OpenWindow.done(open.workspace.exportSaying("Anytown Council", file));
    open.next = Optional.of(file);
    page("home-known", () -> menu().getItems().getFirst().fire());
    Files.delete(file);
  }

  private void settings() throws IOException {
    page("settings", open.window::settings);
    drop("settings");
    open.next = Optional.of(pictures.resolve("backup.age"));
    page("settings-restore", () -> fire("Put a backup back…"));
    page("settings-carry", () -> fire("Carry a backup away…"));
  }

  private void council() throws IOException {
    page("council-0", open.window::council);
    drop("council");
    day("council");
    var tabs = found(ToggleButton.class);
    for (var tab = 1; tab < tabs.size(); tab++) {
      page("council-" + tab, tabs.get(tab)::fire);
      drop("council-" + tab);
    }
  }

  private void request() throws IOException {
    page("ask", () -> open.window.open(new WizardPosition(id("Main building"), "sign")));
    page("asked", () -> fire("Make a sign request file…"));
    if (!open.picked.isEmpty()) {
      open.next = Optional.of(open.picked.getLast());
      open.does(open.window::home);
      page("request", () -> menu().getItems().get(1).fire());
    }
  }

  private String id(String installation) {
    return open.inBackground(open.workspace::entries).stream()
        .filter(entry -> entry.installation().equals(installation))
        .findFirst()
        .orElseThrow()
        .assessmentId();
  }

  private void wizard(String installation, String name) throws IOException {
    var id = id(installation);
    page(name + "-00", () -> open.window.open(new WizardPosition(id, "first-site.sensitivity")));
    day(name);
    for (var step = 1; step < 17; step++) {
      page(
          "%s-%02d".formatted(name, step),
          () -> ((Button) open.stage.getScene().lookup("#next")).fire());
      if (step == 1) {
        drop(name);
      }
    }
  }

  private void page(String name, Runnable show) throws IOException {
    open.does(show);
    OnScreen.run(() -> fire("Add who, when and a note"));
    open.settle();
    OnScreen.on(() -> Legible.faults(open.stage.getScene().getRoot()))
        .forEach(fault -> System.out.println(look + name + ": " + fault));
    take(name);
    scroll(name);
  }

  /** The rest of a page that is longer than the window. */
  private void scroll(String name) throws IOException {
    var longest =
        found(ScrollPane.class).stream()
            .filter(pane -> pane.getStyleClass().stream().anyMatch(PAGES::contains))
            .filter(pane -> left(pane) > 0)
            .findFirst();
    if (longest.isPresent()) {
      var pane = longest.get();
      var pages = (int) Math.ceil(left(pane) / (pane.getViewportBounds().getHeight() * 0.95));
      for (var page = 1; page <= Math.min(pages, MOST); page++) {
        var at = (double) page / pages;
        OnScreen.run(() -> pane.setVvalue(at));
        take(name + "-" + (char) ('a' + page));
      }
      OnScreen.run(() -> pane.setVvalue(0));
    }
  }

  private static double left(ScrollPane pane) {
    return pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
  }

  private void fire(String text) {
    Legible.all(open.stage.getScene().getRoot())
        .filter(node -> node instanceof Button button && text.equals(button.getText()))
        .map(Button.class::cast)
        .toList()
        .forEach(Button::fire);
  }

  private MenuButton menu() {
    return Legible.all(open.stage.getScene().getRoot())
        .filter(MenuButton.class::isInstance)
        .map(MenuButton.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void menu(String name) throws IOException {
    var menu = OnScreen.on(this::menu);
    open.does(menu::show);
    take(name + "-menu");
    open.does(menu::hide);
  }

  private <N extends Node> List<N> found(Class<N> kind) {
    return OnScreen.on(
        () ->
            Legible.all(open.stage.getScene().getRoot())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList());
  }

  /** Opens each drop-down and each searchable list of the page, and one list of makers. */
  @SuppressWarnings("rawtypes") // A class says nothing of what is in the list.
  private void drop(String name) throws IOException {
    var count = 0;
    for (var box : found(ComboBox.class)) {
      reveal(box);
      open.does(box::show);
      take(name + "-drop-" + count++);
      open.does(box::hide);
    }
    for (var row : styled("search-row")) {
      reveal(row);
      open.does(() -> ((Button) row.getChildrenUnmodifiable().getLast()).fire());
      take(name + "-search-" + count++);
      OnScreen.run(() -> open.stage.getScene().getRoot().requestFocus());
    }
    for (var field : found(TextField.class)) {
      if ("What stands on the label".equals(field.getAccessibleText())) {
        reveal(field);
        open.does(field::requestFocus);
        open.does(() -> field.setText("Hi"));
        take(name + "-makers-" + count++);
        open.does(() -> field.setText("Hikvision"));
      }
    }
  }

  /** Opens the first calendar of the page. */
  private void day(String name) throws IOException {
    var rows = styled("day-row");
    if (!rows.isEmpty()) {
      var row = rows.getFirst();
      reveal(row);
      open.does(() -> ((Button) row.getChildrenUnmodifiable().getLast()).fire());
      take(name + "-calendar");
      OnScreen.run(
          () ->
              List.copyOf(Window.getWindows()).stream()
                  .filter(Popup.class::isInstance)
                  .forEach(Window::hide));
    }
  }

  private void reveal(Node node) {
    open.does(() -> Hand.reveal(node));
  }

  private List<Parent> styled(String style) {
    return found(Parent.class).stream()
        .filter(node -> node.getStyleClass().contains(style))
        .toList();
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
