package org.ringfence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.ringfence.cli.part.Console;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.signing.KeyFile;
import org.ringfence.ui.StartRefusal;
import org.ringfence.ui.WindowStart;

/** Starts the program: a command, the window, or, where no window can open, the demo. */
public final class Main {
  private static final int DONE = 0;
  private static final int REFUSED = 1;

  /** A disk in memory, which many systems have and which is there when the only disk is full. */
  private static final Path MEMORY = Path.of("/dev/shm");

  private Main() {}

  /** Runs the command that the arguments name; without any, opens the window. */
  public static void main(String[] arguments) {
    beTheSameEverywhere();
    var folders =
        UserFolders.of(
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            System.getenv());
    var diary = ProgramLog.open(folders.logs());
    var console = new Console(writer(FileDescriptor.out), writer(FileDescriptor.err));
    var boundary = new UnexpectedErrors(diary, console);
    boundary.guardThreads();
    System.exit(boundary.around(() -> begun(folders, diary, console, arguments)));
  }

  /** Libraries go by it, down to the names of a paper's parts; papers are the same everywhere. */
  static void beTheSameEverywhere() {
    Locale.setDefault(Locale.UK);
  }

  private static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(new PipedOutput(new FileOutputStream(to)), true, StandardCharsets.UTF_8);
  }

  /** Keeps what libraries unpack and what is on its way to a file together, and tidies it up. */
  private static int begun(
      UserFolders folders, ProgramLog diary, Console console, String[] arguments) throws Exception {
    var own = folders.data().resolve("temporary");
    var instead = Files.isDirectory(MEMORY) ? List.of(own, MEMORY) : List.of(own);
    var begun = TemporaryFolder.begin(TemporaryFolder.current(), instead);
    switch (begun) {
      case Outcome.Refused<TemporaryFolder>(var problems) -> {
        console.complain(problems);
        if (arguments.length == 0 && obstacle().isEmpty()) {
          new StartRefusal(problems).run();
        }
        return REFUSED;
      }
      case Outcome.Done<TemporaryFolder>(var temporary) -> {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(temporary::close));
        console.complain(temporary.concerns());
        return run(folders, diary, console, temporary, arguments);
      }
    }
  }

  private static int run(
      UserFolders folders,
      ProgramLog diary,
      Console console,
      TemporaryFolder temporary,
      String[] arguments)
      throws InterruptedException {
    var wiring =
        new CompositionRoot(
            folders,
            Clock.system(ZoneId.systemDefault()),
            new KeyFile(new SecureRandom(), KeyFile.ROUNDS));
    wiring.registerFiles().sweep(temporary.unfinished());
    if (arguments.length > 0) {
      return wiring.commandLine(console).run(arguments);
    }
    var obstacle = obstacle();
    return obstacle.isEmpty()
        ? window(wiring, folders, diary, temporary.concerns())
        : withoutWindow(wiring, console, obstacle);
  }

  private static List<String> obstacle() {
    var headless = "Headless".equals(System.getProperty("glass.platform"));
    return Display.obstacle(System.getProperty("os.name"), System.getenv(), headless);
  }

  private static int window(
      CompositionRoot wiring, UserFolders folders, ProgramLog diary, List<Problem> concerns)
      throws InterruptedException {
    var start =
        new WindowStart(
            wiring.registerFile(), wiring.clock(), folders.documents(), diary::happened, concerns);
    return start.run() ? DONE : REFUSED;
  }

  private static int withoutWindow(CompositionRoot wiring, Console console, List<String> obstacle) {
    obstacle.forEach(console.out()::println);
    var program = Path.of(System.getProperty("ringfence.home", ""));
    var samples = CompositionRoot.samples(Path.of(""), program);
    return wiring.commandLine(console).run("demo", "--samples", samples.toString());
  }
}
