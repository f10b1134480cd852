package org.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.outcome.Outcome;

class WholeFileTest {
  private static final WholeFile.Content WELL =
      out -> out.write("new".getBytes(StandardCharsets.UTF_8));
  private static final WholeFile.Content BREAKS =
      out -> {
        out.write("half".getBytes(StandardCharsets.UTF_8));
        throw new IOException("No space left on device");
      };

  @TempDir private Path folder;

  @Test
  void foldersAreMadeAndAnOlderFileIsReplaced() throws IOException {
    var file = folder.resolve("a/b/paper.docx");

    assertThat(WholeFile.write(file, WELL)).isEqualTo(Outcome.done(file));
    assertThat(WholeFile.write(file, WELL)).isEqualTo(Outcome.done(file));
    assertThat(file).hasContent("new");
    assertThat(everythingIn(folder.resolve("a/b"))).containsExactly("paper.docx");
  }

  @Test
  void aRegisterIsNeverReplaced() throws IOException {
    var file = Files.writeString(folder.resolve("a.ringfence"), "SQLite format 3\0answers");

    assertThat(refusal(WholeFile.write(file, WELL))).contains(file.toString(), "register");
    assertThat(file).hasContent("SQLite format 3\0answers");
  }

  @Test
  void aFailureHalfWayLeavesTheOlderFileAndNothingElse() throws IOException {
    var file = Files.writeString(folder.resolve("paper.docx"), "old");

    var said = refusal(WholeFile.write(file, BREAKS));

    assertThat(said).contains(file.toString(), "the disk is full", "disk is full");
    assertThat(file).hasContent("old");
    assertThat(everythingIn(folder)).containsExactly("paper.docx");
  }

  @Test
  void aFullDiskThatALibraryHidesIsRefusedToo() throws IOException {
    WholeFile.Content hides =
        out -> {
          throw new IllegalStateException(new IOException("No space left on device"));
        };

    assertThat(refusal(WholeFile.write(folder.resolve("paper.docx"), hides)))
        .contains("the disk is full");
    assertThat(everythingIn(folder)).isEmpty();
  }

  @Test
  void aFailureTakesAwayTheFoldersThatItMade() throws IOException {
    refusal(WholeFile.write(folder.resolve("a/b/paper.docx"), BREAKS));

    assertThat(everythingIn(folder)).isEmpty();
  }

  @Test
  void aFolderThatIsAFileIsRefused() throws IOException {
    var taken = Files.writeString(folder.resolve("reports"), "a file");

    var said = refusal(WholeFile.write(taken.resolve("paper.docx"), WELL));

    assertThat(said)
        .contains("could not be written", "is a file and not a folder", "choose another folder");
    assertThat(taken).hasContent("a file");
    assertThat(everythingIn(folder)).containsExactly("reports");
  }

  @Test
  void aFileThatIsAFolderIsRefused() throws IOException {
    var taken = Files.createDirectory(folder.resolve("paper.docx"));

    assertThat(refusal(WholeFile.write(taken, WELL))).contains("There is a folder of this name");
    assertThat(everythingIn(folder)).containsExactly("paper.docx");
  }

  private static String refusal(Outcome<Path> outcome) {
    return switch (outcome) {
      case Outcome.Refused<Path>(var problems) -> problems.getFirst().message();
      case Outcome.Done<Path> done -> throw new AssertionError("written: " + done);
    };
  }

  private static List<String> everythingIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
