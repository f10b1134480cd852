package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.cli.EveryCommand;
import org.ringfence.cli.part.Console;
import picocli.CommandLine.Model.CommandSpec;

/** A day that no calendar has: every option says which it is, why, and how one is written. */
class ImpossibleDayTest {
  @TempDir private Path folder;

  @Test
  void everyOptionSaysThatTheMonthIsShorter() {
    var lines = lines();
    assertThat(lines).hasSizeGreaterThan(20);
    for (var line : lines) {
      var ran = Ran.in(folder, line.toArray(String[]::new));
      assertThat(ran.code()).as(line.toString()).isEqualTo(2);
      assertThat(ran.err())
          .as(line.toString())
          .contains(
              line.get(line.size() - 2),
              "“2026-02-30” is no day: February 2026 has 28 days; write one that there is, like"
                  + " 2026-11-22");
    }
  }

  @Test
  void whatIsNoDayAtAllIsToldHowOneIsWritten() {
    var ran = Ran.in(folder, "report", "--kind", "site", "--meeting", "soon");
    assertThat(ran.err()).contains("--meeting", "“soon” is no day; write it like 2026-11-22");
  }

  @Test
  void theDayOnWhichAKeyEndedIsOne() throws IOException {
    var key = Files.writeString(folder.resolve("council.key"), "key");
    var ran =
        Ran.in(
            folder,
            "trust",
            "issue",
            "--council-key",
            key.toString(),
            "--vouch",
            "4F2A-09C1-77DE-1B30=assessor",
            "--end",
            "4F2A-09C1-77DE-1B30=2026-02-30",
            "--out",
            folder.resolve("x.trust").toString());
    assertThat(ran.err()).contains("--end", "“2026-02-30” is no day: February 2026 has 28 days");
  }

  /** Each option that takes a day, as the last of its command. */
  private List<List<String>> lines() {
    var nowhere = new PrintWriter(new StringWriter());
    var lines = new ArrayList<List<String>>();
    for (var command :
        EveryCommand.explained(Ran.wiring(folder).services(), new Console(nowhere, nowhere))) {
      for (var option : command.options()) {
        if (option.type() == LocalDate.class || option.auxiliaryTypes()[0] == LocalDate.class) {
          lines.add(
              Stream.concat(words(command), Stream.of(option.longestName(), "2026-02-30"))
                  .toList());
        }
      }
    }
    return lines;
  }

  private static Stream<String> words(CommandSpec command) {
    return Stream.of(command.qualifiedName().split(" ", -1)).skip(1);
  }
}
