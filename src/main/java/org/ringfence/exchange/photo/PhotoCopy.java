package org.ringfence.exchange.photo;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.ringfence.files.PlainFile;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;

/**
 * Copies a photo for somebody else: upright, and with nothing in it but what one sees. Where and
 * when it was taken, with which device, and any text beside the picture stay behind.
 */
final class PhotoCopy {
  private static final long MOST_POINTS = 100_000_000;
  private static final float QUALITY = 0.92f;

  private PhotoCopy() {}

  /**
   * Writes the copy; the photo itself stays as it is.
   *
   * @param format {@code jpeg} or {@code png}
   */
  static Outcome<Path> write(Path photo, String format, Path to) {
    try {
      var bytes = PlainFile.bytes(photo);
      var picture = picture(bytes, format);
      if (picture.isEmpty()) {
        return tooLarge(photo);
      }
      var turn = ExifOrientation.of(PhotoRecord.orientation(bytes, format));
      var upright = Picture.upright(picture.get(), turn);
      return WholeFile.write(to, out -> encode(upright, format, out));
    } catch (IOException | IllegalArgumentException _) {
      return notAPicture(photo);
    }
  }

  /** The picture; empty where it is too large to be unpacked. */
  private static Optional<BufferedImage> picture(byte[] photo, String format) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(photo))) {
      // What is beside the picture is not even read: it can be packed so as to fill the memory.
      reader.setInput(in, true, true);
      return points(reader) > MOST_POINTS ? Optional.empty() : Optional.of(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  private static long points(ImageReader reader) throws IOException {
    return (long) reader.getWidth(0) * reader.getHeight(0);
  }

  private static void encode(BufferedImage picture, String format, OutputStream out)
      throws IOException {
    var writer = ImageIO.getImageWritersByFormatName(format).next();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      var how = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
  }

  private static Outcome<Path> tooLarge(Path photo) {
    return TEXTS.refused("photo.too-large", photo.toString());
  }

  private static Outcome<Path> notAPicture(Path photo) {
    return TEXTS.refused("photo.not-read", photo.toString());
  }
}
