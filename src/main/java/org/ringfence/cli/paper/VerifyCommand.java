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
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.PassphraseOption;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.verdict.TextDifferences;
import org.ringfence.model.verdict.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether a paper or a register is what was signed. */
@Command(
    name = "verify",
    description = "Check that a paper or a register is what was signed.",
    footer = {
      "",
      "Exit code 0: as written or as signed, by signers that the trust file names.",
      "Exit code 3: the same, but nobody trusted says who a signer is.",
      "Exit code 4: the record inside is sound, but nobody vouches for the file around it.",
      "Exit code 1: changed. Exit code 2: can't be read, or nothing in it is signed."
    },
    exitCodeOnExecutionException = 2,
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  private final CommandServices services;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A Word report, an Excel workbook or a register.")
  private @Nullable Path file;

  @Option(
      names = "--trust",
      paramLabel = "FILE",
      description = "The council's trust file: whose key is whose.")
  private @Nullable Path trust;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "A register or a paper to compare with.")
  private @Nullable Path against;

  @Option(
      names = "--fingerprint",
      paramLabel = "DIGITS",
      description = "A fingerprint as it is printed, such as in a PDF.")
  private String fingerprint = "";

  @Option(
      names = "--meeting",
      paramLabel = "DAY",
      description = "Judge whether the sign-off is stale on this day, such as 2026-12-01.")
  private @Nullable LocalDate meeting;

  @Option(
      names = "--write-again",
      paramLabel = "OUT",
      description = {
        "Write a fresh paper from the signed record inside FILE, to be used in its place;",
        "from a paper about several, a site report of each."
      })
  private @Nullable Path again;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = {
        "A file whose first line is the passphrase of a paper that is locked.",
        "Asked for if left out."
      })
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
            ? PassphraseOption.typed("Passphrase of the paper: ")
            : Optional.empty());
  }

  private int verified(Verdict verdict) {
    console.say(verdict.headline());
    verdict.lines().forEach(line -> console.say(mark(line.mark()) + " " + line.text()));
    differences(verdict.differences());
    if (verdict.canBeWrittenAgain() && verdict.level() == Verdict.Level.NOT_VOUCHED_FOR) {
      console.say(
          "To have a fresh paper from the signed record inside, to be used in place of this one"
              + " (from a paper about several, a site report of each): ringfence verify FILE"
              + " --write-again OUT");
    }
    return verdict.level().exitCode();
  }

  /** A command can't ask before it takes the place of a file, as the window does. */
  private static Outcome<Path> free(Path to) {
    return Files.exists(to, LinkOption.NOFOLLOW_LINKS)
        ? Outcome.refused(
            "There is a file of this name already, and it was left as it is.",
            to.toString(),
            "Give another name after --write-again. Nothing was written.")
        : Outcome.done(to);
  }

  private void differences(TextDifferences found) {
    if (!found.compared()) {
      return;
    }
    console.say(
        "To help, and no proof: beside the paper as Ringfence writes it, %s."
                .formatted(IssueCommand.counted(found))
            + " Pictures and looks were not compared.");
    found.first().forEach(change -> IssueCommand.lines(change).forEach(console::say));
    if (found.more() > 0) {
      console.say("  Not shown: %d more.".formatted(found.more()));
    }
  }

  private static String mark(Verdict.Mark mark) {
    return switch (mark) {
      case GOOD -> "[ok]  ";
      case NOTE -> "[note]";
      case DOUBT -> "[?]   ";
      case BAD -> "[BAD] ";
    };
  }
}
