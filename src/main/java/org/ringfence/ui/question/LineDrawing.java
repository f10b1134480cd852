package org.ringfence.ui.question;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;

/**
 * A small drawing in lines, in the theme's colours and as large as the text. What it shows is data:
 * symbols placed on a sheet, wires between them and words beneath them.
 */
final class LineDrawing extends Region {
  /** The sheet's width in the units of the data; the style sheet says how wide it is drawn. */
  private static final double WIDTH = 248;

  private static final Properties SHEETS = read();

  private final List<Part> parts = new ArrayList<>();

  /** A node and where its corner, or the middle of a word, stands on the sheet. */
  private record Part(Node node, double x, double y) {}

  private LineDrawing(String sheet, String said, Messages words) {
    getStyleClass().add("line-drawing");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(said);
    setMouseTransparent(true);
    for (var line : sheet.split(";", -1)) {
      parts.add(part(line.strip(), words));
    }
    parts.forEach(part -> getChildren().add(part.node));
  }

  /** The drawing of an answer; empty where there is none. */
  static Optional<LineDrawing> of(String question, String value, Messages words) {
    var name = question + "." + value;
    return Optional.ofNullable(SHEETS.getProperty(name))
        .map(sheet -> new LineDrawing(sheet, words.say("drawing.alt." + name), words));
  }

  private static Part part(String line, Messages words) {
    var fields = line.split(" ", 4);
    return switch (fields[0]) {
      case "wire" -> new Part(path(line.substring("wire ".length()), "drawn-wire"), 0, 0);
      case "gap" -> new Part(path(line.substring("gap ".length()), "drawn-gap"), 0, 0);
      case "word" -> {
        var word = Layout.word(words.say("drawing.word." + fields[3]), "drawn-word");
        yield new Part(word, number(fields[1]), number(fields[2]));
      }
      default -> {
        var shape = SHEETS.getProperty("symbol." + fields[0]);
        if (shape == null) {
          throw new IllegalStateException("no symbol " + fields[0]);
        }
        yield new Part(path(shape, "drawn-symbol"), number(fields[1]), number(fields[2]));
      }
    };
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  private static SVGPath path(String content, String style) {
    var path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(style);
    path.setManaged(false);
    return path;
  }

  @Override
  protected void layoutChildren() {
    var scale = getWidth() / WIDTH;
    for (var part : parts) {
      var x = part.x * scale;
      var y = part.y * scale;
      if (part.node instanceof Label word) {
        word.autosize();
        var left =
            Math.clamp(x - word.getWidth() / 2, 0, Math.max(0, getWidth() - word.getWidth()));
        word.relocate(snapPositionX(left), snapPositionY(y));
      } else {
        part.node.getTransforms().setAll(new Scale(scale, scale));
        part.node.setLayoutX(x);
        part.node.setLayoutY(y);
      }
    }
  }

  private static Properties read() {
    var sheets = new Properties();
    try (var file =
        LineDrawing.class.getResourceAsStream("/org/ringfence/ui/drawings.properties")) {
      if (file == null) {
        throw new IllegalStateException("the drawings are missing");
      }
      sheets.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return sheets;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
