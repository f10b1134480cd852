package org.ringfence.register.store;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

/** Keeps each answer at its place, one for each question there. */
public final class AnswerStore {

  private static final Comparator<PlacedAnswer> IN_ORDER =
      Comparator.comparing((PlacedAnswer placed) -> placed.place().scope())
          .thenComparing(PlacedAnswer::question);

  private static final String AT_PLACE =
      """
      select a.question, a.basis, a.said_by, a.said_on, a.ref, a.note, a.overrides,
        a.entered_by, v.value
      from answer a
      left join answer_value v
        on v.scope = a.scope and v.owner = a.owner and v.question = a.question
      where a.scope = ? and a.owner = ?
      order by a.question, v.position
      """;

  private final Database database;

  public AnswerStore(Database database) {
    this.database = database;
  }

  /** Every answer of the organisation, contract and site of an entry and of the entry itself. */
  public List<PlacedAnswer> answers(RegisterEntry entry) {
    return places(entry).stream().flatMap(place -> at(place).stream()).sorted(IN_ORDER).toList();
  }

  /** Where answers can be that count for an entry, widest scope first. */
  public static List<AnswerPlace> places(RegisterEntry entry) {
    return Stream.of(
            Optional.of(new AnswerPlace(Scope.BODY, entry.organisation().id())),
            entry.contract().map(Contract::id).map(id -> new AnswerPlace(Scope.CONTRACT, id)),
            Optional.of(new AnswerPlace(Scope.SITE, entry.site().id())),
            Optional.of(new AnswerPlace(Scope.INSTALLATION, entry.assessmentId())))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Puts an answer at its place instead of the one that may be there. */
  public void save(PlacedAnswer placed) {
    remove(placed.place(), placed.question());
    insert(placed);
    int position = 0;
    for (var value : placed.answer().values()) {
      insertValue(placed, position++, value);
    }
  }

  public void remove(AnswerPlace place, String question) {
    database.update(
        "delete from answer where scope = ? and owner = ? and question = ?",
        slots -> slots.text(place.scope().id()).text(place.owner()).text(question));
  }

  private List<PlacedAnswer> at(AnswerPlace place) {
    var found = new LinkedHashMap<String, PlacedAnswer>();
    database
        .query(
            AT_PLACE,
            slots -> slots.text(place.scope().id()).text(place.owner()),
            row -> placed(place, row))
        .forEach(placed -> found.merge(placed.question(), placed, AnswerStore::withValuesOfBoth));
    return List.copyOf(found.values());
  }

  /** A row holds one value of an answer, or none. */
  private static PlacedAnswer placed(AnswerPlace place, Row row) throws SQLException {
    var answer =
        new Answer(
            row.maybeText("value").stream().toList(),
            Basis.of(row.text("basis")).orElseThrow(),
            row.text("said_by"),
            row.maybeDay("said_on"),
            row.text("ref"),
            row.text("note"));
    return new PlacedAnswer(
        place,
        row.text("question"),
        answer,
        row.text("overrides"),
        PersonIds.list(row.text("entered_by")));
  }

  private static PlacedAnswer withValuesOfBoth(PlacedAnswer first, PlacedAnswer next) {
    var values =
        Stream.concat(first.answer().values().stream(), next.answer().values().stream()).toList();
    return new PlacedAnswer(
        first.place(),
        first.question(),
        first.answer().withValues(values),
        first.overrides(),
        first.enteredBy());
  }

  private void insert(PlacedAnswer placed) {
    var answer = placed.answer();
    database.update(
        "insert into answer"
            + " (scope, owner, question, basis, said_by, said_on, ref, note, overrides, entered_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(placed.place().scope().id())
                .text(placed.place().owner())
                .text(placed.question())
                .text(answer.basis().id())
                .text(answer.by())
                .day(answer.on())
                .text(answer.ref())
                .text(answer.note())
                .text(placed.overrides())
                .text(PersonIds.text(placed.enteredBy())));
  }

  private void insertValue(PlacedAnswer placed, int position, String value) {
    database.update(
        "insert into answer_value (scope, owner, question, position, value)"
            + " values (?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(placed.place().scope().id())
                .text(placed.place().owner())
                .text(placed.question())
                .number(position)
                .text(value));
  }
}
