package org.ringfence.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.raw;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.model.signature.LogHead;
import org.ringfence.register.problem.RefusedException;

class RegisterLogTest {

  private static final String NONE = "0".repeat(64);
  private static final LogEntry FIRST = entry("r1", 1, NONE, 1);
  private static final LogEntry SECOND = entry("r1", 2, FIRST.hash(), 2);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void begin() {
    file = folder.resolve("estate.ringfence");
    try (var register = open(file)) {
      assertThat(register.log().head()).isEmpty();
      assertThatThrownBy(() -> register.log().append(FIRST)).isInstanceOf(RefusedException.class);
      register.log().beginReplica("r1");
      assertThat(register.log().head()).contains(LogHead.none("r1"));
      register.log().append(FIRST);
      register.log().append(SECOND);
    }
  }

  @Test
  void entriesAreThereAsTheyWereAddedAfterClosingAndOpening() {
    try (var register = open(file)) {
      assertThat(register.log().entries()).containsExactly(FIRST, SECOND);
      assertThat(register.log().head()).contains(SECOND.head());
      assertThat(register.log().entry("r1", 1)).contains(FIRST);
      assertThat(register.log().entry("r1", 3)).isEmpty();
    }
  }

  @Test
  void anEntryThatDoesNotFollowTheHeadIsRefused() {
    try (var register = open(file)) {
      for (var wrong :
          List.of(
              SECOND,
              entry("r1", 4, SECOND.hash(), 3),
              entry("r1", 3, FIRST.hash(), 3),
              entry("r1", 3, NONE, 3),
              entry("r2", 3, SECOND.hash(), 3),
              entry("r2", 1, NONE, 3))) {
        assertThatThrownBy(() -> register.log().append(wrong))
            .isInstanceOf(RefusedException.class)
            .hasMessageContaining("does not follow the newest one");
      }
      assertThat(register.log().entries()).containsExactly(FIRST, SECOND);
    }
  }

  @Test
  void afterARestoreAnotherCopyGoesOnAndTheEarlierEntriesStay() {
    var restored = entry("a-later-one", 1, NONE, 3);
    try (var register = open(file)) {
      register.log().beginReplica("a-later-one");
      assertThat(register.log().head()).contains(LogHead.none("a-later-one"));
      assertThatThrownBy(() -> register.log().append(entry("r1", 3, SECOND.hash(), 4)))
          .isInstanceOf(RefusedException.class);
      register.log().append(restored);
      assertThatThrownBy(() -> register.log().beginReplica("r1"))
          .isInstanceOf(RefusedException.class);
    }
    try (var register = open(file)) {
      assertThat(register.log().entries()).containsExactly(FIRST, SECOND, restored);
      assertThat(register.log().head()).contains(restored.head());
      assertThat(register.log().replicas()).containsExactly("r1", "a-later-one");
    }
  }

  @Test
  void anEntryIsUndoneWithTheWorkThatItTellsOf() {
    try (var register = open(file)) {
      assertThatThrownBy(
              () ->
                  register.inOneTransaction(
                      () -> {
                        register.log().append(entry("r1", 3, SECOND.hash(), 3));
                        throw new IllegalStateException("the work failed");
                      }))
          .hasMessage("the work failed");
      assertThat(register.log().head()).contains(SECOND.head());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update log_entry set kind = 'other' where sequence = 2",
        "update log_entry set hash = previous where sequence = 2",
        "delete from log_entry where sequence = 2",
        "delete from log_entry",
        "insert or replace into log_entry select replica, sequence, logged_at, 'other', subject,"
            + " logged_by, detail, previous, hash from log_entry where sequence = 2",
        "insert or replace into log_entry select replica, 3, logged_at, 'other', subject,"
            + " logged_by, detail, hash, hash from log_entry where sequence = 2",
        "insert into log_entry select replica, 4, logged_at, kind, subject,"
            + " logged_by, detail, hash, 'f' || substr(hash, 2) from log_entry where sequence = 2",
        "insert into log_entry select replica, 3, logged_at, kind, subject, logged_by, detail,"
            + " previous, 'f' || substr(hash, 2) from log_entry where sequence = 2",
        "insert into log_entry select 'r9', 1, logged_at, kind, subject, logged_by, detail,"
            + " previous, 'f' || substr(hash, 2) from log_entry where sequence = 1",
        "update replica set id = 'other'",
        "update replica set position = 9",
        "delete from replica",
        "insert or replace into replica values ('r1', 2)",
        "insert or replace into replica values ('r2', 1)",
        "insert into replica values ('r2', 3)"
      })
  void noSqlChangesIt(String statement) throws SQLException {
    try (var connection = raw(file);
        var made = connection.createStatement()) {
      made.executeUpdate("pragma foreign_keys = on");
      assertThatThrownBy(() -> made.executeUpdate(statement)).isInstanceOf(SQLException.class);
    }
    try (var register = open(file)) {
      assertThat(register.log().entries()).containsExactly(FIRST, SECOND);
      assertThat(register.log().replicas()).containsExactly("r1");
    }
  }

  private static LogEntry entry(String replica, long sequence, String previous, int hash) {
    return new LogEntry(
        replica,
        sequence,
        Instant.parse("2026-11-22T09:12:00.123456789Z"),
        "signed",
        "a1",
        "reference",
        "{\"a\":1}",
        previous,
        HexFormat.of().withLowerCase().toHexDigits((long) hash).repeat(4));
  }
}
