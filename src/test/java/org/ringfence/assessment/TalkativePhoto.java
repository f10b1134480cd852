package org.ringfence.assessment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** A photo that says in each kind of data of its own where, when and by whom it was taken. */
public final class TalkativePhoto {
  /** What each of its records says. */
  public static final List<String> MARKS =
      List.of("QPHOTO", "QCAMERA", "QGPSPLACE", "QXMPSUBJECT", "QICCPROFILE", "QIPTC");

  private TalkativePhoto() {}

  public static Path write(Path file) throws IOException {
    var picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", picture);
    var plain = picture.toByteArray();
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xe1, exif());
    segment(
        out,
        0xe1,
        bytes(
            "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta"
                + " xmlns:x='adobe:ns:meta/'>QXMPSUBJECT</x:xmpmeta>"));
    segment(out, 0xe2, bytes("ICC_PROFILE\0\1\1desc QICCPROFILE"));
    segment(out, 0xed, bytes("Photoshop 3.0\0008BIM\4\4\0\0\0\0\0\12\34\2\120\0\5QIPTC"));
    segment(out, 0xfe, bytes("QPHOTO taken at QLOCATIONROOM"));
    out.write(plain, 2, plain.length - 2);
    return Files.write(file, out.toByteArray());
  }

  /** With the camera's maker, and a place with how it was found. */
  private static byte[] exif() {
    var tiff = ByteBuffer.allocate(112);
    tiff.put(bytes("Exif\0\0"));
    var record = tiff.slice();
    record.put(bytes("MM")).putShort((short) 42).putInt(8);
    record.putShort((short) 2);
    tag(record, 0x010f, 2, 8).putInt(40);
    tag(record, 0x8825, 4, 1).putInt(48);
    record.putInt(0).position(40).put(bytes("QCAMERA\0"));
    record.putShort((short) 1);
    tag(record, 0x1b, 7, 9).putInt(72);
    record.putInt(0).position(72).put(bytes("QGPSPLACE"));
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

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
