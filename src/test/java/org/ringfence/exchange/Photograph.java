package org.ringfence.exchange;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos with a colour in each corner and a record of how, where and with what they were taken. */
public final class Photograph {
  public static final int LONG = 96;
  public static final int SHORT = 64;
  private static final List<Color> COLOURS =
      List.of(Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
  private static final String LETTERS = "RGBY";
  private static final int SIGNATURE = 8;
  private static final int FIRST_CHUNK = 25;

  private Photograph() {}

  /** The corners from the upper left to the lower right, each by its letter. */
  public static BufferedImage picture(String corners, int width, int height, int type) {
    var picture = new BufferedImage(width, height, type);
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        var corner = (y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1);
        var colour = COLOURS.get(LETTERS.indexOf(corners.charAt(corner)));
        picture.setRGB(x, y, colour.getRGB());
      }
    }
    return picture;
  }

  /** What one sees in the corners of a file. */
  public static String corners(Path file) throws IOException {
    var picture = ImageIO.read(file.toFile());
    var right = picture.getWidth() - 5;
    var low = picture.getHeight() - 5;
    return letter(picture, 4, 4)
        + letter(picture, right, 4)
        + letter(picture, 4, low)
        + letter(picture, right, low);
  }

  private static String letter(BufferedImage picture, int x, int y) {
    var seen = new Color(picture.getRGB(x, y));
    var nearest =
        IntStream.range(0, COLOURS.size())
            .reduce(
                (a, b) -> distance(COLOURS.get(a), seen) <= distance(COLOURS.get(b), seen) ? a : b)
            .orElseThrow();
    return LETTERS.substring(nearest, nearest + 1);
  }

  private static int distance(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
        + Math.abs(one.getGreen() - other.getGreen())
        + Math.abs(one.getBlue() - other.getBlue());
  }

  /** A photo as a telephone writes it, with an EXIF record, a place, XMP, IPTC and a comment. */
  public static Path jpeg(Path file, BufferedImage picture, int orientation) throws IOException {
    var plain = encoded(picture, "jpg");
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xe1, join("Exif\0\0", exif(orientation)));
    segment(out, 0xe1, text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"));
    segment(out, 0xed, text("Photoshop 3.0\0008BIM\4\4\0\0\0\0\0\14\34\2\120\0\7Snapper"));
    segment(out, 0xfe, text("taken by Snapper"));
    out.write(plain, 2, plain.length - 2);
    return Files.write(file, out.toByteArray());
  }

  /** The same as a PNG, with its record and a text. */
  public static Path png(Path file, BufferedImage picture, int orientation) throws IOException {
    var plain = encoded(picture, "png");
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, SIGNATURE + FIRST_CHUNK);
    out.write(chunk("eXIf", exif(orientation)));
    out.write(chunk("tEXt", text("Author\0Snapper")));
    out.write(plain, SIGNATURE + FIRST_CHUNK, plain.length - SIGNATURE - FIRST_CHUNK);
    return Files.write(file, out.toByteArray());
  }

  /** A few bytes that say that they are a picture of this size. */
  public static Path claiming(Path file, int width, int height) throws IOException {
    var small = encoded(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png");
    var header = ByteBuffer.wrap(Arrays.copyOfRange(small, 16, 29));
    header.putInt(0, width).putInt(4, height);
    var out = new ByteArrayOutputStream();
    out.write(small, 0, SIGNATURE);
    out.write(chunk("IHDR", header.array()));
    out.write(small, SIGNATURE + FIRST_CHUNK, small.length - SIGNATURE - FIRST_CHUNK);
    return Files.write(file, out.toByteArray());
  }

  private static byte[] encoded(BufferedImage picture, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  /** A record with a maker, an orientation, and a place in the northern half of the world. */
  private static byte[] exif(int orientation) {
    var tiff = ByteBuffer.allocate(128);
    tiff.put(text("MM")).putShort((short) 42).putInt(8);
    tiff.putShort((short) 3);
    tag(tiff, 0x010f, 2, 4).put(text("Cam\0"));
    tag(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
    tag(tiff, 0x8825, 4, 1).putInt(64);
    tiff.putInt(0);
    tiff.position(64).putShort((short) 2);
    tag(tiff, 1, 2, 2).put(text("N\0\0\0"));
    tag(tiff, 2, 5, 3).putInt(96);
    tiff.putInt(0);
    tiff.position(96).putInt(51).putInt(1).putInt(16).putInt(1).putInt(30).putInt(1);
    return tiff.array();
  }

  private static ByteBuffer tag(ByteBuffer tiff, int tag, int type, int count) {
    return tiff.putShort((short) tag).putShort((short) type).putInt(count);
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
    out.write(0xff);
    out.write(marker);
    out.writeBytes(ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array());
    out.writeBytes(content);
  }

  private static byte[] chunk(String type, byte[] content) {
    var named = join(type, content);
    var sum = new CRC32();
    sum.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(content.length)
        .put(named)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] join(String start, byte[] rest) {
    var first = text(start);
    var all = Arrays.copyOf(first, first.length + rest.length);
    System.arraycopy(rest, 0, all, first.length, rest.length);
    return all;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
