package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.cli.Console;
import org.ringfence.cli.EveryCommand;
import org.ringfence.signing.QuickKeys;

/** Whatever fails in whichever command, a person sees a code and what to do, and never a trace. */
class BoundaryTest {
  @TempDir private Path folder;

  private static List<Throwable> failures() {
    return List.of(
        new IllegalStateException("a secret cause"),
        new IOException("a secret cause"),
        new UncheckedIOException(new IOException("a secret cause")),
        new StackOverflowError(),
        new OutOfMemoryError("a secret cause"),
        new NoClassDefFoundError("a/secret/cause"),
        new ExceptionInInitializerError("a secret cause"),
        new AssertionError("a secret cause"),
        new InternalError("a secret cause"));
  }

  private record Ran(int code, String out, String err) {}

  private static Ran ran(Diary diary, java.util.function.Function<Console, Boundary.Run> run) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console = new Console(new PrintWriter(out), new PrintWriter(err));
    var code = new Boundary(diary, console).around(run.apply(console));
    return new Ran(code, out.toString(), err.toString());
  }

  private Path there() throws IOException {
    return Files.writeString(folder.resolve("there"), "");
  }

  private Wiring wiring() {
    var home = folder.resolve("home");
    return new Wiring(UserFolders.of("Linux", home, Map.of()), Clock.systemUTC(), QuickKeys.FILES);
  }

  @Test
  void everyCommandFailsInWords() throws IOException {
    var diary = Diary.open(folder.resolve("logs"));
    var services = wiring().services();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    var commands = EveryCommand.arguments(services, console, there());
    assertThat(commands).hasSizeGreaterThan(40);
    for (var arguments : commands) {
      for (var failure : failures()) {
        var ran =
            ran(diary, to -> () -> EveryCommand.failing(services, to, failure).run(arguments));
        assertThat(ran.code()).as("%s %s", String.join(" ", arguments), ran).isEqualTo(70);
        assertThat(ran.err())
            .as(String.join(" ", arguments))
            .contains("(code RF-", "What was saved is safe")
            .doesNotContain("\tat ", "secret", failure.getClass().getName());
      }
    }
    try (var logs = Files.list(folder.resolve("logs"))) {
      assertThat(logs.anyMatch(log -> contains(log, "a secret cause"))).isTrue();
    }
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void noCommandOpensAPipe() throws IOException, InterruptedException {
    var pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    var services = wiring().services();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    var commands = EveryCommand.naming(services, console, there(), pipe);
    assertThat(commands).hasSizeGreaterThan(80);
    for (var arguments : commands) {
      var err = new StringWriter();
      var to = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err));
      assertThat(EveryCommand.idle(services, to).run(arguments))
          .as("%s: %s", String.join(" ", arguments), err)
          .isEqualTo(arguments[0].equals("verify") ? 2 : 1);
      assertThat(err.toString()).contains(pipe.toString(), "a pipe", "Nothing was changed");
    }
  }

  /** Files that are written need not be there, and a register is made. */
  @Test
  void everyCommandSaysWhereAFileIsNotThere() throws IOException {
    var missing = folder.resolve("not there.json");
    var services = wiring().services();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    var read = 0;
    for (var arguments : EveryCommand.naming(services, console, there(), missing)) {
      var err = new StringWriter();
      var to = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err));
      var code = EveryCommand.idle(services, to).run(arguments);
      var line = String.join(" ", arguments);
      var before = List.of(arguments).get(List.of(arguments).indexOf(missing.toString()) - 1);
      if (List.of("--out", "--to", "--register", "export").contains(before)) {
        assertThat(code).as(line).isZero();
      } else {
        read++;
        assertThat(code).as(line).isEqualTo(arguments[0].equals("verify") ? 2 : 1);
        assertThat(err.toString())
            .as(line)
            .contains(missing.toString(), "Nothing was changed")
            .contains("There is no such " + (line.contains("--samples") ? "folder" : "file"))
            .contains("Check the name and the folder");
      }
    }
    assertThat(read).isGreaterThan(25);
    assertThat(missing).doesNotExist();
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aLogThatCannotBeWrittenHidesNothing() throws IOException {
    Files.writeString(folder.resolve("logs"), "a file where the folder should be");
    var diary = Diary.open(folder.resolve("logs"));
    var ran =
        ran(
            diary,
            _ ->
                () -> {
                  throw new IllegalStateException("a secret cause");
                });
    assertThat(ran.code()).isEqualTo(70);
    assertThat(ran.err())
        .contains("(code RF-", "copy these lines", "IllegalStateException BoundaryTest.java:")
        .doesNotContain("\tat ", "secret");
  }
}
