package org.ringfence.report;

import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Wording;

/** Every question of the method with every value that it can have. */
final class QuestionsSheet implements SheetPlan {
  static final String KEY = "sheet.questions";
  static final String VALUE = "column.question.value";

  private final Phrases phrases;
  private final Words words;
  private final Wording wording;

  QuestionsSheet(Phrases phrases) {
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
        new Column("column.question", 20),
        new Column("column.question.ask", 32),
        new Column(VALUE, 22),
        new Column("column.question.meaning", 34),
        new Column("column.question.reassuring", 12),
        new Column("column.question.needs", 12),
        new Column("column.question.mandatory", 10),
        new Column("column.question.who", 16),
        new Column("column.question.scope", 14),
        new Column("column.question.proof", 32),
        new Column("column.question.id", 16),
        new Column("column.question.value.id", 18));
  }

  @Override
  public void rows(Consumer<List<Entry>> to) {
    for (var question : phrases.method().questions()) {
      question.values().forEach(value -> to.accept(row(question, value)));
    }
  }

  private List<Entry> row(Question question, String value) {
    var text = wording.question(question.id());
    var term = text.values().getOrDefault(value, new Wording.Term(value, words.say("none")));
    return List.of(
        Entry.of(text.title()),
        Entry.of(text.ask()),
        Entry.of(term.label()),
        Entry.of(term.meaning()),
        Entry.of(yesOrNo(question.reassuring().contains(value))),
        Entry.of(phrases.basis(question.needs())),
        Entry.of(yesOrNo(question.mandatory())),
        Entry.of(wording.label("colleague", question.ask())),
        Entry.of(wording.label("scope", question.scope().id())),
        Entry.of(text.proof()),
        Entry.of(question.id()),
        Entry.of(value));
  }

  private String yesOrNo(boolean yes) {
    return words.say(yes ? "yes" : "no");
  }
}
