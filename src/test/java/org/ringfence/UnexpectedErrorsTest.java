package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.cli.CommandLineStart;
import org.ringfence.cli.EveryCommand;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.signing.QuickKeys;

/** Whatever fails in whichever command, a person sees a code and what to do, and never a trace. */
class UnexpectedErrorsTest {
  private static final String UNCHANGED = "Nothing was changed";

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

  private static Ran ran(
      ProgramLog diary, java.util.function.Function<Console, UnexpectedErrors.Run> run) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console = new Console(new PrintWriter(out), new PrintWriter(err));
    var code = new UnexpectedErrors(diary, console).around(run.apply(console));
    return new Ran(code, out.toString(), err.toString());
  }

  private Path there() throws IOException {
    return Files.writeString(folder.resolve("there"), "words");
  }

  private CompositionRoot wiring() {
    var home = folder.resolve("home");
    return new CompositionRoot(
        UserFolders.of("Linux", home, Map.of()), Clock.systemUTC(), QuickKeys.FILES);
  }

  @Test
  void everyCommandFailsInWords() throws IOException {
    var diary = ProgramLog.open(folder.resolve("logs"));
    var services = wiring().services();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    var commands = EveryCommand.arguments(services, console, there());
    assertThat(commands).hasSizeGreaterThan(40);
    // Each command meets two of them, in turn: all go through one place.
    var failures = failures();
    for (var number = 0; number < commands.size(); number++) {
      var arguments = commands.get(number);
      for (var failure :
          List.of(
              failures.get(number % failures.size()),
              failures.get((number + 4) % failures.size()))) {
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

  /** What is no file, by what it is said to be; a command that does nothing would accept it. */
  private Map<Path, String> oddities() throws IOException, InterruptedException {
    var pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    var device = Path.of("/dev/zero");
    var plain = Files.writeString(folder.resolve("plain"), "");
    var link = link("link", plain);
    return Map.of(
        pipe,
        "a pipe",
        device,
        "a device",
        link("link to a pipe", pipe),
        "a pipe",
        link("link to a device", device),
        "a device",
        link("link to a link", link),
        "a link to another link",
        link("link in a circle", folder.resolve("link in a circle")),
        "a link to another link",
        link("link to nothing", folder.resolve("nothing")),
        "a link that leads to no file");
  }

  private Path link(String name, Path to) throws IOException {
    return Files.createSymbolicLink(folder.resolve(name), to);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void noCommandOpensWhatIsNoFile() throws IOException, InterruptedException {
    var services = wiring().services();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    // Each file that a command takes meets one of them, in turn: all go through one place.
    var oddities = List.copyOf(oddities().entrySet());
    var place = folder.resolve("the file in question");
    var commands = EveryCommand.naming(services, console, there(), place);
    assertThat(commands).hasSizeGreaterThan(80);
    for (var number = 0; number < commands.size(); number++) {
      var odd = oddities.get(number % oddities.size());
      var arguments = commands.get(number).clone();
      Collections.replaceAll(Arrays.asList(arguments), place.toString(), odd.getKey().toString());
      var err = new StringWriter();
      var to = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err));
      var line = String.join(" ", arguments);
      assertThat(EveryCommand.idle(services, to).run(arguments))
          .as("%s: %s", line, err)
          .isEqualTo(arguments[0].equals("verify") ? 2 : 1);
      assertThat(err.toString())
          .as(line)
          .contains(odd.getKey().toString(), odd.getValue(), UNCHANGED);
      if (Files.isSymbolicLink(odd.getKey())) {
        assertThat(err.toString())
            .as(line)
            .contains("(a link to " + Files.readSymbolicLink(odd.getKey()) + ")");
      }
    }
  }

  /** A link that leads straight to a file, or to a folder, is that. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void everyCommandFollowsALinkOnce() throws IOException {
    var services = wiring().services();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    var links = List.of(link("link", there()), link("link to a folder", folder));
    for (var arguments :
        EveryCommand.naming(services, console, there(), folder.resolve("the file in question"))) {
      Collections.replaceAll(
          Arrays.asList(arguments),
          folder.resolve("the file in question").toString(),
          links.get(arguments[0].equals("demo") ? 1 : 0).toString());
      assertThat(EveryCommand.idle(services, console).run(arguments))
          .as(String.join(" ", arguments))
          .isZero();
    }
  }

  /** A slip in a folder's name makes no folders; nothing between two quotes names no file. */
  @Test
  void noCommandMakesAFolderForAFile() throws IOException {
    var services = wiring().services();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    var nowhere = folder.resolve("not there/nor this");
    var absent = nowhere.resolve("file.json");
    var written = 0;
    var number = 0;
    for (var arguments : EveryCommand.naming(services, console, there(), absent)) {
      var line = String.join(" ", arguments);
      var before = List.of(arguments).get(List.of(arguments).indexOf(absent.toString()) - 1);
      var err = new StringWriter();
      var to = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err));
      if (List.of("--out", "--write-again", "export").contains(before) && !line.contains("demo")) {
        written++;
        var code = EveryCommand.idle(services, to).run(arguments);
        assertThat(code).as(line).isEqualTo(arguments[0].equals("verify") ? 2 : 1);
        assertThat(err.toString())
            .as(line)
            .contains("no such folder", nowhere.toString(), "Nothing was written");
      }
      if (number++ % 8 == 0) {
        var unnamed = arguments.clone();
        Collections.replaceAll(Arrays.asList(unnamed), absent.toString(), "");
        assertThat(EveryCommand.idle(services, to).run(unnamed)).as(line).isNotZero();
        assertThat(err.toString()).as(line).contains("An empty text is no name of a file");
      }
    }
    assertThat(written).isGreaterThan(8);
    assertThat(folder.resolve("not there")).doesNotExist();
  }

  @Test
  void helpIsACommandToo() {
    var services = wiring().services();
    for (var arguments :
        List.of(
            List.of("--help"),
            List.of("help"),
            List.of("help", "sign"),
            List.of("help", "sign", "check"))) {
      var out = new StringWriter();
      var to = new Console(new PrintWriter(out), new PrintWriter(new StringWriter()));
      assertThat(new CommandLineStart(services, to).run(arguments.toArray(String[]::new))).isZero();
      assertThat(out.toString()).contains("Usage: ringfence");
    }
  }

  @Test
  void everyCommandSaysWhatAFolderAndAnEmptyFileAre() throws IOException {
    var services = wiring().services();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    var room = Files.createDirectory(folder.resolve("a room"));
    var empty = Files.writeString(folder.resolve("empty"), "");
    var place = folder.resolve("the file in question");
    var read = 0;
    for (var arguments : EveryCommand.naming(services, console, there(), place)) {
      var line = List.of(arguments);
      var before = line.get(line.indexOf(place.toString()) - 1);
      var isWritten =
          List.of("--out", "--to", "--write-again", "--register", "export").contains(before);
      var isFolder = arguments[0].equals("demo");
      assertThat(said(services, arguments, place, isFolder ? there() : room))
          .as("%s", line)
          .contains(isFolder ? "This is a file." : "This is a folder.", "Nothing was ")
          .contains((isFolder ? there() : room).toString());
      if (!isWritten && !isFolder) {
        read++;
        assertThat(said(services, arguments, place, empty))
            .as("%s", line)
            .contains("This is an empty file.", "Nothing was changed", empty.toString());
      }
    }
    assertThat(read).isGreaterThan(25);
  }

  /** What a command says that does nothing once it is understood, and has to refuse. */
  private static String said(CommandServices services, String[] line, Path place, Path instead) {
    var arguments = line.clone();
    Collections.replaceAll(Arrays.asList(arguments), place.toString(), instead.toString());
    var err = new StringWriter();
    var to = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err));
    assertThat(EveryCommand.idle(services, to).run(arguments))
        .as("%s", List.of(arguments))
        .isNotZero();
    return err.toString();
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
      if (List.of("--out", "--to", "--write-again", "--register", "export").contains(before)) {
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
    var diary = ProgramLog.open(folder.resolve("logs"));
    var ran =
        ran(
            diary,
            _ ->
                () -> {
                  throw new IllegalStateException("a secret cause");
                });
    assertThat(ran.code()).isEqualTo(70);
    assertThat(ran.err())
        .contains(
            "(code RF-", "copy these lines", "IllegalStateException UnexpectedErrorsTest.java:")
        .doesNotContain("\tat ", "secret");
  }
}
