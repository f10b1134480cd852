package org.ringfence.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Takes pictures of a window. */
final class Picture {
  private static final Path FOLDER = Path.of("target", "screens");

  private Picture() {}

  static Path take(Scene scene, String name) throws IOException {
    return keep(OnScreen.on(() -> scene.snapshot(null)), name);
  }

  /** A picture of all of a page, scrolled away or not. */
  static Path takeWhole(Scene scene, String name) throws IOException {
    return keep(OnScreen.on(() -> page(scene).getContent().snapshot(null, null)), name);
  }

  private static ScrollPane page(Scene scene) {
    return (ScrollPane)
        Optional.ofNullable(scene.lookup(".middle-scroll"))
            .orElseGet(() -> scene.lookup(".page-scroll"));
  }

  private static Path keep(WritableImage image, String name) throws IOException {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    Files.createDirectories(FOLDER);
    var file = FOLDER.resolve(name + ".png");
    ImageIO.write(picture, "png", file.toFile());
    return file;
  }
}
