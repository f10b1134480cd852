package org.ringfence.report;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where in a workbook a part of it begins.
 *
 * @param sheet on which
 * @param row from 0
 * @param isOwn whether the sheet was made for it; else it is a council's, with things above the row
 */
record Spot(XSSFSheet sheet, int row, boolean isOwn) {
  /** So many rows beneath. */
  Spot beneath(int rows) {
    return new Spot(sheet, row + rows, isOwn);
  }
}
