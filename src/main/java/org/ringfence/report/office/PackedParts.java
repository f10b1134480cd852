package org.ringfence.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.ringfence.files.FileNature;
import org.ringfence.files.Wanted;
import org.ringfence.model.Outcome;

/** The parts of an Office file, unpacked no further than anybody can reasonably need. */
public final class PackedParts {
  private static final int MOST_PARTS = 2_000;
  private static final long MOST_BYTES_ON_DISK = 50L << 20;
  private static final int MOST_BYTES = 128 << 20;
  private static final int MOST_BYTES_OF_A_PART = 32 << 20;
  private static final int WORTH_A_LOOK = 1 << 20;
  private static final int MOST_PACKED = 100;

  private final Path file;
  private final Use use;

  private PackedParts(Path file, Use use) {
    this.file = file;
    this.use = use;
  }

  /** What the file is for. */
  private enum Use {
    TEMPLATE(
        "template",
        300_000,
        "Save it in Word or Excel as an ordinary template and try again. Nothing was written."),
    PAPER(
        "file",
        3_000_000,
        "Open it in Word or Excel, save a copy and try again. Nothing was written.");

    private final String noun;
    private final int mostElements;
    private final String mend;

    Use(String noun, int mostElements, String mend) {
      this.noun = noun;
      this.mostElements = mostElements;
      this.mend = mend;
    }
  }

  /** Every part of a council's template by name, or why the file is refused. */
  public static Outcome<Map<String, byte[]>> ofTemplate(Path file) {
    return new PackedParts(file, Use.TEMPLATE).read(Wanted.TEMPLATE);
  }

  /** Every part of a paper by name, or why the file is refused. */
  public static Outcome<Map<String, byte[]>> ofPaper(Path file) {
    return new PackedParts(file, Use.PAPER).read(Wanted.PAPER);
  }

  /** Every part of a workbook that lies within another file. */
  static Outcome<Map<String, byte[]>> within(byte[] workbook) {
    var parts = new LinkedHashMap<String, byte[]>();
    var left = MOST_BYTES_OF_A_PART;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var bytes = zip.readNBytes(left + 1);
        left -= bytes.length;
        if (left < 0 || parts.size() == MOST_PARTS || parts.put(entry.getName(), bytes) != null) {
          return unreadable();
        }
      }
    } catch (IOException | IllegalArgumentException _) {
      return unreadable();
    }
    return parts.isEmpty() ? unreadable() : Outcome.done(parts);
  }

  private static Outcome<Map<String, byte[]>> unreadable() {
    return Outcome.refused("A workbook inside the file can’t be read.", "", Use.PAPER.mend);
  }

  private Outcome<Map<String, byte[]>> read(Wanted wanted) {
    try {
      if (!Files.isRegularFile(file)) {
        return refused("There is no such %s.".formatted(use.noun));
      }
      var misfit = FileNature.misfit(file, wanted);
      if (misfit.isPresent()) {
        return new Outcome.Refused<>(List.of(misfit.get()));
      }
      if (Files.size(file) > MOST_BYTES_ON_DISK) {
        return refused("The %s is larger than any that is used here.".formatted(use.noun));
      }
      try (var zip = new ZipFile(file.toFile())) {
        return unpacked(zip);
      }
    } catch (IOException | IllegalArgumentException _) {
      return refused("This is not a Word or Excel file, or it is locked or damaged.");
    }
  }

  private Outcome<Map<String, byte[]>> unpacked(ZipFile zip) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    var names = new HashSet<String>();
    var markup = new MarkupBudget(use.mostElements);
    var left = MOST_BYTES;
    if (zip.size() > MOST_PARTS) {
      return refused("The %s consists of too many parts.".formatted(use.noun));
    }
    for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
      var name = entry.getName();
      if (!names.add(name.replace('\\', '/').toLowerCase(Locale.ROOT))) {
        return refused("The %s has the part %s twice.".formatted(use.noun, name));
      }
      var most = Math.min(left, MOST_BYTES_OF_A_PART);
      var bytes = bytes(zip, entry, most);
      if (bytes.length > most || isBomb(entry, bytes.length)) {
        return refused("The part %s of the %s unpacks to too much.".formatted(name, use.noun));
      }
      if (!markup.allows(bytes)) {
        return refused(
            "The %s has more in its part %s than any that is used.".formatted(use.noun, name));
      }
      left -= bytes.length;
      parts.put(name, bytes);
    }
    return Outcome.done(parts);
  }

  /** At most one byte more than is allowed, whatever the entry says of its size. */
  private static byte[] bytes(ZipFile zip, ZipEntry entry, int most) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(most + 1);
    }
  }

  private static boolean isBomb(ZipEntry entry, int size) {
    return size > WORTH_A_LOOK && size / MOST_PACKED > Math.max(1, entry.getCompressedSize());
  }

  private <T> Outcome<T> refused(String what) {
    return Outcome.refused(what, file.toString(), use.mend);
  }
}
