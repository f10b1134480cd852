package org.ringfence.report.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.ringfence.model.Enclosure;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.SingleXZInputStream;
import org.tukaani.xz.XZ;
import org.tukaani.xz.XZOutputStream;

/**
 * An enclosure as one text of plain letters that any Office program keeps, and back; a text that
 * was damaged, or that would unpack to more than a register could hold, gives nothing.
 */
public final class EnclosedText {
  /** The most letters that are read. */
  static final int MOST_LETTERS = 48 << 20;

  /** Tight and fast for records, which are much like each other. */
  private static final int LEVEL = 1;

  /** In KiB, for the window that a reader keeps; ours needs one MiB and a bit. */
  private static final int MOST_MEMORY = 8 << 10;

  private static final byte ZLIB = 0x78;
  private static final int MOST_BYTES = 192 << 20;
  private static final int MOST_RECORDS = 100_000;
  private static final String FORM = "ringfence-enclosure-1";
  private static final String FORM_WITH_VERSION = "ringfence-enclosure-2";
  private static final String FORM_WITH_WORDS = "ringfence-enclosure-3";
  private static final Set<String> FORMS = Set.of(FORM, FORM_WITH_VERSION, FORM_WITH_WORDS);

  private EnclosedText() {}

  /** The enclosure as Base64 of its packed bytes, the same for the same enclosure everywhere. */
  public static String of(Enclosure enclosure) {
    var letters = new ByteArrayOutputStream();
    write(enclosure, letters);
    return letters.toString(StandardCharsets.ISO_8859_1);
  }

  /**
   * The same enclosure in pieces as they are made, so that no more than one is held in memory;
   * these may be the records of a whole register.
   *
   * @param most the letters of each piece but the last
   */
  public static void pieces(Enclosure enclosure, int most, Consumer<String> to) {
    var pieces = new TextPieces(most, to);
    write(enclosure, pieces);
    pieces.close();
  }

  private static void write(Enclosure enclosure, OutputStream letters) {
    try (var out =
        new DataOutputStream(
            new XZOutputStream(
                Base64.getEncoder().wrap(letters), new LZMA2Options(LEVEL), XZ.CHECK_CRC32))) {
      out.writeUTF(FORM_WITH_WORDS);
      out.writeInt(enclosure.version());
      out.writeUTF(enclosure.writtenBy());
      out.writeUTF(enclosure.kind());
      out.writeUTF(enclosure.printedOn().toString());
      out.writeInt(enclosure.records().size());
      for (var record : enclosure.records()) {
        var bytes = record.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The enclosure that such a text stands for; empty for any other text. */
  static Optional<Enclosure> read(String text) {
    if (text.length() > MOST_LETTERS) {
      return Optional.empty();
    }
    try {
      // Strictly: nothing but the letters of Base64 and blanks, so that nothing else can hide here.
      var bytes = Base64.getDecoder().decode(text.replaceAll("\\s", ""));
      return isDeflated(bytes) ? inflated(bytes) : unpacked(bytes);
    } catch (IOException | IllegalArgumentException | DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /** Papers of versions 0.1 and 0.2 were packed as ZLIB does. */
  private static boolean isDeflated(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == ZLIB;
  }

  private static Optional<Enclosure> inflated(byte[] bytes) throws IOException {
    var inflater = new Inflater();
    // All at once, so that what follows the packed bytes is noticed.
    try (var in =
        new DataInputStream(
            new InflaterInputStream(
                new ByteArrayInputStream(bytes), inflater, Math.max(1, bytes.length)))) {
      var enclosure = whole(in);
      return inflater.getRemaining() == 0 ? enclosure : Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private static Optional<Enclosure> unpacked(byte[] bytes) throws IOException {
    var packed = new ByteArrayInputStream(bytes);
    try (var in = new DataInputStream(new SingleXZInputStream(packed, MOST_MEMORY))) {
      var enclosure = whole(in);
      return packed.available() == 0 ? enclosure : Optional.empty();
    }
  }

  private static Optional<Enclosure> whole(DataInputStream in) throws IOException {
    var form = in.readUTF();
    if (!FORMS.contains(form)) {
      return Optional.empty();
    }
    var version = form.equals(FORM) ? 1 : in.readInt();
    var words = form.equals(FORM_WITH_WORDS) ? in.readUTF() : "";
    return Optional.of(enclosure(in).inVersion(version).by(words));
  }

  private static Enclosure enclosure(DataInputStream in) throws IOException {
    var kind = in.readUTF();
    var day = LocalDate.parse(in.readUTF());
    var count = in.readInt();
    if (count < 0 || count > MOST_RECORDS) {
      throw new IOException("not a number of records");
    }
    var records = new ArrayList<String>();
    var left = MOST_BYTES;
    for (var number = 0; number < count; number++) {
      var length = in.readInt();
      if (length < 0 || length > left) {
        throw new IOException("not the length of a record");
      }
      left -= length;
      records.add(record(in, length));
    }
    if (in.read() >= 0) {
      throw new IOException("more than was announced");
    }
    return new Enclosure(kind, day, records);
  }

  /** Only what is really there takes memory, however long a record claims to be. */
  private static String record(DataInputStream in, int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("less than was announced");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
