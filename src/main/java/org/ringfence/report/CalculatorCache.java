package org.ringfence.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Works out every formula of a workbook in the making, so that a program that shows the file
 * without reckoning shows the right numbers.
 */
final class CalculatorCache {
  private final XSSFWorkbook book;
  private final Words words;
  private final CellWriter cells;

  CalculatorCache(XSSFWorkbook book, Words words, CellWriter cells) {
    this.book = book;
    this.words = words;
    this.cells = cells;
  }

  /**
   * Fills the formulas' cells with their results for the first installation.
   *
   * @param stored what the formulas look up; its rows will stream later, so that the first
   *     installation's stand here only meanwhile
   */
  void fill(List<SheetPlan> stored, List<XSSFSheet> formulas) {
    var lent = new ArrayList<Row>();
    stored.forEach(plan -> lend(plan, lent));
    var evaluator = new XSSFFormulaEvaluator(book);
    for (var sheet : formulas) {
      for (var row : sheet) {
        for (var cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            evaluator.evaluateFormulaCell(cell);
          }
        }
      }
    }
    lent.forEach(row -> row.getSheet().removeRow(row));
  }

  private void lend(SheetPlan plan, List<Row> lent) {
    var sheet = book.getSheet(words.say(plan.key()));
    var next = new int[] {1};
    plan.firstRows(
        entries -> {
          var row = sheet.createRow(next[0]++);
          for (var column = 0; column < entries.size(); column++) {
            cells.write(row.createCell(column), entries.get(column));
          }
          lent.add(row);
        });
  }
}
