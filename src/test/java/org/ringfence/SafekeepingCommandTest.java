package org.ringfence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups, moving, people and evidence from the command line. */
class SafekeepingCommandTest {
  private static final String QUESTION = "recorder.isolation";

  @TempDir private Path folder;

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  private String done(String... arguments) {
    var ran = run(arguments);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return ran.out();
  }

  private void refused(Ran ran, String... said) {
    assertThat(ran.err()).contains(said).doesNotContain("Exception", "\tat ");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  /** The one assessment of a register with a sample in it. */
  private String assessment() {
    return done("import", "samples/kent-county-council.json").split("\\s+", 2)[0];
  }

  @Test
  void aPassphraseFileInAnotherEncodingIsNamed() throws Exception {
    var words = "drei wörter für uns\n";
    var mark = "\uFEFF" + words;
    var plain = Files.write(folder.resolve("plain.txt"), words.getBytes(UTF_8)).toString();
    var marked = Files.write(folder.resolve("marked.txt"), mark.getBytes(UTF_8)).toString();
    var windows = Files.write(folder.resolve("windows.txt"), words.getBytes(ISO_8859_1)).toString();
    var wide = Files.write(folder.resolve("wide.txt"), mark.getBytes(UTF_16LE)).toString();
    for (var other : List.of(windows, wide)) {
      refused(run("key", "make", "--name", "Sam", "--passphrase-file", other), "UTF-8");
    }
    done("key", "make", "--name", "Sam Okafor", "--passphrase-file", marked);
    var id = assessment();
    done("sign", "here", "--assessment", id, "--role", "assessor", "--passphrase-file", plain);
  }

  private String written(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void aBackupIsListedAndPutBackAndWhatWasThereIsKept() {
    assessment();
    done("backup");
    assertThat(done("backup", "--list")).contains("by-hand", "register.ringfence.backups");
    assertThat(done("backup", "--out", file("carried.zip"))).contains("carried.zip");
    done("new", "--organisation", "Anytown", "--site", "Depot", "--installation", "Yard");
    assertThat(done("list")).contains("Anytown");

    assertThat(done("restore", file("carried.zip"))).contains("is kept");
    assertThat(done("list")).contains("Kent").doesNotContain("Anytown");
    done("restore", file("carried.zip"), "--register", file("other.ringfence"));
    assertThat(done("list", "--register", file("other.ringfence"))).contains("Kent");
  }

  @Test
  void aLockedBackupNeedsItsPassphrase() throws Exception {
    assessment();
    var right = written("right.txt", "three plain words\n");
    var wrong = written("wrong.txt", "three other words\n");
    var locked = file("locked.age");
    var target = file("other.ringfence");
    done("backup", "--out", locked, "--passphrase-file", right);
    assertThat(Files.readString(Path.of(locked), StandardCharsets.ISO_8859_1))
        .doesNotContain("Kent");
    refused(run("restore", locked, "--register", target), "passphrase");
    refused(run("restore", locked, "--register", target, "--passphrase-file", wrong), "passphrase");
    refused(
        run("restore", locked, "--register", target, "--passphrase-file", file("none")), "none");
    assertThat(Path.of(target)).doesNotExist();
    done("restore", locked, "--register", target, "--passphrase-file", right);
    assertThat(done("list", "--register", target)).contains("Kent");
  }

  @Test
  void whatIsNoBackupIsNotPutBack() throws Exception {
    assessment();
    var before = done("list");
    refused(run("restore", written("notes.txt", "These are my notes.")), "notes.txt");
    refused(run("restore", file("none.zip")), "none.zip");
    refused(run("backup", "--passphrase-file", written("p.txt", "secret")), "--out");
    refused(run("backup", "--register", file("none.ringfence")), "no register");
    assertThat(run("backup", "--list", "--out", file("x")).code()).isEqualTo(2);
    assertThat(done("list")).isEqualTo(before);
  }

  @Test
  void nothingIsWrittenOverARegister() throws Exception {
    var id = assessment();
    var register = folder.resolve("data/register.ringfence").toString();
    done("backup");
    var pdf = written("sheet.pdf", "%PDF-1.7\nSheet 1");
    done("evidence", "add", pdf, "--assessment", id, "--question", QUESTION);
    refused(run("export", register), "register", "another");
    refused(run("report", "--kind", "workbook", "--out", register), "register", ".xlsx");
    refused(run("report", "--kind", "site", "--out", register), "register", ".docx");
    refused(run("backup", "--out", register), "register");
    refused(
        run("evidence", "copy", "--assessment", id, "--question", QUESTION, "--out", register),
        "register");
    assertThat(done("list")).contains("Kent");
  }

  @Test
  void aRegisterIsMovedAndTheOriginalStaysUnderAnotherName() {
    assessment();
    var from = folder.resolve("data/register.ringfence");
    done("move", "--register", from.toString(), "--to", file("home/register.ringfence"));
    assertThat(from).doesNotExist();
    assertThat(Objects.requireNonNull(folder.resolve("data").toFile().list()))
        .anyMatch(name -> name.startsWith("register.ringfence"));
    assertThat(done("list", "--register", file("home/register.ringfence"))).contains("Kent");
    refused(run("move", "--register", from.toString(), "--to", file("x.ringfence")), "register");
    assertThat(run("move").code()).isEqualTo(2);
  }

  @Test
  void aPersonIsErasedAndTheRegisterStillVerifies() throws Exception {
    var id = assessment();
    var secret = written("p.txt", "three plain words\n");
    done("key", "make", "--name", "Sam Okafor", "--passphrase-file", secret);
    done("sign", "here", "--assessment", id, "--role", "assessor", "--passphrase-file", secret);
    var people = done("people", "list");
    assertThat(people).contains("Sam Okafor", "key ");

    assertThat(done("people", "erase", people.substring(0, 36))).contains("erased", "backups");
    assertThat(done("people", "list")).contains("(erased)").doesNotContain("Sam Okafor");
    assertThat(run("verify", folder.resolve("data/register.ringfence").toString()).code())
        .isEqualTo(3);
    refused(run("people", "erase", "nobody"), "nobody");
  }

  @Test
  void evidenceIsAttachedListedCopiedAndTakenAway() throws Exception {
    var id = assessment();
    var pdf = written("sheet.pdf", "%PDF-1.7\nSheet 1");
    var other = written("other.pdf", "%PDF-1.7\nSheet 2");
    String[] about = {"--assessment", id, "--question", QUESTION};
    assertThat(done(join(about, "evidence", "add", pdf))).contains("sheet.pdf", "application/pdf");
    var first = done("evidence", "list", "--assessment", id).substring(0, 12);
    assertThat(done(join(about, "evidence", "copy", "--out", file("copy.pdf"))))
        .contains("copy.pdf", "author");
    assertThat(folder.resolve("copy.pdf")).hasContent("%PDF-1.7\nSheet 1");

    done(join(about, "evidence", "add", other));
    refused(run(join(about, "evidence", "remove")), "Several", "--hash");
    done(join(about, "evidence", "remove", "--hash", first));
    assertThat(done("evidence", "list", "--assessment", id))
        .contains("other.pdf")
        .doesNotContain("sheet.pdf");
    refused(run(join(about, "evidence", "copy", "--hash", first, "--out", file("x"))), "No such");
  }

  @Test
  void whatIsNoEvidenceIsRefused() throws Exception {
    var id = assessment();
    String[] about = {"--assessment", id, "--question", QUESTION};
    var heic = written("photo.heic", "\0\0\0\030ftypheic and so on");
    refused(run(join(about, "evidence", "add", heic)), "HEIC", "JPEG");
    refused(run(join(about, "evidence", "add", written("notes.txt", "notes"))), "notes.txt");
    refused(run("evidence", "list", "--assessment", "none"), "none");
    assertThat(run("evidence", "add", heic).code()).isEqualTo(2);
    assertThat(done("evidence", "list", "--assessment", id)).isEmpty();
  }

  private static String[] join(String[] about, String... arguments) {
    var all = Arrays.copyOf(arguments, arguments.length + about.length);
    System.arraycopy(about, 0, all, arguments.length, about.length);
    return all;
  }
}
