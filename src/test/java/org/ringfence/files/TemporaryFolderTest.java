package org.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.outcome.Outcome;

/** What a run that was killed kept for a while goes at the next start; what lives stays. */
class TemporaryFolderTest {
  @TempDir private Path folder;
  private Path system = Path.of("");
  private Path other = Path.of("");
  private String before = "";

  @BeforeEach
  void folders() throws IOException {
    before = System.getProperty("java.io.tmpdir");
    system = Files.createDirectory(folder.resolve("system"));
    other = Files.createDirectory(folder.resolve("other"));
  }

  @AfterEach
  void asItWas() {
    System.setProperty("java.io.tmpdir", before);
  }

  @Test
  void whatAKilledRunLeftGoesAndWhatLivesStays() throws IOException {
    for (var place : List.of(system, other)) {
      run(place.resolve("ringfence-run-1"), "guard");
      old(run(place.resolve("ringfence-run-2"), "killed before it had a guard"));
      old(run(place.resolve("ringfence-check3"), "register"));
      old(Files.writeString(place.resolve("ringfence4.zip"), "a paper on its way"));
      run(place.resolve("ringfence-run-5"), "begins just now");
      run(place.resolve("ringfence-check6"), "of the first version, which may be at it");
      old(run(place.resolve("ringfence-mine"), "of somebody else"));
    }
    var living = run(system.resolve("ringfence-run-7"), "guard");
    try (var guard = FileChannel.open(living.resolve("guard"), StandardOpenOption.WRITE);
        var lock = guard.lock()) {
      assertThat(lock.isValid()).isTrue();
      try (var begun = begun()) {
        assertThat(names(system))
            .containsExactlyInAnyOrder(
                "ringfence-run-5",
                "ringfence-check6",
                "ringfence-mine",
                "ringfence-run-7",
                begun.path().getFileName().toString());
        assertThat(living.resolve("ringfence-check8/paper")).exists();
        assertThat(names(other))
            .containsExactlyInAnyOrder("ringfence-run-5", "ringfence-check6", "ringfence-mine");
      }
    }
    assertThat(names(system)).hasSize(4);
  }

  /** A folder as a run has it, with what it unpacked, copied and was about to write. */
  private static Path run(Path run, String guard) throws IOException {
    Files.createDirectories(run.resolve("ringfence-check8"));
    Files.writeString(run.resolve("ringfence-check8/paper"), "a paper made again");
    Files.writeString(run.resolve("ringfence-check8/register-journal"), "a register's");
    Files.writeString(run.resolve("sqlite-3.50-1-libsqlitejdbc.so"), "unpacked");
    Files.writeString(run.resolve("ringfence9.paper"), "a paper that is sealed");
    Files.writeString(run.resolve(guard), "");
    return run;
  }

  private static void old(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
  }

  private TemporaryFolder begun() {
    return switch (TemporaryFolder.begin(system, List.of(other))) {
      case Outcome.Done<TemporaryFolder>(var begun) -> begun;
      case Outcome.Refused<TemporaryFolder>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private static List<String> names(Path place) throws IOException {
    try (var all = Files.list(place)) {
      return all.map(one -> one.getFileName().toString()).toList();
    }
  }
}
