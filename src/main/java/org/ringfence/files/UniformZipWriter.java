package org.ringfence.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a ZIP file (PKWARE APPNOTE 6.3) in the one form that {@link UniformZip} reads: only the
 * parts, their names and their order are chosen by whoever writes it, and how tightly they are
 * packed.
 */
public final class UniformZipWriter {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_BYTES = 30;
  private static final int CENTRAL_BYTES = 46;
  private static final int END_BYTES = 22;
  private static final short VERSION = 20;
  private static final short UTF_8 = 0x0800;
  private static final short DEFLATED = 8;
  private static final short FIRST_OF_JANUARY_1980 = 0x21;
  private static final int MOST_PARTS = 65_534;
  private static final long MOST_BYTES = 0xFFFF_FFFEL;

  private final OutputStream out;
  private final List<Directory> directory = new ArrayList<>();
  private long written;

  /** Writes to a stream, which it flushes and leaves open. */
  public UniformZipWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * What a ZIP file says of a part.
   *
   * @param crc of its bytes
   * @param packed how many bytes it has as it is packed
   * @param size how many bytes it has
   */
  public record Sizes(long crc, long packed, long size) {}

  private record Directory(String name, Sizes sizes, long at) {}

  /** Adds a part. */
  public void add(String name, InputStream content) throws IOException {
    var crc = new CRC32();
    var packed = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (var in = new CheckedInputStream(content, crc);
        var to = new DeflaterOutputStream(packed, deflater)) {
      in.transferTo(to);
      to.finish();
      head(name, new Sizes(crc.getValue(), packed.size(), deflater.getBytesRead()));
    } finally {
      deflater.end();
    }
    packed.writeTo(out);
    written += packed.size();
  }

  /** Adds a part that is deflated already. */
  public void addPacked(String name, Sizes sizes, InputStream packed) throws IOException {
    head(name, sizes);
    if (packed.transferTo(out) != sizes.packed()) {
      throw new IOException(FileWords.TEXTS.say("reason.part-length"));
    }
    written += sizes.packed();
  }

  private void head(String name, Sizes sizes) throws IOException {
    var bytes = bytes(name);
    directory.add(new Directory(name, sizes, written));
    var head = buffer(LOCAL_BYTES).putInt(LOCAL);
    common(head, bytes, sizes).putShort((short) 0);
    put(head);
    put(bytes);
    if (directory.size() > MOST_PARTS || written + sizes.packed() > MOST_BYTES) {
      throw new IOException(FileWords.TEXTS.say("reason.too-much"));
    }
  }

  /** From the version that is needed up to the length of the name. */
  private static ByteBuffer common(ByteBuffer to, byte[] name, Sizes sizes) {
    return to.putShort(VERSION)
        .putShort(UTF_8)
        .putShort(DEFLATED)
        .putShort((short) 0)
        .putShort(FIRST_OF_JANUARY_1980)
        .putInt((int) sizes.crc())
        .putInt((int) sizes.packed())
        .putInt((int) sizes.size())
        .putShort((short) name.length);
  }

  /** Ends the file. */
  public void finish() throws IOException {
    var begins = written;
    for (var part : directory) {
      var entry = buffer(CENTRAL_BYTES).putInt(CENTRAL).putShort(VERSION);
      var name = bytes(part.name());
      common(entry, name, part.sizes());
      // No extra field, no comment, the first disk, nothing to say of the kind of file.
      entry.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
      put(entry.putInt(0).putInt((int) part.at()));
      put(name);
    }
    var count = (short) directory.size();
    var end = buffer(END_BYTES).putInt(END).putShort((short) 0).putShort((short) 0);
    end.putShort(count).putShort(count).putInt((int) (written - begins)).putInt((int) begins);
    put(end.putShort((short) 0));
    out.flush();
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  private void put(ByteBuffer buffer) throws IOException {
    var bytes = new byte[buffer.position()];
    buffer.flip().get(bytes);
    put(bytes);
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }
}
