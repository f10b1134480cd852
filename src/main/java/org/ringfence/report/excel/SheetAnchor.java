package org.ringfence.report.excel;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where in a workbook a part of it begins.
 *
 * @param sheet on which
 * @param row from 0
 * @param isOwn whether the sheet was made for it; else it is a council's, with things above the row
 */
public record SheetAnchor(XSSFSheet sheet, int row, boolean isOwn) {
  /** So many rows beneath. */
  SheetAnchor beneath(int rows) {
    return new SheetAnchor(sheet, row + rows, isOwn);
  }
}
