package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.PaperPhrases;

/** Every weight, condition and rule of the method. */
public final class MethodSheet implements SheetPlan {
  private final MethodSummary method;
  private final String none;

  public MethodSheet(PaperPhrases phrases) {
    this.method = phrases.method();
    this.none = phrases.words().say("none");
  }

  @Override
  public String key() {
    return "sheet.method";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("column.method.part", 26),
        new Column("column.method.subject", 32),
        new Column("column.method.condition", 56),
        new Column("column.method.effect", 60));
  }

  @Override
  public void rows(Consumer<List<CellValue>> to) {
    for (var line : method.lines()) {
      to.accept(
          List.of(
              CellValue.of(line.part(), none),
              CellValue.of(line.subject(), none),
              CellValue.of(line.condition(), none),
              CellValue.of(line.effect(), none)));
    }
  }
}
