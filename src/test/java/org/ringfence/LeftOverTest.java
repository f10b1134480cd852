package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that fails leaves nothing behind: no file, no folder, and none that is changed. */
class LeftOverTest {
  @TempDir private Path folder;
  private String id = "";

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  private String done(String... arguments) {
    var ran = run(arguments);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @BeforeEach
  void fill() throws IOException {
    id = done("import", "samples/kent-county-council.json").split("\\s+", 2)[0];
    Files.writeString(folder.resolve("word"), "three plain words\n");
    Files.writeString(folder.resolve("other"), "three other words\n");
    done("key", "make", "--name", "Ada", "--passphrase-file", file("word"));
    done("backup", "--out", file("sound.zip"));
    done("backup", "--out", file("locked.age"), "--passphrase-file", file("word"));
    done("report", "--kind", "site", "--out", file("site.docx"));
    var whole = Files.readAllBytes(folder.resolve("sound.zip"));
    Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
    whole[whole.length / 2] ^= 0x55;
    Files.write(folder.resolve("damaged.zip"), whole);
    Files.writeString(folder.resolve("notes.txt"), "Minutes of the meeting\n");
    Files.writeString(folder.resolve("false.ringfence"), "SQLite format 3\0 and no more");
    Files.writeString(folder.resolve("bad.json"), "{\"format\": \"ringfence-assessment/2\"}");
    Files.createDirectory(folder.resolve("a folder"));
    done("list");
  }

  private List<List<String>> failing() {
    var all = new ArrayList<List<String>>();
    var fresh = file("new/place/fresh.ringfence");
    for (var backup :
        List.of("cut.zip", "damaged.zip", "locked.age", "notes.txt", "bad.json", "site.docx")) {
      all.add(List.of("restore", file(backup), "--register", fresh));
      all.add(List.of("restore", file(backup), "--register", file("fresh.ringfence")));
      all.add(List.of("restore", file(backup)));
    }
    all.add(
        List.of(
            "restore",
            file("locked.age"),
            "--passphrase-file",
            file("other"),
            "--register",
            fresh));
    all.add(List.of("restore", file("sound.zip"), "--register", file("a folder")));
    all.add(List.of("restore", file("sound.zip"), "--register", file("notes.txt/under.ringfence")));
    for (var register : List.of("absent.ringfence", "notes.txt", "false.ringfence", "a folder")) {
      all.add(List.of("move", "--register", file(register), "--to", fresh));
      all.add(List.of("backup", "--register", file(register), "--out", file("out.zip")));
      all.add(List.of("list", "--register", file(register)));
      all.add(
          List.of(
              "report", "--kind", "foi", "--register", file(register), "--out", file("o.docx")));
      all.add(List.of("export", "--register", file(register), file("out.json")));
    }
    for (var register : List.of("notes.txt", "false.ringfence", "a folder")) {
      all.add(List.of("import", "samples/kent-county-council.json", "--register", file(register)));
    }
    all.add(List.of("move", "--to", file("notes.txt")));
    all.add(List.of("move", "--to", file("notes.txt/under.ringfence")));
    all.add(List.of("move", "--to", file("data/register.ringfence")));
    all.add(List.of("backup", "--out", file("a folder")));
    all.add(List.of("backup", "--out", file("notes.txt/under.zip")));
    all.add(List.of("import", file("bad.json")));
    all.add(List.of("import", file("bad.json"), "--register", fresh));
    all.add(List.of("report", "--kind", "site", "--assessment", "x", "--out", file("o.docx")));
    all.add(List.of("report", "--kind", "site", "--out", file("o.xlsx")));
    all.add(List.of("report", "--kind", "site", "--out", file("a folder")));
    all.add(List.of("report", "--kind", "site", "--issue", "--out", file("o.docx")));
    all.add(
        List.of(
            "report",
            "--kind",
            "site",
            "--issue",
            "--passphrase-file",
            file("other"),
            "--out",
            file("o.docx")));
    all.add(
        List.of("report", "--kind", "site", "--from", file("bad.json"), "--out", file("o.docx")));
    all.add(List.of("verify", file("notes.txt"), "--write-again", file("o.docx")));
    all.add(List.of("verify", file("site.docx"), "--write-again", file("bad.json")));
    all.add(List.of("issue", file("notes.txt"), "--out", file("o.docx")));
    all.add(List.of("evidence", "add", file("notes.txt"), "--assessment", id, "--question", "x"));
    all.add(
        List.of("sign", "request", "--assessment", id, "--role", "x", "--out", file("request")));
    return all;
  }

  @Test
  void nothingIsLeftOfWhatFailed() throws IOException {
    var left = new ArrayList<String>();
    for (var line : failing()) {
      var before = everything();
      var ran = run(line.toArray(String[]::new));
      assertThat(ran.code()).as("%s%n%s", line, ran.err()).isNotZero();
      var changed = everything();
      changed.entrySet().removeAll(before.entrySet());
      before.keySet().removeAll(everything().keySet());
      if (!changed.isEmpty() || !before.isEmpty()) {
        left.add("%s%n%s came %s, went %s".formatted(line, ran.err(), changed, before));
      }
    }
    assertThat(left).isEmpty();
  }

  /** What there is, and how long; an hourly copy of the register is none of the command's doing. */
  private Map<String, Long> everything() throws IOException {
    var found = new TreeMap<String, Long>();
    try (var files = Files.walk(folder)) {
      for (var file : (Iterable<Path>) files::iterator) {
        found.put(
            folder.relativize(file).toString(), Files.isRegularFile(file) ? Files.size(file) : -1);
      }
    }
    return found;
  }
}
