package org.ringfence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.raw;
import static org.ringfence.register.RegisterFixture.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.Answer;
import org.ringfence.model.Basis;
import org.ringfence.model.Device;
import org.ringfence.model.Equipment;
import org.ringfence.model.KeptSignOff;
import org.ringfence.model.PlacedAnswer;
import org.ringfence.model.Reconciliation;
import org.ringfence.model.RegisterEntry;
import org.ringfence.model.Scope;
import org.ringfence.model.SignOff;

/** A register that the first version wrote, opened by this one. */
class MigrationTest {

  private static final String MAIN = "33919d52-5cc3-891e-709c-9463442b075b";
  private static final String MAIN_AGAIN = "ac54525a-4797-aed3-068f-334213b57be8";
  private static final String ANNEXE = "0dd8f532-7e6a-8fd6-c077-f93f31a8ecf0";
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final int KILLS = 12;
  private static final long SEED = 20261122;
  private static final int PAGE = 4096;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void copyFixture() throws IOException {
    file = copy("estate.ringfence");
  }

  @Test
  void everyRecordIsAsItWas() throws Exception {
    var before = rows(file, columns(file));
    try (var register = open(file)) {
      assertThat(register.migratedFrom()).contains(1);
      assertThat(register.entries()).hasSize(6);
      var main = register.entry(MAIN).orElseThrow();
      assertThat(main.site().name()).isEqualTo("Town Hall");
      assertThat(main.contract().orElseThrow().name()).isEqualTo("Upkeep 2024");
      assertThat(register.answers(main))
          .extracting(placed -> placed.place().scope())
          .contains(Scope.values());
      assertThat(answer(register, main, "recorder.isolation"))
          .isEqualTo(
              new Answer(
                  List.of("air-gap"),
                  Basis.INSPECTED,
                  "T. Echnician",
                  Optional.of(DAY),
                  "Sheet 1",
                  ""));
      assertThat(answer(register, main, "features.smart").values())
          .containsExactly("analytics", "anpr");
      assertThat(answer(register, main, "features.smart").note()).isEqualTo("“smart” 😀");
      assertThat(((Equipment.Devices) register.equipment(MAIN)).devices())
          .extracting(Device::label)
          .containsExactly("Hikvision", "HiLook");
      assertThat(register.reconciled(MAIN))
          .isEqualTo(
              Map.of(
                  "X4",
                  new Reconciliation(
                      "T. Echnician", DAY, "The recorder was unplugged that week.")));
      assertThat(register.setting("preference.theme").or(() -> register.setting("theme")))
          .contains("dark");
    }
    assertThat(rows(file, columnsOf(before))).isEqualTo(before);
  }

  @Test
  void whatWasSignedIsSignedAndLockedAsBefore() throws Exception {
    var snapshots = column(file, "select content from snapshot where assessment = '" + MAIN + "'");
    try (var register = open(file)) {
      var on = DAY.plusDays(3);
      assertThat(register.signOffs(MAIN))
          .containsExactly(
              name("Sam Okafor", "assessor", "I have recorded what I know.", on),
              name(
                  "Ada Approver", "approver", "I accept the residual risk shown.", on.plusDays(1)));
      assertThat(register.signOffs(ANNEXE))
          .containsExactly(name("Sam Okafor", "assessor", "I have recorded what I know.", on));
      assertThat(register.signOffs(MAIN_AGAIN)).isEmpty();
      assertThat(register.snapshot(MAIN).stream().toList()).isEqualTo(snapshots);
      for (var signed : List.of(MAIN, ANNEXE)) {
        assertThat(register.entry(signed).orElseThrow().locked()).isTrue();
        assertThatThrownBy(() -> register.setAssessedOn(signed, DAY))
            .isInstanceOf(LockedException.class);
      }
      register.setAssessedOn(MAIN_AGAIN, DAY.plusDays(40));
    }
    try (var connection = raw(file);
        var statement = connection.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.executeUpdate(
                      "update assessment set revision = 9 where id = '" + MAIN + "'"))
          .hasMessageContaining("signed off and locked");
    }
  }

  @Test
  void assessmentsOfOneInstallationBecomeRevisionsByDay() {
    try (var register = open(file)) {
      assertThat(register.entries())
          .extracting(RegisterEntry::assessmentId, RegisterEntry::revision, RegisterEntry::follows)
          .contains(
              tuple(MAIN, 1, Optional.empty()),
              tuple(MAIN_AGAIN, 2, Optional.of(MAIN)),
              tuple(ANNEXE, 1, Optional.empty()));
    }
  }

  @Test
  void theRegisterAsItWasIsKeptBesideIt() throws IOException {
    var before = Files.readAllBytes(file);
    open(file).close();
    assertThat(names())
        .containsExactlyInAnyOrder(
            "estate.ringfence", "estate.ringfence.before-2", "estate.ringfence.guard");
    assertThat(Files.readAllBytes(folder.resolve("estate.ringfence.before-2"))).isEqualTo(before);
    try (var register = open(file)) {
      assertThat(register.migratedFrom()).isEmpty();
    }
  }

  @Test
  void anEarlierRegisterThatIsPutBackPushesOutNoneThatIsKept() throws Exception {
    open(file).close();
    var put = copy("other");
    try (var connection = raw(put);
        var statement = connection.createStatement()) {
      statement.executeUpdate("update setting set content = content || ' '");
    }
    Files.move(put, file, StandardCopyOption.REPLACE_EXISTING);
    open(file).close();
    assertThat(names()).contains("estate.ringfence.before-2", "estate.ringfence.before-2-2");
  }

  @Test
  void aNewRegisterIsMadeAsAMigratedOneIs() throws Exception {
    open(file).close();
    var fresh = folder.resolve("fresh");
    open(fresh).close();
    var schema =
        "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_master order by name";
    assertThat(column(fresh, schema)).isEqualTo(column(file, schema));
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

  @Test
  void aDamagedOneStaysAsItWas() throws IOException {
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
  void aKillAtAnyMomentLeavesTheOldOrTheNew() throws Exception {
    var before = rows(file, columns(file));
    var random = new Random(SEED);
    var found = new TreeMap<Integer, Integer>();
    for (int kill = 0; kill < KILLS; kill++) {
      file = copy("killed-" + kill);
      try (var program = OtherProgram.start(file, "migrate")) {
        assertThat(program.line()).isEqualTo("opening");
        Thread.sleep(random.nextInt(300));
        program.kill();
      }
      try (var register = open(file)) {
        found.merge(register.migratedFrom().orElse(2), 1, Integer::sum);
      }
      assertThat(rows(file, columnsOf(before)))
          .as("kill %d, seed %d", kill, SEED)
          .isEqualTo(before);
      assertThat(names()).noneMatch(name -> name.contains("migrating"));
    }
    System.out.printf("%d kills while migrating left, by version: %s%n", KILLS, found);
  }

  private void assertStays(String... extra) throws IOException {
    var before = Files.readAllBytes(file);
    var problem = refusal(file);
    assertThat(problem.message())
        .doesNotContain("Exception")
        .contains(file.getFileName().toString());
    assertThat(problem.mend()).isNotBlank();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder.resolve("estate.ringfence.before-2")).doesNotExist();
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

  private Path copy(String name) throws IOException {
    var to = folder.toRealPath().resolve(name);
    try (var stream = MigrationTest.class.getResourceAsStream("register-1.ringfence")) {
      Files.copy(Objects.requireNonNull(stream), to);
    }
    return to;
  }

  private List<String> names() {
    return List.of(Objects.requireNonNull(folder.toFile().list()));
  }

  private static KeptSignOff name(String name, String role, String statement, LocalDate on) {
    return new KeptSignOff(new SignOff(name, role, statement, on), "");
  }

  private static Answer answer(Register register, RegisterEntry entry, String question) {
    return register.answers(entry).stream()
        .filter(placed -> placed.question().equals(question))
        .map(PlacedAnswer::answer)
        .findFirst()
        .orElseThrow();
  }

  /** By table, its columns with commas between them. */
  private static Map<String, String> columns(Path file) throws SQLException {
    var columns = new TreeMap<String, String>();
    for (var table : column(file, "select name from sqlite_master where type = 'table'")) {
      var names = column(file, "select name from pragma_table_info('" + table + "')");
      columns.put(
          table, String.join(" || '|' || ", names.stream().map(n -> "quote(" + n + ")").toList()));
    }
    return columns;
  }

  private static Map<String, String> columnsOf(Map<String, List<String>> rows) {
    var columns = new TreeMap<String, String>();
    rows.keySet().forEach(key -> columns.put(key.split(":", 2)[0], key.split(":", 2)[1]));
    return columns;
  }

  /** By table and columns, every row. */
  private static Map<String, List<String>> rows(Path file, Map<String, String> columns)
      throws SQLException {
    var rows = new TreeMap<String, List<String>>();
    for (var table : columns.entrySet()) {
      var sql = "select " + table.getValue() + " from " + table.getKey() + " order by 1";
      rows.put(table.getKey() + ":" + table.getValue(), column(file, sql));
    }
    return rows;
  }

  private static List<String> column(Path file, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = raw(file);
        var statement = connection.createStatement();
        var results = statement.executeQuery(sql)) {
      while (results.next()) {
        found.add(results.getString(1));
      }
    }
    return found;
  }
}
