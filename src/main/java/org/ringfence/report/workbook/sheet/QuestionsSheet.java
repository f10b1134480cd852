package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Wording;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;

/** Every question of the method with every value that it can have. */
public final class QuestionsSheet implements SheetPlan {
  static final String KEY = "sheet.questions";
  public static final String VALUE = "column.question.value";

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final Wording wording;

  public QuestionsSheet(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.wording = phrases.wording();
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("column.question", 18),
        new Column("column.question.ask", 38),
        new Column(VALUE, 20),
        new Column("column.question.meaning", 38),
        new Column("column.question.reassuring", 11),
        new Column("column.question.needs", 12),
        new Column("column.question.mandatory", 10),
        new Column("column.question.who", 15),
        new Column("column.question.scope", 13),
        new Column("column.question.proof", 44),
        new Column("column.question.id", 17),
        new Column("column.question.value.id", 17));
  }

  @Override
  public void rows(Consumer<List<CellValue>> to) {
    for (var question : phrases.method().questions()) {
      question.values().forEach(value -> to.accept(row(question, value)));
    }
  }

  private List<CellValue> row(Question question, String value) {
    var text = wording.question(question.id());
    var term = text.values().getOrDefault(value, new Wording.Term(value, words.say("none")));
    return List.of(
        CellValue.of(text.title()),
        CellValue.of(text.ask()),
        CellValue.of(term.label()),
        CellValue.of(term.meaning()),
        CellValue.of(yesOrNo(question.reassuring().contains(value))),
        CellValue.of(phrases.basis(question.needs())),
        CellValue.of(yesOrNo(question.mandatory())),
        CellValue.of(wording.label("colleague", question.ask())),
        CellValue.of(wording.label("scope", question.scope().id())),
        CellValue.of(text.proof()),
        CellValue.of(question.id()),
        CellValue.of(value));
  }

  private String yesOrNo(boolean yes) {
    return words.say(yes ? "yes" : "no");
  }
}
