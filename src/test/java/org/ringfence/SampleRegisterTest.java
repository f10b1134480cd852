package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.SampleRegister;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.signing.QuickKeys;
import org.ringfence.ui.RegisterTables;

/** The samples have a register of their own, and nobody else's is ever taken for it. */
class SampleRegisterTest {
  private static final Map<String, String> LOOK = Map.of("look", "DARK 150");
  private static final List<String> STAYING = List.of("samples.ringfence.guard", "keys");
  private static final int SAMPLES = 8;

  @TempDir Path home;
  private RegisterFile register;
  private SampleRegister samples;

  @BeforeEach
  void wire() {
    var folders = UserFolders.of("Linux", home, Map.of());
    register = new CompositionRoot(folders, Clock.systemUTC(), QuickKeys.FILES).registerFile();
    samples = register.samples();
    try (var own = done(register.open())) {
      begin(own);
    }
  }

  @AfterEach
  void allowWriting() throws IOException {
    allow(folder(), "rwxr-xr-x");
  }

  @Test
  void theyAreMadeBesideTheOwnRegisterWhichStaysAsItIs() {
    var before = RegisterTables.of(register.file());
    try (var own = done(register.open())) {
      assertThat(own.isSamples()).isFalse();
      assertThat(done(own.samples().make(LOOK))).isEmpty();
      assertThat(own.entries()).hasSize(1);
      opened(workspace -> assertThat(workspace.preference("look")).contains("DARK 150"));
    }
    assertThat(samples.file()).isEqualTo(register.file().resolveSibling("samples.ringfence"));
    assertThat(RegisterTables.of(register.file())).isEqualTo(before);
    try (var workspace =
        done(
            new CompositionRoot(folders(), Clock.systemUTC(), QuickKeys.FILES)
                .registerFile()
                .open())) {
      assertThat(workspace.isSamples()).as("what a start opens").isFalse();
    }
  }

  @Test
  void whatIsThereIsOpenedAgainAsItWasLeft() {
    done(samples.make(LOOK));
    try (var workspace = done(samples.open())) {
      begin(workspace);
    }
    assertThat(done(samples.make(Map.of()))).isEmpty();
    try (var workspace = done(samples.open())) {
      assertThat(workspace.entries()).hasSize(SAMPLES + 1);
    }
  }

  @Test
  void damagedOrOfAnotherVersionTheyAreMadeAnew() throws IOException, SQLException {
    done(samples.make(LOOK));
    for (var damage : List.of("empty", "no register", "cut", "newer", "gone but its journal")) {
      damage(samples.file(), damage);
      var concerns = done(samples.make(LOOK));
      assertThat(concerns).as(damage).hasSize(1);
      assertThat(concerns.getFirst().message())
          .contains("The samples that were here could not be opened, so they were made anew.");
      opened(workspace -> assertThat(workspace.entries()).hasSize(SAMPLES));
    }
    assertThat(samples.file().resolveSibling("samples.ringfence.set-aside")).isEmptyFile();
    assertThat(samples.file().resolveSibling("samples.ringfence.set-aside-2"))
        .hasContent("no register");
  }

  @Test
  void anotherRegisterOfThatNameIsLeftAlone() throws IOException {
    Files.copy(register.file(), samples.file());
    var before = Files.readAllBytes(samples.file());
    assertThat(refused(samples.make(LOOK))).contains("what is here is another");
    assertThat(refused(samples.open())).contains("what is here is another");
    assertThat(refused(samples.remove())).contains("what is here is another");
    assertThat(samples.file()).hasBinaryContent(before);
  }

  @Test
  void anOwnRegisterOfThatNameIsLeftAlone() throws IOException {
    Files.move(register.file(), samples.file());
    Files.createSymbolicLink(register.file(), samples.file());
    assertThat(refused(samples.make(LOOK))).contains("what is here is another");
    assertThat(refused(samples.remove())).contains("what is here is another");
    try (var own = done(register.open())) {
      assertThat(own.entries()).hasSize(1);
      assertThat(refused(own.samples().make(LOOK))).contains("what is here is another");
    }
  }

  @Test
  void whatSomebodyHasOpenIsNeitherMadeAnewNorRemoved() {
    done(samples.make(LOOK));
    try (var workspace = done(samples.open())) {
      assertThat(refused(samples.make(LOOK)))
          .contains("The samples were not opened. This register is already open");
      assertThat(refused(samples.remove())).contains("already open");
      assertThat(workspace.entries()).hasSize(SAMPLES);
    }
  }

  @Test
  void whereNothingCanBeWrittenNothingIsChanged() throws IOException {
    try (var own = done(register.open())) {
      allow(folder(), "r-xr-xr-x");
      var before = listed();
      assertThat(refused(own.samples().make(LOOK)))
          .contains("The samples were not opened. The register or its folder is read-only");
      assertThat(listed()).isEqualTo(before);
      assertThat(own.entries()).hasSize(1);
      allow(folder(), "rwxr-xr-x");
    }
    done(samples.make(LOOK));
    allow(samples.file(), "r--r--r--");
    assertThat(refused(samples.make(LOOK))).contains("read-only");
    assertThat(refused(samples.open())).contains("read-only");
  }

  @Test
  void aFullDiskIsNamedAndWhatIsThereAlreadyCanBeLookedAt() throws IOException {
    try (var disk = TightPlace.mounted(home.resolve("disk"), "size=8m")) {
      var file = disk.folder().resolve("register.ringfence");
      var wiring = new CompositionRoot(folders(), Clock.systemUTC(), QuickKeys.FILES);
      try (var own = done(wiring.open(file))) {
        begin(own);
        var filler = disk.fill();
        assertThat(refused(own.samples().make(LOOK)))
            .contains("The samples were not opened.")
            .containsAnyOf("No space left", "full");
        assertThat(file.resolveSibling("samples.ringfence")).doesNotExist();
        assertThat(own.entries()).hasSize(1);
        Files.delete(filler);
        done(own.samples().make(LOOK));
        disk.fill();
        assertThat(done(own.samples().make(LOOK))).isEmpty();
        try (var workspace = done(own.samples().open())) {
          assertThat(workspace.entries()).hasSize(SAMPLES);
        }
      }
    }
  }

  @Test
  void removingTakesTheSamplesAndNothingElse() throws IOException {
    var before = listed();
    done(samples.make(LOOK));
    opened(workspace -> done(workspace.backups().now()));
    assertThat(done(samples.remove())).isEqualTo(samples.file());
    // The file that the system locks stays, as beside any register, and so does who enters here.
    assertThat(listed().stream().filter(name -> !STAYING.contains(name)))
        .containsExactlyElementsOf(before);
    done(samples.make(LOOK));
    opened(workspace -> assertThat(workspace.entries()).hasSize(SAMPLES));
  }

  private void opened(Consumer<Workspace> looks) {
    try (var workspace = done(samples.open())) {
      assertThat(workspace.isSamples()).isTrue();
      looks.accept(workspace);
    }
  }

  private static void damage(Path file, String how) throws IOException, SQLException {
    switch (how) {
      case "empty" -> Files.write(file, new byte[0]);
      case "no register" -> Files.writeString(file, "no register");
      case "cut" -> {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 100));
      }
      case "newer" -> {
        try (var open = DriverManager.getConnection("jdbc:sqlite:" + file);
            var statement = open.createStatement()) {
          statement.executeUpdate("pragma user_version = 99");
        }
      }
      default -> {
        var bytes = new byte[2048];
        var magic = new byte[] {(byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        Files.write(file.resolveSibling(file.getFileName() + "-journal"), bytes);
        Files.delete(file);
      }
    }
  }

  private UserFolders folders() {
    return UserFolders.of("Linux", home, Map.of());
  }

  private Path folder() {
    return Objects.requireNonNull(samples.file().getParent());
  }

  private List<String> listed() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static void allow(Path path, String permissions) throws IOException {
    if (Files.exists(path)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  private static void begin(Workspace workspace) {
    done(workspace.start(new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "")));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private static String refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
      case Outcome.Refused<?>(var problems) ->
          problems.stream().map(Problem::message).toList().getFirst();
    };
  }
}
