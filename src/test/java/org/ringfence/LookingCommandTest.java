package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.cli.part.Console;
import org.ringfence.signing.QuickKeys;
import org.ringfence.ui.AnsweredRegister;
import org.ringfence.ui.RegisterTables;

/** Commands that only look leave the register as it was, and days are read as people write them. */
class LookingCommandTest {
  /** Each is run on the same register; FOLDER and REGISTER stand for what they say. */
  private static final List<String> LOOKING =
      List.of(
          "list",
          "list --help",
          "export FOLDER/all.json",
          "report --kind committee --edition exempt --plan --out FOLDER/plan.docx",
          "report --kind committee --edition public --out FOLDER/committee.docx",
          "report --kind committee --edition exempt --out FOLDER/exempt.docx",
          "report --kind workbook --edition exempt --out FOLDER/book.xlsx",
          "report --kind foi --edition public --out FOLDER/foi.docx",
          "committee show",
          "treatment list",
          "action list",
          "archive list",
          "withhold list",
          "withhold history",
          "withhold small-numbers",
          "refusal list",
          "people list",
          "key show",
          "backup --list",
          "verify REGISTER");

  private static final List<String> WITHOUT_REGISTER = List.of("verify", "key");

  @TempDir private Path folder;

  private record Ran(int code, String said) {}

  private Ran run(String... arguments) {
    var said = new StringWriter();
    var folders = new UserFolders(folder.resolve("data"), folder.resolve("documents"));
    var clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    var console = new Console(new PrintWriter(said), new PrintWriter(said));
    var code =
        new CompositionRoot(folders, clock, QuickKeys.FILES).commandLine(console).run(arguments);
    return new Ran(code, said.toString());
  }

  @Test
  void commandsThatOnlyLookLeaveEveryTableAsItWas() {
    var register = AnsweredRegister.make(folder);
    var before = RegisterTables.of(register);
    for (var command : LOOKING) {
      var ran = run(arguments(command, register));
      assertThat(ran.code()).as(command + ": " + ran.said()).isNotEqualTo(2);
      assertThat(RegisterTables.of(register)).as(command).isEqualTo(before);
    }
  }

  private String[] arguments(String command, Path register) {
    var words =
        Arrays.stream(command.split(" ", -1))
            .map(word -> word.replace("FOLDER", folder.toString()))
            .map(word -> word.replace("REGISTER", register.toString()));
    var first = command.split(" ", -1)[0];
    return (WITHOUT_REGISTER.contains(first)
            ? words
            : Stream.concat(words, Stream.of("--register", register.toString())))
        .toArray(String[]::new);
  }

  @Test
  void aDayOnTheCommandLineIsReadAsPeopleWriteIt() {
    var register = AnsweredRegister.make(folder).toString();
    for (var day : List.of("31 Mar 2027", "31.3.27", "31/03/2027", "2027-03-31")) {
      var ran = run("action", "add", "--what", day, "--due", day, "--register", register);
      assertThat(ran.code()).as(ran.said()).isZero();
    }
    assertThat(run("action", "list", "--register", register).said())
        .contains("2027-03-31")
        .doesNotContain("no day");
    for (var day : List.of("03/31/2027", "31 Mar", "2126-03-31", "1027-03-31")) {
      var ran = run("action", "add", "--what", day, "--due", day, "--register", register);
      assertThat(ran.code()).as(day).isEqualTo(2);
      assertThat(ran.said()).contains(day, "Nothing was changed");
    }
  }

  @Test
  void aDayThatHasNotComeYetIsNotTakenFromAFile() throws IOException {
    var sample = Files.readString(Path.of("samples/kent-county-council.json"));
    var late = folder.resolve("late.json");
    Files.writeString(late, sample.replace("\"assessedOn\": \"2026-", "\"assessedOn\": \"2126-"));
    for (var command : List.of("import", "score")) {
      var ran = run(command, late.toString());
      assertThat(ran.code()).as(command).isEqualTo(1);
      assertThat(ran.said()).contains("22 November 2126 has not come yet", "clock");
    }
    Files.writeString(late, sample.replace("\"assessedOn\": \"2026-", "\"assessedOn\": \"2027-"));
    assertThat(run("import", late.toString()).code()).isEqualTo(1);
    assertThat(run("import", "samples/kent-county-council.json").code()).isZero();
  }
}
