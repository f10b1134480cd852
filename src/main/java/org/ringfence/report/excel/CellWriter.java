package org.ringfence.report.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.ringfence.report.text.SafeText;

/**
 * Puts entries into cells: numbers as numbers, days as days, and texts as texts and nothing else.
 */
public final class CellWriter {
  private final BookStyles styles;
  private final String cutMark;

  public CellWriter(BookStyles styles, String cutMark) {
    this.styles = styles;
    this.cutMark = cutMark;
  }

  public void write(Cell cell, CellValue entry) {
    switch (entry) {
      case CellValue.Text(var text) -> text(cell, text);
      case CellValue.Piece(var letters) -> {
        cell.setCellValue(letters);
        cell.setCellStyle(styles.piece());
      }
      case CellValue.Whole(var number) -> {
        cell.setCellValue(number);
        cell.setCellStyle(styles.whole());
      }
      case CellValue.Pounds(var amount) -> {
        cell.setCellValue(amount.doubleValue());
        cell.setCellStyle(styles.pounds());
      }
      case CellValue.Withheld(var why) -> {
        cell.setCellValue(SafeText.cell(why, cutMark));
        cell.setCellStyle(styles.withheld());
      }
      case CellValue.Formula(var formula) -> {
        cell.setCellFormula(formula);
        cell.setCellStyle(styles.result());
      }
      case CellValue.Worked(var formula, var shown) -> worked(cell, formula, shown);
      case CellValue.Gap _ -> cell.setCellStyle(styles.text());
      case CellValue.Day(var day) -> {
        cell.setCellValue(day);
        cell.setCellStyle(styles.day());
      }
    }
  }

  /** The value that is put into a formula's cell is what is shown until somebody works it out. */
  private void worked(Cell cell, String formula, CellValue shown) {
    cell.setCellFormula(formula);
    write(cell, shown);
  }

  private void text(Cell cell, String text) {
    var safe = SafeText.cell(text, cutMark);
    cell.setCellValue(safe);
    cell.setCellStyle(SafeText.looksLikeFormula(safe) ? styles.quoted() : styles.text());
  }
}
