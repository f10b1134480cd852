package org.ringfence.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/** Takes pictures of a window. */
final class Picture {
  private static final Path FOLDER = Path.of("target", "screens");

  private Picture() {}

  static Path take(Scene scene, String name) throws IOException {
    var image = OnScreen.on(() -> scene.snapshot(null));
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var reader = image.getPixelReader();
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        picture.setRGB(x, y, reader.getArgb(x, y));
      }
    }
    Files.createDirectories(FOLDER);
    var file = FOLDER.resolve(name + ".png");
    ImageIO.write(picture, "png", file.toFile());
    return file;
  }
}
