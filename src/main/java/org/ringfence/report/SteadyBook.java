package org.ringfence.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that streams its rows and is packed once, so that the same content and day give the
 * same bytes and simple readers take it: every part bears the day given, and Zip64 is used only
 * where it is needed.
 */
final class SteadyBook extends SXSSFWorkbook {
  private static final int ROWS_IN_MEMORY = 100;
  private static final int NOON = 12;

  /** Cells repeat themselves so much that a tighter packing takes long and gains little. */
  private static final int QUICK_LEVEL = 3;

  private final LocalDate day;

  SteadyBook(XSSFWorkbook frame, LocalDate day) {
    super(frame, ROWS_IN_MEMORY);
    this.day = day;
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    var archive = new Archive(out);
    archive.setUseZip64(Zip64Mode.AsNeeded);
    archive.setLevel(QUICK_LEVEL);
    return archive;
  }

  private final class Archive extends ZipArchiveOutputStream {
    Archive(OutputStream out) {
      super(out);
    }

    /** A zip file has its times in the local zone, whichever that is. */
    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      var noon = day.atTime(NOON, 0).atZone(ZoneId.systemDefault());
      entry.setTime(noon.toInstant().toEpochMilli());
      super.putArchiveEntry(entry);
    }
  }
}
