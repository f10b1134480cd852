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
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.ringfence.model.Enclosure;

/**
 * An enclosure as one text of plain letters that any Office program keeps, and back; a text that
 * was damaged, or that would unpack to more than a register could hold, gives nothing.
 */
public final class EnclosedText {
  /** The most letters that are read. */
  static final int MOST_LETTERS = 48 << 20;

  private static final int BUFFER = 8192;
  private static final int MOST_BYTES = 192 << 20;
  private static final int MOST_RECORDS = 100_000;
  private static final String FORM = "ringfence-enclosure-1";
  private static final String FORM_WITH_VERSION = "ringfence-enclosure-2";
  private static final String FORM_WITH_WORDS = "ringfence-enclosure-3";
  private static final Set<String> FORMS = Set.of(FORM, FORM_WITH_VERSION, FORM_WITH_WORDS);

  private EnclosedText() {}

  /** The enclosure as Base64 of its packed bytes, the same for the same enclosure. */
  public static String of(Enclosure enclosure) {
    var letters = new ByteArrayOutputStream();
    write(enclosure, Deflater.BEST_COMPRESSION, letters);
    return letters.toString(StandardCharsets.ISO_8859_1);
  }

  /**
   * The same enclosure in pieces as they are made, so that no more than one is held in memory;
   * packed fast rather than tight, as these are the records of a whole register.
   *
   * @param most the letters of each piece but the last
   */
  public static void pieces(Enclosure enclosure, int most, Consumer<String> to) {
    var pieces = new TextPieces(most, to);
    write(enclosure, Deflater.BEST_SPEED, pieces);
    pieces.close();
  }

  private static void write(Enclosure enclosure, int level, OutputStream letters) {
    var deflater = new Deflater(level);
    try (var out =
        new DataOutputStream(
            new DeflaterOutputStream(Base64.getEncoder().wrap(letters), deflater, BUFFER))) {
      head(enclosure, out);
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
    } finally {
      deflater.end();
    }
  }

  /** A paper that says nothing more is as papers were before there was more to say. */
  private static void head(Enclosure enclosure, DataOutputStream out) throws IOException {
    if (!enclosure.writtenBy().isEmpty()) {
      out.writeUTF(FORM_WITH_WORDS);
      out.writeInt(enclosure.version());
      out.writeUTF(enclosure.writtenBy());
    } else if (enclosure.version() == 1) {
      out.writeUTF(FORM);
    } else {
      out.writeUTF(FORM_WITH_VERSION);
      out.writeInt(enclosure.version());
    }
  }

  /** The enclosure that such a text stands for; empty for any other text. */
  static Optional<Enclosure> read(String text) {
    if (text.length() > MOST_LETTERS) {
      return Optional.empty();
    }
    var inflater = new Inflater();
    try (var in = new DataInputStream(unpacked(text, inflater))) {
      var form = in.readUTF();
      if (!FORMS.contains(form)) {
        return Optional.empty();
      }
      var version = form.equals(FORM) ? 1 : in.readInt();
      var words = form.equals(FORM_WITH_WORDS) ? in.readUTF() : "";
      var enclosure = enclosure(in).inVersion(version).by(words);
      return inflater.getRemaining() == 0 ? Optional.of(enclosure) : Optional.empty();
    } catch (IOException | IllegalArgumentException | DateTimeParseException _) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  /** Strictly: nothing but the letters of Base64 and blanks, so that nothing else can hide here. */
  private static InflaterInputStream unpacked(String text, Inflater inflater) {
    var bytes = Base64.getDecoder().decode(text.replaceAll("\\s", ""));
    // All at once, so that what follows the packed bytes is noticed.
    return new InflaterInputStream(
        new ByteArrayInputStream(bytes), inflater, Math.max(1, bytes.length));
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
