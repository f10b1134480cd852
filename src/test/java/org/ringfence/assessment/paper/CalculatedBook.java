package org.ringfence.assessment.paper;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Works out the formulas of a workbook again and again, but reads each only once. */
final class CalculatedBook {
  private final EvaluationWorkbook book;
  private final WorkbookEvaluator evaluator;

  CalculatedBook(XSSFWorkbook file) {
    var plain = XSSFEvaluationWorkbook.create(file);
    Map<String, Object> read = new HashMap<>();
    this.book =
        (EvaluationWorkbook)
            Proxy.newProxyInstance(
                CalculatedBook.class.getClassLoader(),
                new Class<?>[] {EvaluationWorkbook.class},
                (_, method, arguments) -> {
                  try {
                    if (!method.getName().equals("getFormulaTokens")) {
                      return method.invoke(plain, arguments);
                    }
                    var cell = (EvaluationCell) arguments[0];
                    var place =
                        plain.getSheetIndex(cell.getSheet())
                            + "!"
                            + cell.getRowIndex()
                            + ","
                            + cell.getColumnIndex();
                    return read.computeIfAbsent(place, _ -> plain.getFormulaTokens(cell));
                  } catch (InvocationTargetException e) {
                    throw e.getTargetException();
                  }
                });
    this.evaluator = new WorkbookEvaluator(book, null, null);
  }

  /** Forgets every result, because something was put into a cell. */
  void forget() {
    evaluator.clearAllCachedResultValues();
  }

  /** What a formula's cell shows. */
  String shown(XSSFCell cell) {
    var sheet = book.getSheet(cell.getSheet().getWorkbook().getSheetIndex(cell.getSheet()));
    ValueEval value = evaluator.evaluate(sheet.getCell(cell.getRowIndex(), cell.getColumnIndex()));
    return switch (value) {
      case NumberEval number -> number.getStringValue();
      case StringEval text -> text.getStringValue();
      default -> value.toString();
    };
  }
}
