package org.ringfence.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.files.WholeFile;

/**
 * Packs an Office file so that the same content and day give the same bytes, and so that simple
 * readers take it: every entry bears the day given, and Zip64 is used only where it is needed.
 */
final class SteadyZip {
  private static final int NOON = 12;

  /** A workbook inside of the file, such as a chart's, is a zip file with times of its own. */
  private static final String BOOK = ".xlsx";

  private SteadyZip() {}

  /** Writes the zip file that {@code content} makes to {@code out}, entry by entry. */
  static void write(LocalDate day, WholeFile.Content content, OutputStream out) throws IOException {
    // On disk rather than in memory: a large register's workbook is larger than one likes to hold.
    var loose = Files.createTempFile(TemporaryFolder.current(), "ringfence", ".zip");
    try {
      try (var raw = new BufferedOutputStream(Files.newOutputStream(loose))) {
        content.writeTo(raw);
      }
      try (var zip = new ZipFile(loose.toFile())) {
        repack(zip, day.atTime(NOON, 0), out);
      }
    } finally {
      Files.deleteIfExists(loose);
    }
  }

  private static void repack(ZipFile from, LocalDateTime time, OutputStream out)
      throws IOException {
    var to = new ZipOutputStream(new BufferedOutputStream(out));
    for (var entry : from.stream().toList()) {
      var steady = new ZipEntry(entry.getName());
      steady.setTimeLocal(time);
      to.putNextEntry(steady);
      try (var content = from.getInputStream(entry)) {
        if (entry.getName().endsWith(BOOK)) {
          write(time.toLocalDate(), content::transferTo, to);
        } else {
          content.transferTo(to);
        }
      }
      to.closeEntry();
    }
    to.finish();
    to.flush();
  }
}
