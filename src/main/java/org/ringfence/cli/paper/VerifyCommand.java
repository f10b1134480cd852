package org.ringfence.cli.paper;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.paper.PassphraseFile;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.PassphraseOption;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.verdict.TextDifferences;
import org.ringfence.model.verdict.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether a paper or a register is what was signed. */
@Command(name = "verify", exitCodeOnExecutionException = 2, mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Parameters(paramLabel = "FILE")
  private @Nullable Path file;

  @Option(names = "--trust", paramLabel = "FILE")
  private @Nullable Path trust;

  @Option(names = "--against", paramLabel = "FILE")
  private @Nullable Path against;

  @Option(names = "--fingerprint", paramLabel = "DIGITS")
  private String fingerprint = "";

  @Option(names = "--meeting", paramLabel = "DAY")
  private @Nullable LocalDate meeting;

  @Option(names = "--write-again", paramLabel = "OUT")
  private @Nullable Path again;

  @Option(names = "--password-file", paramLabel = "FILE")
  private @Nullable Path passwordFile;

  public VerifyCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() {
    var what = file;
    if (what == null) {
      throw new IllegalStateException("a file is required");
    }
    return switch (password(what)) {
      case Outcome.Refused<Optional<char[]>>(var problems) -> {
        console.complain(problems);
        yield Console.BAD_USAGE;
      }
      case Outcome.Done<Optional<char[]>>(var password) -> looked(what, password);
    };
  }

  private int looked(Path what, Optional<char[]> password) {
    var fresh = again;
    if (fresh != null) {
      return console.finish(
          free(fresh).then(to -> services.verification().writeAgain(what, to, password)),
          files -> files.forEach(written -> console.say(written.toString())));
    }
    return verified(
        services
            .verification()
            .verify(
                what,
                new VerifyRequest(
                    Optional.ofNullable(trust),
                    Optional.ofNullable(against),
                    fingerprint,
                    Optional.ofNullable(meeting)),
                password));
  }

  /** Of a locked paper; where nobody can type it, the check says where it is given. */
  private Outcome<Optional<char[]>> password(Path what) {
    var from = passwordFile;
    if (from != null) {
      return PassphraseFile.read(from).map(Optional::of);
    }
    return Outcome.done(
        services.verification().isLocked(what)
            ? PassphraseOption.typed("verify.passphrase.prompt")
            : Optional.empty());
  }

  private int verified(Verdict verdict) {
    console.say(verdict.headline());
    verdict.lines().forEach(line -> console.say(mark(line.mark()) + " " + line.text()));
    differences(verdict.differences());
    if (verdict.canBeWrittenAgain() && verdict.level() == Verdict.Level.NOT_VOUCHED_FOR) {
      console.say(CommandWords.say("verify.again"));
    }
    return verdict.level().exitCode();
  }

  /** A command can't ask before it takes the place of a file, as the window does. */
  private static Outcome<Path> free(Path to) {
    return Files.exists(to, LinkOption.NOFOLLOW_LINKS)
        ? CommandWords.refused("verify.again.taken", to.toString())
        : Outcome.done(to);
  }

  private void differences(TextDifferences found) {
    if (!found.compared()) {
      return;
    }
    console.say(CommandWords.say("verify.differences", IssueCommand.counted(found)));
    found.first().forEach(change -> IssueCommand.lines(change).forEach(console::say));
    if (found.more() > 0) {
      console.say("  " + CommandWords.say("verify.differences.more", found.more()));
    }
  }

  private static String mark(Verdict.Mark mark) {
    return "%-6s".formatted(CommandWords.choice("verify.mark", mark));
  }
}
