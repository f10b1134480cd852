package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Evidence that is gone or damaged, and a backup that can't be made, are said wherever it matters.
 */
class MissingEvidenceTest {

  private static final String QUESTION = "recorder.isolation";
  private static final String[] MISSING = {
    "“sheet.pdf” is missing", "Recorder isolation", "Council buildings"
  };
  private static final String[] DAMAGED = {
    "“sheet.pdf” is damaged or was changed", "Council buildings"
  };

  @TempDir private Path folder;
  private String id = "";
  private Path kept = Path.of("");

  @BeforeEach
  void attach() throws IOException {
    id = done("import", "samples/kent-county-council.json").split("\\s+", 2)[0];
    var pdf = Files.writeString(folder.resolve("sheet.pdf"), "%PDF-1.7\nSheet 1").toString();
    done("evidence", "add", pdf, "--assessment", id, "--question", QUESTION);
    var attachments = folder.resolve("data/register.ringfence.attachments");
    try (var files = Files.walk(attachments)) {
      kept = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  @Test
  void whatIsMissingIsNamedByEachCommandThatGoesByIt() throws IOException {
    assertThat(done("evidence", "check")).contains("All photos and documents are there");
    Files.delete(kept);
    assertThat(said("list")).contains(MISSING);
    assertThat(run("evidence", "list", "--assessment", id).err()).contains(MISSING);
    assertThat(run("evidence", "check").out()).contains(MISSING);
    assertThat(run("evidence", "check").code()).isEqualTo(1);
    assertThat(run("report", "--kind", "site", "--plan").out()).contains(MISSING);
    assertThat(said("report", "--kind", "site", "--out", file("site.docx"))).contains(MISSING);
    assertThat(said("backup")).contains(MISSING);
    assertThat(said("backup", "--out", file("carried.zip"))).contains(MISSING);
    assertThat(said("restore", file("carried.zip"), "--register", file("other.ringfence")))
        .contains(MISSING);
    assertThat(run("verify", register().toString()).out()).contains(MISSING);
  }

  @Test
  void noPaperIsGivenOutWithoutItsEvidenceUnlessSomebodySaysSo() throws IOException {
    var word = Files.writeString(folder.resolve("word"), "three plain words\n").toString();
    done("key", "make", "--name", "Ada", "--passphrase-file", word);
    done("report", "--kind", "site", "--out", file("draft.docx"));
    done("sign", "here", "--assessment", id, "--role", "assessor", "--passphrase-file", word);
    done("report", "--kind", "site", "--out", file("edited.docx"));
    Files.delete(kept);
    // Nobody is asked for a passphrase first: none is given here, and nobody can type one.
    for (var line :
        List.of(
            List.of("report", "--kind", "site", "--issue", "--out", file("given.docx")),
            List.of("report", "--kind", "committee", "--issue", "--out", file("given.docx")),
            List.of("issue", file("edited.docx"), "--correct", "A", "--out", file("given.docx")))) {
      var refused = run(line.toArray(String[]::new));
      assertThat(refused.code()).as("%s", line).isEqualTo(1);
      assertThat(refused.err())
          .as("%s", line)
          .contains(MISSING)
          .contains("it was not given out", "--despite-missing-evidence", "Nothing was written")
          .doesNotContain("assphrase");
      assertThat(folder.resolve("given.docx")).doesNotExist();
      var given =
          run(
              Stream.concat(
                      line.stream(),
                      Stream.of("--despite-missing-evidence", "--passphrase-file", word))
                  .toArray(String[]::new));
      assertThat(given.code()).as(given.err()).isZero();
      assertThat(given.err()).contains(MISSING);
      assertThat(given.err().lines().filter(one -> one.contains("is missing"))).hasSize(1);
      Files.delete(folder.resolve("given.docx"));
    }
  }

  @Test
  void whatHasAnotherLengthIsNamedInEachList() throws IOException {
    Files.writeString(kept, "%PDF-1.7");
    assertThat(said("list")).contains(DAMAGED);
    assertThat(said("backup")).contains(DAMAGED);
  }

  /** Whoever looks at a list waits for no photo to be read. */
  @Test
  void whatIsDamagedWithinIsFoundWhereAllIsReadAndNotByAList() throws IOException {
    Files.writeString(kept, "%PDF-1.7\nSheet 7");
    assertThat(said("list")).doesNotContain(DAMAGED);
    for (var check :
        List.of(run("evidence", "check"), run("evidence", "check", "--assessment", id))) {
      assertThat(check.out()).contains(DAMAGED);
      assertThat(check.code()).isEqualTo(1);
    }
    assertThat(said("report", "--kind", "site", "--out", file("site.docx"))).contains(DAMAGED);
    assertThat(said("backup")).contains(DAMAGED);
    assertThat(said("backup", "--out", file("carried.zip"))).contains(DAMAGED);
    assertThat(run("verify", register().toString()).out()).contains(DAMAGED);
    assertThat(said("restore", file("carried.zip"), "--register", file("other.ringfence")))
        .contains(MISSING);
  }

  /** A forger can put the time back; what is relied on is read all the same. */
  @Test
  void whatWasChangedAndGivenItsOldTimeIsFoundWhereItIsReliedOn() throws IOException {
    var time = Files.getLastModifiedTime(kept);
    Files.writeString(kept, "%PDF-1.7\nSheet 7");
    Files.setLastModifiedTime(kept, time);
    assertThat(run("evidence", "check").out()).contains(DAMAGED);
    assertThat(said("report", "--kind", "site", "--out", file("site.docx"))).contains(DAMAGED);
    assertThat(run("verify", register().toString()).out()).contains(DAMAGED);
  }

  @Test
  void whereNoBackupCanBeMadeEveryCommandSaysSoAndGoesOn() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    var backups = folder.resolve("data/register.ringfence.backups");
    Files.setPosixFilePermissions(backups, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      for (var command :
          List.of(
              List.of("list"),
              List.of("committee", "show"),
              List.of("export", file("out.json")),
              List.of("new", "--organisation", "A", "--site", "B", "--installation", "C"))) {
        var ran = run(command.toArray(String[]::new));
        assertThat(ran.code()).as("%s", command).isZero();
        assertThat(ran.err()).as("%s", command).contains("backups", "read-only");
      }
    } finally {
      Files.setPosixFilePermissions(backups, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    assertThat(done("list")).contains("Kent");
  }

  @Test
  void aJournalThatDoesNotBelongToTheRegisterIsSaidOnce() throws IOException {
    Files.writeString(
        register().resolveSibling("register.ringfence-journal"), "left", StandardCharsets.UTF_8);
    assertThat(said("list")).contains("register.ringfence-journal.set-aside", "kept");
    done("list");
  }

  private Path register() {
    return folder.resolve("data/register.ringfence");
  }

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  private String done(String... arguments) {
    var ran = run(arguments);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return ran.out();
  }

  /** What is said beside the result, which is there all the same. */
  private String said(String... arguments) {
    var ran = run(arguments);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isNotEmpty();
    return ran.err();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }
}
