package org.ringfence.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.register.RegisterFixture.DAY;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.raw;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.installation.Person;
import org.ringfence.model.signature.PersonKey;
import org.ringfence.register.problem.RefusedException;

class PersonStoreTest {

  private static final Person ANN = new Person("p1", "Ann Unmistakable", "salt-of-ann");
  private static final Person BOB = new Person("p2", "Bob", "salt-of-bob");
  private static final PersonKey KEY =
      new PersonKey("p1", "ab".repeat(32), "MCowBQYDK2Vw", DAY, Optional.empty());
  private static final PersonKey.Retired LOST = new PersonKey.Retired(DAY, "Lost the passphrase");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void add() {
    file = folder.resolve("estate.ringfence");
    try (var register = open(file)) {
      register.people().save(BOB);
      register.people().save(ANN);
      register.people().addKey(KEY);
    }
  }

  @Test
  void peopleAndKeysAreThereAfterClosingAndOpening() {
    try (var register = open(file)) {
      assertThat(register.people().all()).containsExactly(ANN, BOB);
      assertThat(register.people().person("p1")).contains(ANN);
      assertThat(register.people().person("p9")).isEmpty();
      assertThat(register.people().keys()).containsExactly(KEY);
      assertThat(register.people().key(KEY.fingerprint())).contains(KEY);
    }
  }

  @Test
  void somebodyWhoIsErasedLeavesAnIdAndNothingElseInTheFile() throws Exception {
    try (var register = open(file)) {
      register.people().erase("p1");
      register.people().erase("p1");
      assertThat(register.people().person("p1")).contains(ANN.erased());
      assertThat(register.people().all()).containsExactly(BOB, ANN.erased());
      assertThat(register.people().keys()).containsExactly(KEY);
      assertRefused(() -> register.people().save(ANN), "was erased");
      assertRefused(() -> register.people().erase("p9"), "no person “p9”");
    }
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .contains("Bob")
        .doesNotContain("Unmistakable")
        .doesNotContain("salt-of-ann");
  }

  @Test
  void aPersonIsRenamedButKeepsTheSaltThatTheLogKnows() {
    try (var register = open(file)) {
      register.people().save(new Person("p1", "Ann Married", "salt-of-ann"));
      assertThat(register.people().person("p1").orElseThrow().name()).isEqualTo("Ann Married");
      assertRefused(() -> register.people().save(new Person("p1", "Ann", "x")), "another salt");
      assertRefused(() -> register.people().save(new Person("p3", " ", "x")), "has no name");
    }
  }

  @Test
  void aKeyIsRetiredOnce() {
    try (var register = open(file)) {
      assertRefused(
          () -> register.people().retireKey(KEY.fingerprint(), new PersonKey.Retired(DAY, " ")),
          "for no reason");
      register.people().retireKey(KEY.fingerprint(), LOST);
      var retired = new PersonKey("p1", KEY.fingerprint(), KEY.publicKey(), DAY, Optional.of(LOST));
      assertThat(register.people().keys()).containsExactly(retired);
      var again = new PersonKey.Retired(DAY.plusDays(1), "Another reason");
      assertRefused(
          () -> register.people().retireKey(KEY.fingerprint(), again), "holds no key in use");
      assertRefused(() -> register.people().addKey(KEY), "in the register already");
      var ofNobody = new PersonKey("p9", "cd".repeat(32), "MCowBQYDK2Vw", DAY, Optional.empty());
      assertRefused(() -> register.people().addKey(ofNobody), "no person “p9”");
      assertThat(register.people().keys()).containsExactly(retired);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from person_key",
        "update person_key set public_key = 'other'",
        "update person_key set person = 'p2'",
        "update person_key set since = '2020-01-01'",
        "update person_key set public_key = 'other', retired_on = '2027-01-01', retired_why = 'x'",
        "insert or replace into person_key (fingerprint, person, public_key, since)"
            + " select fingerprint, 'p2', 'other', since from person_key",
        "delete from person where id = 'p2'",
        "update person set id = 'p3' where id = 'p2'",
        "update person set salt = 'other' where id = 'p2'",
        "update person set name = '' where id = 'p2'",
        "insert or replace into person values ('p2', 'Bob', 'other')"
      })
  void noSqlForgetsOrExchangesThem(String statement) throws SQLException {
    try (var connection = raw(file);
        var made = connection.createStatement()) {
      assertThatThrownBy(() -> made.executeUpdate(statement)).isInstanceOf(SQLException.class);
    }
    try (var register = open(file)) {
      assertThat(register.people().all()).containsExactly(ANN, BOB);
      assertThat(register.people().keys()).containsExactly(KEY);
    }
  }

  private static void assertRefused(Runnable change, String why) {
    assertThatThrownBy(change::run)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(why)
        .hasMessageContaining("Nothing was changed.");
  }
}
