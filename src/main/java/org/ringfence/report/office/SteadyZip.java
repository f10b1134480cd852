package org.ringfence.report.office;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.files.UniformZipWriter;
import org.ringfence.files.WholeFile;

/** Packs an Office file in the one form that papers have, whatever the library made of it. */
public final class SteadyZip {
  /** A workbook inside of the file, such as a chart's, is a ZIP file with a form of its own. */
  private static final String BOOK = ".xlsx";

  private SteadyZip() {}

  /** Writes the ZIP file that {@code content} makes to {@code out}, part by part. */
  public static void write(WholeFile.Content content, OutputStream out) throws IOException {
    // On disk rather than in memory: a large register's workbook is larger than one likes to hold.
    var loose = Files.createTempFile(TemporaryFolder.current(), "ringfence", ".zip");
    try {
      try (var raw = new BufferedOutputStream(Files.newOutputStream(loose))) {
        content.writeTo(raw);
      }
      try (var zip = ZipFile.builder().setPath(loose).get()) {
        repack(zip, out);
      }
    } finally {
      Files.deleteIfExists(loose);
    }
  }

  private static void repack(ZipFile from, OutputStream out) throws IOException {
    var to = new UniformZipWriter(new BufferedOutputStream(out));
    for (var entry : Collections.list(from.getEntries())) {
      if (entry.getName().endsWith(BOOK)) {
        var book = new ByteArrayOutputStream();
        try (var content = from.getInputStream(entry)) {
          write(content::transferTo, book);
        }
        to.add(entry.getName(), new ByteArrayInputStream(book.toByteArray()));
      } else if (entry.getMethod() == ZipArchiveEntry.DEFLATED) {
        try (var packed = from.getRawInputStream(entry)) {
          var sizes =
              new UniformZipWriter.Sizes(
                  entry.getCrc(), entry.getCompressedSize(), entry.getSize());
          to.addPacked(entry.getName(), sizes, packed);
        }
      } else {
        try (var content = from.getInputStream(entry)) {
          to.add(entry.getName(), content);
        }
      }
    }
    to.finish();
  }
}
