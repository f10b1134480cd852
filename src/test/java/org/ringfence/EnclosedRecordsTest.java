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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.cli.part.Console;
import org.ringfence.signing.QuickKeys;

/**
 * An exempt paper of a whole council encloses the signed record of each installation's newest
 * assessment; what nobody has signed has none, and an earlier revision is not what it is about.
 */
class EnclosedRecordsTest {
  private static final Path FIXTURES = Path.of("src/test/resources/org/ringfence/fixtures/0.1.0");
  private static final String[] SIGNED = {
    "All schools, As told to a newspaper", "Depot, Yard cameras", "Town Hall, Main CCTV"
  };

  @TempDir private Path folder;

  private String run(String... arguments) {
    var said = new StringWriter();
    var folders = new UserFolders(folder.resolve("data"), folder.resolve("documents"));
    var clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    var console = new Console(new PrintWriter(said), new PrintWriter(said));
    new CompositionRoot(folders, clock, QuickKeys.FILES).commandLine(console).run(arguments);
    return said.toString();
  }

  private static void holdsThem(String verdict) {
    for (var name : SIGNED) {
      assertThat(verdict).contains(name + ": Ada Lovelace signed as Assessor");
      assertThat(verdict)
          .containsPattern(Pattern.quote(name) + ": the record inside says .*worked out again");
    }
    assertThat(verdict).contains("Library, Lobby: not signed.");
  }

  @ParameterizedTest
  @CsvSource({"committee, docx", "workbook, xlsx"})
  void aPaperOfTodayHasThemAll(String kind, String ending) throws IOException {
    var register =
        Files.copy(FIXTURES.resolve("register.ringfence"), folder.resolve("r.ringfence"));
    var paper = folder.resolve("paper." + ending).toString();
    run(
        "report",
        "--kind",
        kind,
        "--edition",
        "exempt",
        "--out",
        paper,
        "--register",
        register.toString());
    holdsThem(run("verify", paper));
  }

  @Test
  void aPaperOfTheFirstVersionHasThemAll() {
    holdsThem(run("verify", FIXTURES.resolve("committee-exempt.docx").toString()));
  }
}
