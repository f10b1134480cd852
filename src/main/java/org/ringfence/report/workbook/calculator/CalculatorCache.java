package org.ringfence.report.workbook.calculator;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.ringfence.report.excel.SheetAnchor;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.excel.WorkbookFile;

/**
 * Works out every formula of a workbook in the making, so that a program that shows the file
 * without reckoning shows the right numbers.
 */
final class CalculatorCache {
  private final WorkbookFile book;

  CalculatorCache(WorkbookFile book) {
    this.book = book;
  }

  /**
   * Fills the formulas' cells with their results for the first installation.
   *
   * @param stored what the formulas look up; its rows will stream later, so that the first
   *     installation's stand here only meanwhile
   */
  void fill(List<SheetPlan> stored, List<SheetAnchor> formulas) {
    var lent = new ArrayList<Row>();
    stored.forEach(plan -> lend(plan, lent));
    var evaluator = new XSSFFormulaEvaluator(book.frame());
    for (var spot : formulas) {
      for (var row : spot.sheet()) {
        if (row.getRowNum() >= spot.row()) { // What stands above is a council's own.
          evaluate(row, evaluator);
        }
      }
    }
    lent.forEach(row -> row.getSheet().removeRow(row));
  }

  private static void evaluate(Row row, XSSFFormulaEvaluator evaluator) {
    for (var cell : row) {
      if (cell.getCellType() == CellType.FORMULA) {
        evaluator.evaluateFormulaCell(cell);
      }
    }
  }

  private void lend(SheetPlan plan, List<Row> lent) {
    var sheet = book.frame().getSheet(book.tab(plan.key()));
    var next = new int[] {book.row(plan.key()) + 1};
    plan.firstRows(
        entries -> {
          var row = sheet.createRow(next[0]++);
          for (var column = 0; column < entries.size(); column++) {
            book.cells().write(row.createCell(column), entries.get(column));
          }
          lent.add(row);
        });
  }
}
