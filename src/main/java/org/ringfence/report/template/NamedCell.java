package org.ringfence.report.template;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell of an Excel template that bears a name of ours.
 *
 * @param tag the name in lower case, such as {@code ringfence.title}
 * @param sheet the name on its sheet's tab
 * @param row from 0
 * @param column from 0
 */
public record NamedCell(String tag, String sheet, int row, int column) {
  /** With which the names of cells begin from which a whole table goes down. */
  public static final String SHEET = PlaceSearch.PREFIX + "sheet.";

  /** The name of the cell in which a part of the workbook begins. */
  public static String ofPart(String key) {
    return SHEET + key.substring(key.indexOf('.') + 1).replace('-', '_');
  }

  /** Whether a whole table begins in its row. */
  public boolean isForTable() {
    return tag.startsWith(SHEET);
  }

  /** Where it is, as Excel says it: {@code Devices!B4}. */
  String says() {
    return sheet + "!" + new CellReference(row, column).formatAsString();
  }
}
