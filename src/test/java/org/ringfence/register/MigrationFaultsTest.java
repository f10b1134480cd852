package org.ringfence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ringfence.register.RegisterFixture.CLOCK;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.raw;
import static org.ringfence.register.RegisterFixture.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.outcome.Outcome;

/** What can stop a register of an earlier version from being brought up to date. */
class MigrationFaultsTest {

  private static final int KILLS = Integer.getInteger("ringfence.kills", 20);
  private static final long SEED = 20261122;
  private static final int PAGE = 4096;
  private static final int HEADER = 100;
  private static final int LONGEST_WAIT = 150;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void copyFixture() throws IOException {
    file = EarlierRegister.copy(folder, "estate.ringfence");
  }

  @Test
  void whatAnUnfinishedMigrationLeftIsNoObstacle() throws IOException {
    Files.writeString(folder.resolve("estate.ringfence.migrating"), "half");
    Files.writeString(folder.resolve("estate.ringfence.migrating-journal"), "half");
    try (var register = open(file)) {
      assertThat(register.entries()).hasSize(6);
    }
    assertThat(names()).noneMatch(name -> name.contains("migrating"));
  }

  @Test
  void whereNoCopyCanBeMadeItStaysAsItWas() throws IOException {
    Files.createDirectories(folder.resolve("estate.ringfence.migrating/full"));
    assertStays("estate.ringfence.migrating/full");
  }

  @Test
  void whereTheDiskIsFullItStaysAsItWas() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    // Bigger than what the database driver itself unpacks, which the limit is not to stop.
    sql("insert into setting values ('big', replace(hex(zeroblob(2000000)), '00', 'x y '))");
    var before = Files.readAllBytes(file);
    // So many blocks of 1,024 bytes hold the copy, but nothing more in it; then not even the copy.
    for (int blocks : new int[] {(int) (Files.size(file) / 1_024), 3_000}) {
      try (var program = OtherProgram.limited(file, blocks)) {
        assertThat(program.line())
            .as("with %d blocks", blocks)
            .startsWith("This register is from an earlier Ringfence and could not be brought up");
      }
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
      assertThat(names()).noneMatch(name -> name.contains("migrating") || name.contains("before"));
    }
    try (var register = open(file)) {
      assertThat(register.migratedFrom()).contains(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aDamagedOneStaysAsItWas(int version) throws IOException {
    file = EarlierRegister.copy(folder, "damaged.ringfence", version);
    var whole = Files.readAllBytes(file);
    for (int page = 1; page < whole.length / PAGE; page++) {
      Files.write(file, Arrays.copyOf(whole, page * PAGE));
      assertStays();
    }
  }

  @Test
  void oneWithADanglingReferenceStaysAsItWas() throws Exception {
    sql("update installation set contract = 'nowhere'");
    assertStays();
  }

  @Test
  void whatTheEarlierProgramLeftHalfDoneIsUndoneFirst() throws Exception {
    var before = EarlierRegister.rows(file, EarlierRegister.columns(file));
    var crashed = folder.toRealPath().resolve("crashed");
    try (var connection = raw(file);
        var statement = connection.createStatement()) {
      statement.execute("pragma cache_size = 5");
      statement.executeUpdate("begin");
      statement.executeUpdate("update site set name = 'half'");
      statement.executeUpdate("insert into setting values ('half', hex(zeroblob(300000)))");
      Files.copy(file, crashed);
      Files.copy(
          file.resolveSibling("estate.ringfence-journal"),
          crashed.resolveSibling("crashed-journal"));
      statement.executeUpdate("rollback");
    }
    assertThat(Files.size(crashed)).isGreaterThan(Files.size(file));
    open(crashed).close();
    assertThat(EarlierRegister.rows(crashed, EarlierRegister.columnsOf(before))).isEqualTo(before);
  }

  @Test
  void withAnyByteOfItsHeaderFlippedItStaysOrKeepsEveryRecord() throws Exception {
    var whole = Files.readAllBytes(file);
    var before = EarlierRegister.rows(file, EarlierRegister.columns(file));
    int refused = 0;
    for (int at = 0; at < HEADER; at++) {
      file = folder.toRealPath().resolve("flipped-" + at);
      var flipped = whole.clone();
      flipped[at] ^= 0x03;
      Files.write(file, flipped);
      switch (Register.open(file, CLOCK)) {
        case Outcome.Refused<Register>(var problems) -> {
          refused++;
          assertThat(problems.getFirst().mend()).isNotBlank();
          assertThat(Files.readAllBytes(file)).as("byte %d", at).isEqualTo(flipped);
        }
        case Outcome.Done<Register>(var register) -> {
          register.close();
          assertThat(EarlierRegister.rows(file, EarlierRegister.columnsOf(before)))
              .as("byte %d", at)
              .isEqualTo(before);
        }
      }
    }
    System.out.printf(
        "%d of %d headers of schema 1 with a byte ^ 03 were refused%n", refused, HEADER);
    assertThat(refused).isGreaterThan(30);
  }

  @Test
  @Tag("kills")
  void aKillAtAnyMomentLeavesTheOldOrTheNew() throws Exception {
    var random = new Random(SEED);
    var found = new TreeMap<Integer, Integer>();
    for (int kill = 0; kill < KILLS; kill++) {
      file = EarlierRegister.copy(folder, "killed-" + kill, 1 + kill % 3);
      var before = EarlierRegister.rows(file, EarlierRegister.columns(file));
      try (var program = OtherProgram.start(file, "migrate")) {
        assertThat(program.line()).isEqualTo("opening");
        awaitCopy(program);
        Thread.sleep(random.nextInt(LONGEST_WAIT));
        program.kill();
      }
      try (var register = open(file)) {
        found.merge(register.migratedFrom().orElse(3), 1, Integer::sum);
      }
      assertThat(EarlierRegister.rows(file, EarlierRegister.columnsOf(before)))
          .as("kill %d, seed %d", kill, SEED)
          .isEqualTo(before);
      assertThat(names()).noneMatch(name -> name.contains("migrating"));
    }
    System.out.printf("%d kills while migrating left, by version: %s%n", KILLS, found);
  }

  /** The copy is there for some hundredths of a second only. */
  private void awaitCopy(OtherProgram program) {
    var copy = file.resolveSibling(file.getFileName() + ".migrating");
    var kept = file.resolveSibling(file.getFileName() + ".before-6");
    while (!Files.exists(copy) && !Files.exists(kept) && program.isRunning()) {
      Thread.onSpinWait();
    }
  }

  private void assertStays(String... extra) throws IOException {
    var before = Files.readAllBytes(file);
    var problem = refusal(file);
    assertThat(problem.message())
        .doesNotContain("Exception")
        .contains(file.getFileName().toString());
    assertThat(problem.mend()).isNotBlank();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(file.resolveSibling(file.getFileName() + ".before-6")).doesNotExist();
    for (var name : extra) {
      assertThat(folder.resolve(name)).exists();
    }
  }

  private void sql(String statement) throws SQLException {
    try (var connection = raw(file);
        var made = connection.createStatement()) {
      made.executeUpdate(statement);
    }
  }

  private List<String> names() {
    return List.of(Objects.requireNonNull(folder.toFile().list()));
  }
}
