package org.ringfence.report.template;

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
import org.ringfence.files.FileNature;
import org.ringfence.files.Wanted;
import org.ringfence.model.Outcome;

/** The parts of an Office file, unpacked no further than a template can reasonably need. */
final class PackedParts {
  private static final int MOST_PARTS = 2_000;
  private static final long MOST_BYTES_ON_DISK = 50L << 20;
  private static final int MOST_BYTES = 128 << 20;
  private static final int MOST_BYTES_OF_A_PART = 32 << 20;
  private static final int WORTH_A_LOOK = 1 << 20;
  private static final int MOST_PACKED = 100;
  private static final String MEND =
      "Save it in Word or Excel as an ordinary template and try again. Nothing was written.";

  private PackedParts() {}

  /** Every part by name, or why the file is refused. */
  static Outcome<Map<String, byte[]>> read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return refused(file, "There is no such template.");
      }
      var misfit = FileNature.misfit(file, Wanted.TEMPLATE);
      if (misfit.isPresent()) {
        return new Outcome.Refused<>(List.of(misfit.get()));
      }
      if (Files.size(file) > MOST_BYTES_ON_DISK) {
        return refused(file, "The template is larger than any that is used here.");
      }
      try (var zip = new ZipFile(file.toFile())) {
        return unpacked(file, zip);
      }
    } catch (IOException | IllegalArgumentException _) {
      return refused(file, "This is not a Word or Excel file, or it is locked or damaged.");
    }
  }

  private static Outcome<Map<String, byte[]>> unpacked(Path file, ZipFile zip) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    var names = new HashSet<String>();
    var left = MOST_BYTES;
    if (zip.size() > MOST_PARTS) {
      return refused(file, "The template consists of too many parts.");
    }
    for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
      var name = entry.getName();
      if (!names.add(name.replace('\\', '/').toLowerCase(Locale.ROOT))) {
        return refused(file, "The template has the part " + name + " twice.");
      }
      var most = Math.min(left, MOST_BYTES_OF_A_PART);
      var bytes = bytes(zip, entry, most);
      if (bytes.length > most || isBomb(entry, bytes.length)) {
        return refused(file, "The part " + name + " of the template unpacks to too much.");
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

  private static <T> Outcome<T> refused(Path file, String what) {
    return Outcome.refused(what, file.toString(), MEND);
  }
}
