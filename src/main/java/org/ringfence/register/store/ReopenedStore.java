package org.ringfence.register.store;

import java.sql.SQLException;
import java.util.List;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

/** Keeps what was found on equipment that was replaced, one record for each question. */
public final class ReopenedStore {

  /** Ids and hashes have no blanks. */
  private static final String BETWEEN = " ";

  private final Database database;

  public ReopenedStore(Database database) {
    this.database = database;
  }

  public List<ReopenedAnswer> reopened(String assessment) {
    return database.query(
        "select * from reopened_answer where assessment = ? order by question",
        slots -> slots.text(assessment),
        ReopenedStore::answer);
  }

  /** Puts a record in the place of the one on the same question that may be there. */
  public void save(String assessment, ReopenedAnswer reopened) {
    remove(assessment, reopened.question());
    var was = reopened.answer();
    database.update(
        "insert into reopened_answer (assessment, question, device, chosen, basis, said_by,"
            + " said_on, ref, note, attached, reopened_on, decided)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(assessment)
                .text(reopened.question())
                .text(reopened.device())
                .text(String.join(BETWEEN, was.values()))
                .text(was.basis().id())
                .text(was.by())
                .day(was.on())
                .text(was.ref())
                .text(was.note())
                .text(String.join(BETWEEN, reopened.attached()))
                .day(reopened.on())
                .yes(reopened.decided()));
  }

  public void remove(String assessment, String question) {
    database.update(
        "delete from reopened_answer where assessment = ? and question = ?",
        slots -> slots.text(assessment).text(question));
  }

  private static ReopenedAnswer answer(Row row) throws SQLException {
    var was =
        new Answer(
            each(row.text("chosen")),
            Basis.of(row.text("basis")).orElseThrow(),
            row.text("said_by"),
            row.maybeDay("said_on"),
            row.text("ref"),
            row.text("note"));
    return new ReopenedAnswer(
        row.text("question"),
        row.text("device"),
        was,
        each(row.text("attached")),
        row.day("reopened_on"),
        row.isSet("decided"));
  }

  private static List<String> each(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN, -1));
  }
}
