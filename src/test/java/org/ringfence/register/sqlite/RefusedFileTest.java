package org.ringfence.register.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ringfence.register.RegisterFixture.answer;
import static org.ringfence.register.RegisterFixture.entry;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.own;
import static org.ringfence.register.RegisterFixture.raw;
import static org.ringfence.register.RegisterFixture.refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.EarlierRegister;
import org.ringfence.register.Register;
import org.ringfence.register.RegisterFixture;
import org.ringfence.register.problem.RegisterException;

class RefusedFileTest {

  private static final int PAGE = 4096;
  private static final int HEADER = 100;

  @TempDir Path folder;

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir or Madam, ".repeat(99));
    assertRefused(file, "This is a plain text. What is needed here is a register");
    assertThat(folder.toFile().list()).containsExactly("letter.txt");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused(Files.createFile(folder.resolve("empty")), "This file is empty");
  }

  @Test
  void anotherProgramsDatabaseIsRefused() throws Exception {
    var file = folder.resolve("photos.db");
    sql(file, "create table photo (id integer)");
    assertRefused(file, "This file is not a Ringfence register.");
  }

  @Test
  void aNewerRegisterIsRefused() throws Exception {
    var file = filled();
    sql(file, "pragma user_version = " + (Schema.VERSION + 1));
    assertRefused(file, "This register was written by a newer Ringfence");
  }

  @Test
  void aRegisterWithoutVersionIsRefused() throws Exception {
    var file = filled();
    sql(file, "pragma user_version = 0");
    assertRefused(file, "This register is damaged.");
  }

  @Test
  void aRegisterWhoseGuardWasTakenOutIsRefused() throws Exception {
    var file = filled();
    sql(file, "drop trigger answer_locked_update");
    assertRefused(file, "This register is damaged.");
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 50, 99, 100, 512, PAGE, PAGE * 3, PAGE * 7 + 1, -PAGE, -1})
  void aRegisterThatIsCutOffIsRefused(int length) throws Exception {
    var file = filled();
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, length < 0 ? bytes.length + length : length));
    assertRefused(file, "This register is damaged.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 20})
  void aRegisterWithAPageOfRubbishIsRefused(int page) throws Exception {
    var file = filled();
    var bytes = Files.readAllBytes(file);
    // The first page keeps its first bytes, by which it is still a register.
    Arrays.fill(bytes, page * PAGE + (page == 0 ? 100 : 0), (page + 1) * PAGE, (byte) 0xA5);
    Files.write(file, bytes);
    assertRefused(file, "This register is damaged.");
  }

  @Test
  void aRegisterThatIsCutOffAtAnyPageIsRefused() throws Exception {
    var file = filled();
    var bytes = Files.readAllBytes(file);
    for (int page = 1; page < bytes.length / PAGE; page++) {
      Files.write(file, Arrays.copyOf(bytes, page * PAGE));
      assertRefused(file, "This register is damaged.");
    }
  }

  /** Most of these bytes matter, and some are a reserve that nobody reads. */
  @ParameterizedTest
  @ValueSource(ints = {0x01, 0x03, 0xFF})
  void aRegisterWithAnyByteOfItsHeaderFlippedIsRefusedOrReadAsItIs(int flip) throws Exception {
    var file = filled();
    var bytes = Files.readAllBytes(file);
    int refused = 0;
    for (int at = 0; at < HEADER; at++) {
      var flipped = bytes.clone();
      flipped[at] ^= (byte) flip;
      Files.write(file, flipped);
      if (isRefused(file)) {
        refused++;
        assertThat(Files.readAllBytes(file)).as("byte %d", at).isEqualTo(flipped);
      }
    }
    System.out.printf("%d of %d headers with a byte ^ %02x were refused%n", refused, HEADER, flip);
    assertThat(refused).isGreaterThan(30);
  }

  /** Where it is not refused, all that was recorded is there. */
  private static boolean isRefused(Path file) {
    return switch (Register.open(file, RegisterFixture.CLOCK)) {
      case Outcome.Refused<Register>(var problems) -> {
        assertThat(problems.getFirst().message()).contains(file.toString());
        assertThat(problems.getFirst().mend()).isNotBlank();
        yield true;
      }
      case Outcome.Done<Register>(var register) -> {
        try (register) {
          assertThat(register.entries()).containsExactly(entry("a1"));
          assertThat(register.answers(entry("a1"))).hasSize(500);
          yield false;
        }
      }
    };
  }

  @Test
  void aFolderIsRefused() {
    assertThat(refusal(folder).what()).isEqualTo("This is a folder, not a register.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anEarlierRegisterThatIsReadOnlyIsRefused() throws Exception {
    assumePosix();
    var file = EarlierRegister.copy(folder, "earlier.ringfence");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertRefused(file, "The register or its folder is read-only");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertRefused(file, "The register or its folder is read-only");
      assertThat(folder.toFile().list()).containsExactly("earlier.ringfence");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aReadOnlyFileIsRefused() throws Exception {
    assumePosix();
    var file = filled();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertRefused(file, "The register or its folder is read-only");
  }

  @Test
  void aReadOnlyFolderIsRefused() throws Exception {
    assumePosix();
    var file = filled();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertRefused(file, "The register or its folder is read-only");
      var problem = refusal(folder.resolve("another"));
      assertThat(problem.what()).startsWith("The register or its folder is read-only");
      assertThat(folder.resolve("another")).doesNotExist();
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
    var problem = refusal(file.resolve("below/estate.ringfence"));
    assertThat(problem.message())
        .contains("letter.txt")
        .contains("can't be opened or made here")
        .doesNotContain("Exception");
    assertThat(file).hasContent("Dear Sir");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proc/ringfence/estate", "/dev/full", "/dev/zero"})
  void aPlaceThatTakesNoFilesIsRefused(String place) {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    assertThat(refusal(Path.of(place)).message()).contains(place).doesNotContain("Exception");
  }

  @Test
  void aDayThatIsNoneIsToldAsDamage() throws Exception {
    var file = filled();
    sql(file, "update assessment set assessed_on = '31 June'");
    try (var register = open(file)) {
      assertThatThrownBy(register::entries)
          .isInstanceOf(RegisterException.class)
          .hasMessageStartingWith(register.file() + ": This register is damaged.");
    }
  }

  @Test
  void whatIsLeftOfARegisterThatIsGoneIsNotPlayedIntoANewOne() throws IOException {
    var left = Files.writeString(folder.resolve("estate-journal"), "left from a crash");
    var problem = refusal(folder.resolve("estate"));
    assertThat(problem.where()).isEqualTo(left.toRealPath().toString());
    assertThat(folder.toFile().list()).containsExactly("estate-journal");
  }

  @Test
  void whatIsLeftOfAnUnfinishedStartIsNoObstacle() throws IOException {
    Files.writeString(folder.resolve("estate.new"), "half");
    Files.writeString(folder.resolve("estate.new-journal"), "half");
    open(folder.resolve("estate")).close();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("estate", "estate.guard");
  }

  @Test
  void anyFileNameWillDo() {
    for (var name : new String[] {"a b", "q?x=1", "h#1", "p%41", "ü😀", "mode=memory", "it's"}) {
      try (var register = open(folder.resolve(name))) {
        register.create(entry("a1"));
      }
      assertThat(folder.resolve(name)).isNotEmptyFile();
    }
  }

  private Path filled() {
    var file = folder.resolve("estate.ringfence");
    try (var register = open(file)) {
      register.create(entry("a1"));
      register.inOneTransaction(
          () -> {
            for (int number = 0; number < 500; number++) {
              register.save(answer(own("a1"), "question." + number, "one", "two"));
            }
            return "";
          });
    }
    return file;
  }

  private static void assertRefused(Path file, String start) throws IOException {
    var before = Files.readAllBytes(file);
    var problem = refusal(file);
    assertThat(problem.what()).startsWith(start);
    assertThat(problem.where()).isEqualTo(file.toRealPath().toString());
    assertThat(problem.mend()).isNotBlank();
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .isEqualTo(new String(before, StandardCharsets.ISO_8859_1));
    assertThat(file.resolveSibling(file.getFileName() + ".lock")).doesNotExist();
  }

  private static void sql(Path file, String statement) throws SQLException {
    try (var connection = raw(file);
        var made = connection.createStatement()) {
      made.executeUpdate(statement);
    }
  }

  private void assumePosix() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }
}
