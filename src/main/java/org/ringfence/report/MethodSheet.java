package org.ringfence.report;

import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.method.MethodSummary;

/** Every weight, condition and rule of the method. */
final class MethodSheet implements SheetPlan {
  private final MethodSummary method;
  private final String none;

  MethodSheet(Phrases phrases) {
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
        new Column("column.method.part", 28),
        new Column("column.method.subject", 36),
        new Column("column.method.condition", 56),
        new Column("column.method.effect", 30));
  }

  @Override
  public void rows(Consumer<List<Entry>> to) {
    for (var line : method.lines()) {
      to.accept(
          List.of(
              Entry.of(line.part(), none),
              Entry.of(line.subject(), none),
              Entry.of(line.condition(), none),
              Entry.of(line.effect(), none)));
    }
  }
}
