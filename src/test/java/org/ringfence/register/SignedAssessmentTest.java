package org.ringfence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.register.RegisterFixture.CLOCK;
import static org.ringfence.register.RegisterFixture.DAY;
import static org.ringfence.register.RegisterFixture.answer;
import static org.ringfence.register.RegisterFixture.entry;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.own;
import static org.ringfence.register.RegisterFixture.raw;
import static org.ringfence.register.RegisterFixture.signOff;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.NewRevision;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.installation.Value;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.problem.LockedException;
import org.ringfence.register.problem.RegisterException;
import org.ringfence.register.sqlite.Database;

/** In each register here, a1 is signed and b1, another look at the same cameras, is not. */
class SignedAssessmentTest {

  private static final List<String> TABLES =
      List.of(
          "assessment",
          "device",
          "fact",
          "answer",
          "answer_value",
          "reconciliation",
          "attachment",
          "snapshot",
          "sign_off");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void signOne() {
    file = folder.resolve("estate.ringfence");
    try (var register = open(file)) {
      Stream.of("a1", "a2", "b1").forEach(id -> fill(register, id));
      register.saveEquipment(
          "a2", new Equipment.Known(new Facts(Map.of("cameras", new Value.Count(2)))));
      register.sign("a1", signOff("Ann", "assessor"), "what was signed");
      register.sign("a1", signOff("Bob", "reviewer"), "what was signed");
      register.sign("a2", signOff("Ann", "assessor"), "what was signed");
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void noMethodChangesIt(Consumer<Register> change) throws SQLException {
    var before = everything();
    try (var register = open(file)) {
      assertThatThrownBy(() -> change.accept(register))
          .isInstanceOfSatisfying(
              LockedException.class,
              locked -> {
                assertThat(locked.problem().where()).isEqualTo(register.file().toString());
                assertThat(locked.problem().message()).doesNotContain("Exception");
              });
    }
    assertThat(everything()).isEqualTo(before);
  }

  static Stream<Consumer<Register>> changes() {
    return Stream.of(
        register -> register.setAssessedOn("a1", DAY.plusDays(1)),
        register -> register.save(answer(own("a1"), "q1", "other")),
        register -> register.save(answer(own("a1"), "new", "other")),
        register -> register.remove(own("a1"), "q1"),
        register -> register.saveEquipment("a1", new Equipment.Devices(List.of())),
        register -> register.saveReconciliation("a1", "X2", new Reconciliation("A", DAY, "b")),
        register -> register.removeReconciliation("a1", "X1"),
        register -> register.place("a1", Optional.empty()),
        register -> register.attachments().detach(own("a1"), "q1", Photos.kept(register).sha256()),
        register -> register.attachments().attach(own("a1"), "q2", Photos.kept(register)),
        register -> register.sign("a1", signOff("Cid", "reviewer"), "what was signed"),
        register -> register.sign("a1", signOff("Cid", "approver"), "something else"));
  }

  @Test
  void theMessageSaysWhichAssessmentAndWhatToDo() {
    try (var register = open(file)) {
      assertThatThrownBy(() -> register.remove(own("a1"), "q1"))
          .hasMessage(
              register.file()
                  + ": The assessment of Foyer cameras at Library on 22 November 2026 is signed off"
                  + " and locked, so nothing in it was changed. "
                  + NewRevision.HOW);
    }
  }

  @Test
  void whatIsNotPartOfItStaysEditable() {
    var ofBody = answer(new AnswerPlace(Scope.BODY, "o1"), "q1", "later");
    try (var register = open(file)) {
      register.save(ofBody);
      register.save(answer(own("b1"), "q1", "later"));
      register.place("b1", Optional.empty());
      assertThat(register.answers(entry("a1"))).contains(ofBody);
      assertThat(register.snapshot("a1")).contains("what was signed");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update assessment set assessed_on = '2027-01-01' where id = 'a1'",
        "update assessment set installation = 'i1' where id = 'a1'",
        "delete from assessment where id = 'a1'",
        "insert or replace into assessment (id, installation, assessed_on, equipment)"
            + " values ('a1', 'i1', '2027-01-01', 'facts')",
        "update or replace assessment set id = 'a1' where id = 'b1'",
        "update answer set note = 'other' where owner = 'a1'",
        "update answer set owner = 'b1', question = 'q9' where owner = 'a1'",
        "update or replace answer set owner = 'a1' where owner = 'b1'",
        "update or replace answer set scope = 'installation', owner = 'a1' where scope = 'site'",
        "delete from answer where owner = 'a1'",
        "insert or replace into answer (scope, owner, question, basis, said_by, ref, note,"
            + " overrides) values ('installation', 'a1', 'q1', 'unknown', '', '', '', '')",
        "insert into answer (scope, owner, question, basis, said_by, ref, note, overrides)"
            + " values ('installation', 'a1', 'q9', 'unknown', '', '', '', '')",
        "update answer_value set value = 'other' where owner = 'a1'",
        "update or replace answer_value set owner = 'a1' where owner = 'b1'",
        "delete from answer_value where owner = 'a1'",
        "insert into answer_value values ('installation', 'a1', 'q1', 9, 'other')",
        "insert or replace into answer_value values ('installation', 'a1', 'q1', 0, 'other')",
        "update device set label = 'other' where assessment = 'a1'",
        "update or replace device set assessment = 'a1' where assessment = 'b1'",
        "delete from device where assessment = 'a1'",
        "insert into device values ('a1', 9, 'camera', '', '', '', '', '', null, 1, '', '')",
        "insert or replace into device"
            + " values ('a1', 0, 'camera', '', '', '', '', '', null, 1, '', '')",
        "update fact set number = 3 where assessment = 'a2'",
        "delete from fact where assessment = 'a2'",
        "insert into fact values ('a1', 'cameras', 0, null, 7)",
        "insert or replace into fact values ('a2', 'cameras', 0, null, 7)",
        "update reconciliation set why = 'other' where assessment = 'a1'",
        "update or replace reconciliation set assessment = 'a1' where assessment = 'b1'",
        "delete from reconciliation where assessment = 'a1'",
        "insert into reconciliation values ('a1', 'X9', 'A', '2026-11-22', 'b')",
        "insert or replace into reconciliation values ('a1', 'X1', 'A', '2026-11-22', 'b')",
        "update snapshot set content = 'other'",
        "update or replace snapshot set assessment = 'a1' where assessment = 'a2'",
        "delete from snapshot",
        "insert or replace into snapshot values ('a1', 'other')",
        "update sign_off set name = 'other'",
        "delete from sign_off where name = 'Bob'",
        "insert or replace into sign_off (assessment, position, name, role, statement, signed_on)"
            + " values ('a1', 0, 'Cid', 'approver', '', '2026-11-22')",
        "insert or replace into sign_off (assessment, position, name, role, statement, signed_on)"
            + " values ('a1', 9, 'Cid', 'assessor', '', '2026-11-22')",
        "update assessment set revision = 7 where id = 'a1'",
        "update assessment set follows = 'b1' where id = 'a1'",
        "update sign_off set proof = 'other'",
        "update sign_off set identity = 'vouched'",
        "update attachment set name = 'other' where owner = 'a1'",
        "update or replace attachment set owner = 'a1' where owner = 'b1'",
        "delete from attachment where owner = 'a1'",
        "insert into attachment (scope, owner, question, position, sha256, name, type, size)"
            + " select scope, owner, 'q9', 1, sha256, name, type, size from attachment"
            + " where owner = 'a1'",
        "insert or replace into attachment"
            + " (scope, owner, question, position, sha256, name, type, size)"
            + " select scope, owner, question, 9, sha256, name, type, size from attachment"
            + " where owner = 'a1'"
      })
  void noSqlChangesIt(String statement) throws SQLException {
    var before = everything();
    try (var connection = raw(file);
        var made = connection.createStatement()) {
      assertThatThrownBy(() -> made.executeUpdate(statement)).isInstanceOf(SQLException.class);
    }
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void noRowOfItIsPushedOutByARowNumberEither() throws SQLException {
    var before = everything();
    var opened = (Outcome.Done<Opening.Opened>) new Opening(CLOCK).open(file);
    try (var lock = opened.value().lock();
        var database = new Database(opened.value().file())) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(
              () ->
                  database.update(
                      "insert or replace into device (rowid, assessment, position, kind, label,"
                          + " maker, mac, model, firmware, bought, cost)"
                          + " select rowid, 'b1', 7, 'camera', '', '', '', '', '', '', ''"
                          + " from device where assessment = 'a1'",
                      slots -> {}))
          .isInstanceOf(RegisterException.class);
    }
    assertThat(everything()).isEqualTo(before);
  }

  private static void fill(Register register, String id) {
    RegisterEntry entry = entry(id);
    register.create(entry);
    register.attachments().attach(own(id), "q1", Photos.kept(register));
    register.save(answer(own(id), "q1", "one", "two"));
    register.save(answer(new AnswerPlace(Scope.SITE, "s1"), "q1", "one"));
    register.saveEquipment(id, OtherProgram.equipment("label"));
    register.saveReconciliation(id, "X1", new Reconciliation("Ann", DAY, "both stand"));
  }

  /** Every row of every table that a signed assessment has a part in. */
  private List<String> everything() throws SQLException {
    var rows = new ArrayList<String>();
    try (var connection = raw(file)) {
      for (var table : TABLES) {
        rows.addAll(rows(connection, table));
      }
    }
    return rows;
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var results = statement.executeQuery("select * from " + table)) {
      while (results.next()) {
        var row = new StringBuilder(table);
        for (int at = 1; at <= results.getMetaData().getColumnCount(); at++) {
          row.append('|').append(results.getString(at));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
