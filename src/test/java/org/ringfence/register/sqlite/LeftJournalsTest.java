package org.ringfence.register.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ringfence.register.RegisterFixture.answer;
import static org.ringfence.register.RegisterFixture.entry;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.own;
import static org.ringfence.register.RegisterFixture.raw;
import static org.ringfence.register.RegisterFixture.refusal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.register.EarlierRegister;
import org.ringfence.register.OtherProgram;
import org.ringfence.register.Register;
import org.ringfence.register.RegisterFixture;
import org.ringfence.register.backup.BackupFixture;
import org.ringfence.register.backup.BackupProgress;
import org.ringfence.register.backup.BackupRestore;

/** A journal beside a register is played where it belongs, and harms nothing where it does not. */
class LeftJournalsTest {

  private static final String CHANGE = "update answer_value set value = 'changed'";

  @TempDir Path folder;
  private Path file;
  private Path journal;
  private Path log;

  @BeforeEach
  void make() throws Exception {
    file = folder.resolve("estate.ringfence");
    journal = folder.resolve("estate.ringfence-journal");
    log = folder.resolve("estate.ringfence-wal");
    fill(file, 60);
  }

  @Test
  void aChangeThatWasCutOffBeforeItsEndIsUndone() throws Exception {
    var before = Files.readAllBytes(file);
    var left = cutOff();
    Files.write(journal, left);
    assertThat(values()).containsOnly("first");
    assertThat(journal).doesNotExist();
    assertThat(pagesFrom(file, 2)).isEqualTo(pages(before, 2));
  }

  @Test
  void aChangeThatWasCutOffBeforeItBeganIsUndone() throws Exception {
    var before = Files.readAllBytes(file);
    var left = cutOff();
    Files.write(file, before);
    Files.write(journal, left);
    assertThat(values()).containsOnly("first");
    assertThat(journal).doesNotExist();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aLongChangeThatWasCutOffInTheMiddleIsUndone() throws Exception {
    fill(file, 3_000);
    var expected = values();
    byte[] half;
    byte[] left;
    try (var connection = raw(file)) {
      run(connection, "pragma cache_size = 5");
      run(connection, "begin immediate");
      run(connection, "insert into setting select 'k' || rowid, hex(randomblob(900)) from answer");
      run(connection, CHANGE);
      half = Files.readAllBytes(file);
      left = Files.readAllBytes(journal);
      run(connection, "rollback");
    }
    Files.write(file, half);
    Files.write(journal, left);
    assertThat(values()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"backup", "one older", "two newer", "other", "same age"})
  void whatWasCopiedOverItIsNotTouchedByTheJournal(String which) throws Exception {
    var copy = folder.resolve("copy");
    copied(which, copy);
    var left = cutOff();
    Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
    var before = Files.readAllBytes(file);
    Files.write(journal, left);
    try (var register = open(file)) {
      assertThat(register.concerns()).hasSize(1);
      var said = register.concerns().getFirst();
      assertThat(said.where()).endsWith("estate.ringfence-journal.set-aside");
      assertThat(said.message()).contains("estate.ringfence is sound").contains("kept");
      assertThat(Path.of(said.where())).hasBinaryContent(left);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(journal).doesNotExist();
    try (var register = open(file)) {
      assertThat(register.concerns()).isEmpty();
    }
  }

  private void copied(String which, Path copy) throws Exception {
    switch (which) {
      case "backup" -> {
        try (var register = open(file)) {
          register.copyTo(copy, () -> false);
          change(register, "then");
        }
      }
      case "one older" -> {
        Files.copy(file, copy);
        try (var register = open(file)) {
          change(register, "then");
        }
      }
      case "two newer" -> {
        Files.copy(file, copy);
        try (var register = open(copy)) {
          change(register, "later");
          change(register, "much later");
        }
        Files.deleteIfExists(folder.resolve("copy.guard"));
      }
      case "other" -> fill(copy, 90);
      default -> {
        // Two computers went on from one backup and made as many changes.
        Files.copy(file, copy);
        try (var register = open(copy)) {
          change(register, "there");
        }
        try (var register = open(file)) {
          change(register, "here");
          change(register, "here again");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatARestorePutAsideIsPutBackWithWhatLayBesideIt(boolean belongs) throws Exception {
    var given = Files.copy(file, folder.resolve("given.ringfence"));
    var copy = Files.copy(file, folder.resolve("copy"));
    Files.write(journal, cutOff());
    if (!belongs) {
      try (var register = open(copy)) {
        change(register, "later");
        change(register, "much later");
        change(register, "last");
      }
      Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
    }
    var restoring = new BackupRestore(BackupFixture.opener(), RegisterFixture.CLOCK);
    var first =
        BackupFixture.done(restoring.restore(given, Optional.empty(), file, BackupProgress.NONE));
    BackupFixture.done(
        restoring.restore(first.kept().orElseThrow(), Optional.empty(), file, BackupProgress.NONE));
    assertThat(values())
        .containsOnly(belongs ? new String[] {"first"} : new String[] {"first", "last"});
  }

  @Test
  void aJournalOfYesterdayIsNotPlayedIntoTheNextChangeOfToday() throws Exception {
    var left = cutOff();
    Files.write(journal, left);
    Files.setLastModifiedTime(journal, FileTime.from(Instant.now().minusSeconds(86_400)));
    try (var register = open(file)) {
      assertThat(register.concerns()).hasSize(1);
    }
    assertThat(values()).containsOnly("changed");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 28, 512, 5_000})
  void aJournalWithAnEmptyHeaderIsNoOtherProgram(int length) throws Exception {
    for (var end : new String[] {"-journal", "-wal"}) {
      Files.write(folder.resolve("estate.ringfence" + end), new byte[length]);
      assertThat(values()).containsOnly("first");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 512})
  void norIsItForARegisterOfAnEarlierVersion(int length) throws Exception {
    var earlier = EarlierRegister.copy(folder, "earlier.ringfence");
    Files.write(folder.resolve("earlier.ringfence-journal"), new byte[length]);
    open(earlier).close();
  }

  @Test
  void rubbishBesideItIsSetAside() throws Exception {
    Files.writeString(journal, "left from a crash");
    Files.writeString(folder.resolve("estate.ringfence-journal.set-aside"), "from before");
    Files.writeString(log, "another one, which is longer than the head of any log that there is");
    try (var register = open(file)) {
      assertThat(register.concerns())
          .extracting(said -> Path.of(said.where()).getFileName().toString())
          .containsExactly(
              "estate.ringfence-journal.set-aside-2", "estate.ringfence-wal.set-aside");
    }
    assertThat(folder.resolve("estate.ringfence-journal.set-aside")).hasContent("from before");
    assertThat(values()).containsOnly("first");
  }

  @Test
  void aRegisterThatIsDamagedStaysAsItIsWithAllThatLiesBesideIt() throws Exception {
    var left = cutOff();
    var bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 2 * 4096, 3 * 4096, (byte) 0xA5);
    bytes[27]++;
    for (var beside : new byte[][] {left, "rubbish".getBytes(StandardCharsets.UTF_8)}) {
      Files.write(file, bytes);
      Files.write(journal, beside);
      Files.write(
          log, "more rubbish than fits into any head of a log".getBytes(StandardCharsets.UTF_8));
      assertRefusedUnchanged();
    }
  }

  @Test
  void nothingIsTouchedInAFolderThatIsReadOnly() throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.write(journal, cutOff());
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertRefusedUnchanged();
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aChangeOfSeveralDatabasesGoesByTheFileThatTellsOfIt(boolean isThere) throws Exception {
    var together = folder.resolve("together");
    Files.write(journal, named(cutOff(), together));
    if (isThere) {
      Files.writeString(together, file + "-journal\0");
    }
    assertThat(values()).containsOnly(isThere ? "first" : "changed");
    assertThat(folder.resolve("estate.ringfence-journal.set-aside").toFile().exists())
        .isEqualTo(!isThere);
  }

  @Test
  void aLogThatBelongsToItIsTakenIn() throws Exception {
    byte[] left;
    byte[] early;
    try (var connection = raw(file)) {
      run(connection, "pragma journal_mode = wal");
      run(connection, CHANGE);
      left = Files.readAllBytes(log);
      early = Files.readAllBytes(file);
    }
    Files.write(file, early);
    Files.write(log, left);
    assertThat(values()).containsOnly("changed");
    assertThat(log).doesNotExist();
  }

  @Test
  void aLogOfAnotherFileIsSetAside() throws Exception {
    var copy = Files.copy(file, folder.resolve("copy"));
    try (var connection = raw(file)) {
      run(connection, "pragma journal_mode = wal");
      run(connection, CHANGE);
      Files.copy(log, folder.resolve("kept"));
    }
    Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
    Files.move(folder.resolve("kept"), log);
    Files.writeString(folder.resolve("estate.ringfence-shm"), "shared");
    var before = Files.readAllBytes(file);
    try (var register = open(file)) {
      assertThat(register.concerns()).hasSize(1);
    }
    assertThat(folder.resolve("estate.ringfence-wal.set-aside")).exists();
    assertThat(folder.resolve("estate.ringfence-shm")).doesNotExist();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(values()).containsOnly("first");
  }

  @Test
  void aLoggedRegisterThatIsDamagedStaysAsItIs() throws Exception {
    try (var connection = raw(file)) {
      run(connection, "pragma journal_mode = wal");
    }
    var bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 2 * 4096, 3 * 4096, (byte) 0xA5);
    Files.write(file, bytes);
    assertRefusedUnchanged();
  }

  @Test
  void aRegisterThatAnotherProgramIsChangingIsInUse() throws Exception {
    try (var other = OtherProgram.start(file, "change")) {
      assertThat(other.line()).isEqualTo("changing");
      assertRefusedUnchanged();
      assertThat(refusal(file).what()).startsWith("Another program is using the register");
    }
    assertThat(values()).containsOnly("first");
  }

  /** Makes a change and gives the journal as it was just before the end. */
  private byte[] cutOff() throws Exception {
    try (var connection = raw(file)) {
      // The end of a change only blots out the head of such a journal.
      run(connection, "pragma journal_mode = persist");
      run(connection, "pragma synchronous = off");
      run(connection, "begin immediate");
      run(connection, CHANGE);
      var head = Arrays.copyOf(Files.readAllBytes(journal), 512);
      run(connection, "commit");
      var left = Files.readAllBytes(journal);
      System.arraycopy(head, 0, left, 0, head.length);
      Files.delete(journal);
      return left;
    }
  }

  private static byte[] named(byte[] journal, Path together) {
    var name = together.toString().getBytes(StandardCharsets.UTF_8);
    int sum = 0;
    for (var one : name) {
      sum += one;
    }
    return ByteBuffer.allocate(journal.length + 4 + name.length + 16)
        .put(journal)
        .putInt(0x4000_0000 / 4096 + 1)
        .put(name)
        .putInt(name.length)
        .putInt(sum)
        .putLong(0xd9d505f920a163d7L)
        .array();
  }

  private void assertRefusedUnchanged() throws IOException {
    var before = everything();
    var problem = refusal(file);
    assertThat(problem.message()).contains(file.getFileName().toString());
    assertThat(everything()).isEqualTo(before);
  }

  private Map<String, String> everything() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(one -> !one.toString().endsWith(".guard"))
          .collect(
              Collectors.toMap(
                  Path::toString, one -> text(one), (one, other) -> one, TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Set<String> values() {
    try (var register = open(file)) {
      return register.answers(entry("a1")).stream()
          .map(placed -> placed.answer().values().getFirst())
          .collect(Collectors.toSet());
    }
  }

  private static void fill(Path file, int answers) throws IOException {
    Files.deleteIfExists(file);
    try (var register = open(file)) {
      register.create(entry("a1"));
      register.inOneTransaction(
          () -> {
            for (int number = 0; number < answers; number++) {
              register.save(answer(own("a1"), "question." + number, "first"));
            }
            return "";
          });
    }
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".guard"));
  }

  private static void change(Register register, String value) {
    register.save(answer(own("a1"), "question.1", value));
  }

  private static byte[] pagesFrom(Path file, int first) throws IOException {
    return pages(Files.readAllBytes(file), first);
  }

  private static byte[] pages(byte[] bytes, int first) {
    return Arrays.copyOfRange(bytes, (first - 1) * 4096, bytes.length);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
