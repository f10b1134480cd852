package org.ringfence.report.excel;

import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that streams its rows and is packed fast. */
final class SteadyBook extends SXSSFWorkbook {
  private static final int ROWS_IN_MEMORY = 100;

  /** Cells repeat themselves so much that a tighter packing takes long and gains little. */
  private static final int QUICK_LEVEL = 3;

  SteadyBook(XSSFWorkbook frame) {
    super(frame, ROWS_IN_MEMORY);
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    var archive = super.createArchiveOutputStream(out);
    archive.setLevel(QUICK_LEVEL);
    return archive;
  }
}
