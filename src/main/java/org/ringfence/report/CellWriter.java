package org.ringfence.report;

import org.apache.poi.ss.usermodel.Cell;

/**
 * Puts entries into cells: numbers as numbers, days as days, and texts as texts and nothing else.
 */
final class CellWriter {
  private final BookStyles styles;
  private final String cutMark;

  CellWriter(BookStyles styles, String cutMark) {
    this.styles = styles;
    this.cutMark = cutMark;
  }

  void write(Cell cell, Entry entry) {
    switch (entry) {
      case Entry.Text(var text) -> text(cell, text);
      case Entry.Piece(var letters) -> {
        cell.setCellValue(letters);
        cell.setCellStyle(styles.piece());
      }
      case Entry.Whole(var number) -> {
        cell.setCellValue(number);
        cell.setCellStyle(styles.whole());
      }
      case Entry.Pounds(var amount) -> {
        cell.setCellValue(amount.doubleValue());
        cell.setCellStyle(styles.pounds());
      }
      case Entry.Withheld(var why) -> {
        cell.setCellValue(SafeText.cell(why, cutMark));
        cell.setCellStyle(styles.withheld());
      }
      case Entry.Formula(var formula) -> {
        cell.setCellFormula(formula);
        cell.setCellStyle(styles.result());
      }
      case Entry.Day(var day) -> {
        cell.setCellValue(day);
        cell.setCellStyle(styles.day());
      }
    }
  }

  private void text(Cell cell, String text) {
    var safe = SafeText.cell(text, cutMark);
    cell.setCellValue(safe);
    cell.setCellStyle(SafeText.looksLikeFormula(safe) ? styles.quoted() : styles.text());
  }
}
