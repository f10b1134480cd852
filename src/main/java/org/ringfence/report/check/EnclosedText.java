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
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EmbeddedRecords;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.SingleXZInputStream;
import org.tukaani.xz.XZ;
import org.tukaani.xz.XZOutputStream;

/**
 * An enclosure as one text of plain letters that any Office program keeps, and back; a text that
 * was damaged, or that would unpack to more than a register could hold, gives nothing. Form 4,
 * which is written now, is: its name, what tells the program's words, the paper's kind, its day,
 * its imprint ({@link ImprintText}), the brief, and the records, each text with its length before
 * it. Forms 1 to 3 have neither meeting nor correction nor brief and are read for ever.
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
  private static final String FORM_WITH_BRIEF = "ringfence-enclosure-4";
  private static final Set<String> FORMS = Set.of(FORM, FORM_WITH_VERSION, FORM_WITH_WORDS);

  private EnclosedText() {}

  /** The enclosure as Base64 of its packed bytes, the same for the same enclosure everywhere. */
  public static String of(EmbeddedRecords enclosure) {
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
  public static void pieces(EmbeddedRecords enclosure, int most, Consumer<String> to) {
    var pieces = new TextPieces(most, to);
    write(enclosure, pieces);
    pieces.close();
  }

  private static void write(EmbeddedRecords enclosure, OutputStream letters) {
    try (var out =
        new DataOutputStream(
            new XZOutputStream(
                Base64.getEncoder().wrap(letters), new LZMA2Options(LEVEL), XZ.CHECK_CRC32))) {
      out.writeUTF(FORM_WITH_BRIEF);
      out.writeUTF(enclosure.writtenBy());
      out.writeUTF(enclosure.kind());
      out.writeUTF(enclosure.printedOn().toString());
      ImprintText.write(enclosure.imprint(), out);
      EnclosedTexts.write(enclosure.brief(), out);
      EnclosedTexts.write(enclosure.records(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The enclosure that such a text stands for; empty for any other text. */
  static Optional<EmbeddedRecords> read(String text) {
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

  private static Optional<EmbeddedRecords> inflated(byte[] bytes) throws IOException {
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

  private static Optional<EmbeddedRecords> unpacked(byte[] bytes) throws IOException {
    var packed = new ByteArrayInputStream(bytes);
    try (var in = new DataInputStream(new SingleXZInputStream(packed, MOST_MEMORY))) {
      var enclosure = whole(in);
      return packed.available() == 0 ? enclosure : Optional.empty();
    }
  }

  private static Optional<EmbeddedRecords> whole(DataInputStream in) throws IOException {
    var form = in.readUTF();
    var texts = new EnclosedTexts(in, MOST_BYTES);
    var enclosure =
        form.equals(FORM_WITH_BRIEF)
            ? Optional.of(newest(in, texts))
            : FORMS.contains(form)
                ? Optional.of(earlier(form, in, texts))
                : Optional.<EmbeddedRecords>empty();
    if (enclosure.isPresent() && in.read() >= 0) {
      throw new IOException("more than was announced");
    }
    return enclosure;
  }

  private static EmbeddedRecords newest(DataInputStream in, EnclosedTexts texts)
      throws IOException {
    var words = in.readUTF();
    var kind = in.readUTF();
    var day = LocalDate.parse(in.readUTF());
    var imprint = ImprintText.read(in, texts);
    var brief = texts.one();
    return new EmbeddedRecords(kind, day, imprint, texts.list(MOST_RECORDS), brief, words);
  }

  /** Papers of version 0.1 and 0.2 carry the records alone. */
  private static EmbeddedRecords earlier(String form, DataInputStream in, EnclosedTexts texts)
      throws IOException {
    var version = form.equals(FORM) ? 1 : in.readInt();
    var words = form.equals(FORM_WITH_WORDS) ? in.readUTF() : "";
    var kind = in.readUTF();
    var day = LocalDate.parse(in.readUTF());
    return new EmbeddedRecords(kind, day, texts.list(MOST_RECORDS))
        .with(new DocumentVersion(version, Optional.empty()))
        .by(words);
  }
}
