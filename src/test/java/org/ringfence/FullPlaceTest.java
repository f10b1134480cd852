package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.QuickKeys;

/** A full disk still lists, reports and moves away; what is wrong with a place is named. */
class FullPlaceTest {

  @TempDir private Path folder;

  @Test
  void aFullDiskStillListsReportsAndMovesAway() throws Exception {
    try (var disk = TightPlace.mounted(folder.resolve("disk"), "size=8m")) {
      var data = disk.folder().resolve("data");
      assertThat(run(data, "import", "samples/kent-county-council.json").code()).isZero();
      var register = data.resolve("register.ringfence");
      disk.fill();
      var before = Files.readAllBytes(register);

      var list = run(data, "list");
      assertThat(list.code()).isZero();
      assertThat(list.out()).contains("Kent");
      assertThat(run(data, "score", "samples/kent-county-council.json").code()).isZero();
      var paper = folder.resolve("paper.docx");
      assertThat(run(data, "report", "--kind", "site", "--out", paper.toString()).code()).isZero();
      assertThat(paper).isNotEmptyFile();

      var made = run(data, "new", "--organisation", "A", "--site", "B", "--installation", "C");
      assertThat(made.code()).isEqualTo(1);
      assertThat(made.err()).contains("The disk is full", "Free some space");
      var backup = run(data, "backup");
      assertThat(backup.code()).isEqualTo(1);
      assertThat(backup.err()).contains("disk is full").doesNotContain("Exception");
      var here = disk.folder().resolve("paper.docx").toString();
      assertThat(run(data, "report", "--kind", "site", "--out", here).code()).isEqualTo(1);
      assertThat(Files.readAllBytes(register)).isEqualTo(before);

      var to = folder.resolve("home/register.ringfence");
      var moved = run(data, "move", "--to", to.toString());
      assertThat(moved.code()).as(moved.err()).isZero();
      assertThat(register).doesNotExist();
      assertThat(run(data, "list", "--register", to.toString()).out()).contains("Kent");
    }
  }

  @Test
  void whatIsWrongWithTheFolderForTemporaryFilesIsNamed() throws Exception {
    assertThat(problem(folder.resolve("none"))).contains("none", "is not there", "Make this");
    assertThat(problem(folder)).isEmpty();
    try (var full = TightPlace.mounted(folder.resolve("full"), "size=5m")) {
      full.fill();
      assertThat(problem(full.folder())).contains("full", "Free some space");
    }
    try (var locked = TightPlace.mounted(folder.resolve("locked"), "size=8m,noexec")) {
      assertThat(problem(locked.folder())).contains("locked", "no part of a program");
    }
    try (var reading = TightPlace.mounted(folder.resolve("reading"), "size=8m,ro")) {
      assertThat(problem(reading.folder())).contains("reading", "can't be written");
    }
  }

  /** Takes seconds: three starts of the whole program. */
  @Test
  void theProgramNamesItAndGoesOnElsewhereAndSweepsAfterARunThatWasKilled() throws Exception {
    var missing = folder.resolve("none");
    var started = start(missing, "catalogue", "check");
    assertThat(started.code()).isZero();
    assertThat(started.err()).contains("temporary files is not there", missing.toString());
    assertThat(
            run(folder.resolve("data/ringfence"), "import", "samples/kent-county-council.json")
                .code())
        .isZero();
    assertThat(start(missing, "list").out()).contains("Kent");

    var temporary = Files.createDirectory(folder.resolve("temporary"));
    var paper = folder.resolve("papers/paper.docx");
    killed(temporary, paper);
    assertThat(names(temporary)).isNotEmpty();
    Files.writeString(folder.resolve("papers/.ringfence-mine.part"), "mine");
    assertThat(start(temporary, "list").out()).contains("Kent");
    assertThat(names(temporary)).isEmpty();
    assertThat(names(folder.resolve("papers"))).isEqualTo(".ringfence-mine.part");
  }

  /** Takes seconds: three starts of the whole program. */
  @Test
  void whereTheOnlyDiskIsFullItListsAndWritesToAnother() throws Exception {
    try (var disk = TightPlace.mounted(folder.resolve("data"), "size=8m")) {
      assumeTrue(Files.isDirectory(Path.of("/dev/shm")));
      var temporary = Files.createDirectory(disk.folder().resolve("temporary"));
      run(disk.folder().resolve("ringfence"), "import", "samples/kent-county-council.json");
      disk.fill();
      var list = start(temporary, "list");
      assertThat(list.code()).as(list.err()).isZero();
      assertThat(list.out()).contains("Kent");
      assertThat(list.err()).contains(temporary + ": The folder for temporary files is full");
      var paper = folder.resolve("paper.docx").toString();
      assertThat(start(temporary, "report", "--kind", "site", "--out", paper).code()).isZero();
      var to = folder.resolve("home/register.ringfence").toString();
      assertThat(start(temporary, "move", "--to", to).code()).isZero();
    }
  }

  private static String problem(Path folder) {
    return TemporaryFolder.problem(folder).map(one -> one.message()).orElse("");
  }

  private static String names(Path folder) {
    return String.join(" ", Objects.requireNonNull(folder.toFile().list()));
  }

  /** Ends in the middle of a paper, with SQLite unpacked and a register open. */
  private void killed(Path temporary, Path paper) throws Exception {
    var ran = process(temporary, KilledRun.class.getName(), paper.toString());
    assertThat(ran.code()).as(ran.err()).isEqualTo(KilledRun.KILLED);
  }

  private Ran start(Path temporary, String... arguments) throws Exception {
    return process(temporary, Main.class.getName(), arguments);
  }

  private Ran process(Path temporary, String main, String... arguments) throws Exception {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                main));
    command.addAll(List.of(arguments));
    var out = folder.resolve("program.out").toFile();
    var err = folder.resolve("program.err").toFile();
    var builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
    builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
    int code = builder.start().waitFor();
    return new Ran(code, Files.readString(out.toPath()), Files.readString(err.toPath()));
  }

  private Ran run(Path data, String... arguments) {
    var folders = new UserFolders(data, folder.resolve("documents"));
    var clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    return Ran.by(new CompositionRoot(folders, clock, QuickKeys.FILES), arguments);
  }

  /** A run that is killed while it writes a paper. */
  static final class KilledRun {
    static final int KILLED = 9;

    private KilledRun() {}

    /** Takes the paper's name. */
    public static void main(String[] arguments) throws IOException {
      var begun = TemporaryFolder.begin(TemporaryFolder.current(), List.of());
      if (begun instanceof Outcome.Done<TemporaryFolder>(var temporary)) {
        Files.writeString(temporary.path().resolve("libsqlite.so"), "unpacked");
        WholeFile.write(
            Path.of(arguments[0]),
            out -> {
              out.write(1);
              Runtime.getRuntime().halt(KILLED);
            });
      }
    }
  }
}
