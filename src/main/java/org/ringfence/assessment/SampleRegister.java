package org.ringfence.assessment;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ringfence.assessment.custody.RegisterFiles;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.backup.BackupAttempt;
import org.ringfence.register.backup.DiskAccess;
import org.ringfence.register.listing.ListCache;
import org.ringfence.register.lock.RegisterHold;

/**
 * The register in which the samples are looked at: a file of its own beside somebody's own
 * register, which is never touched by it. It bears a mark inside, and no register without that mark
 * is ever filled or removed in its place.
 */
public final class SampleRegister {
  private static final String NAME = "samples.ringfence";
  private static final String ASIDE = ".set-aside";
  private static final List<String> PARTS =
      List.of("", "-journal", "-wal", "-shm", ".attachments", ".backups", ListCache.END);
  private static final String BEFORE = NAME + ".before-";

  private final Path own;
  private final Path file;
  private final RegisterFiles files;
  private final Clock clock;
  private final Function<Path, Outcome<Workspace>> opening;

  /**
   * The one beside a register.
   *
   * @param own somebody's own register
   * @param files tells where no register may lie
   * @param opening opens a register
   */
  public SampleRegister(
      Path own, RegisterFiles files, Clock clock, Function<Path, Outcome<Workspace>> opening) {
    this.own = own;
    this.file = own.toAbsolutePath().resolveSibling(NAME);
    this.files = files;
    this.clock = clock;
    this.opening = opening;
  }

  /** Where it is, or would be. */
  public Path file() {
    return file;
  }

  /**
   * Makes it ready to be opened: made where there is none, with what it lacks added where there is
   * one. One that can't be read, or is of another version of the program, is set aside and made
   * anew. Refused where it can't be written, somebody has it open, or a register of that name holds
   * something else; nothing is changed then.
   *
   * @param preferences what it is to remember, by name, as the own register does
   * @return what somebody should know of it
   */
  public Outcome<List<Problem>> make(Map<String, String> preferences) {
    return switch (filled(preferences)) {
      case Outcome.Done<List<Problem>> made -> made;
      case Outcome.Refused<List<Problem>>(var problems) ->
          new Outcome.Refused<>(problems.stream().map(SampleRegister::notOpened).toList());
    };
  }

  /** Opens it; refused where {@link #make} has not made it. */
  public Outcome<Workspace> open() {
    return opened()
        .then(
            workspace -> {
              if (workspace.isSamples()) {
                return Outcome.done(workspace);
              }
              workspace.close();
              return new Outcome.Refused<>(List.of(other()));
            });
  }

  /**
   * Removes it with all that belongs to it, and nothing else; refused where somebody has it open.
   */
  public Outcome<Path> remove() {
    return open()
        .then(
            workspace -> {
              workspace.close();
              return BackupAttempt.at(file, this::removed);
            });
  }

  private Outcome<Workspace> opened() {
    return isOwn() ? new Outcome.Refused<>(List.of(other())) : opening.apply(file);
  }

  private Outcome<List<Problem>> filled(Map<String, String> preferences) {
    boolean isNew = !Files.exists(file);
    var made =
        switch (opened()) {
          case Outcome.Done<Workspace>(var workspace) -> filled(workspace, preferences);
          case Outcome.Refused<Workspace>(var problems) -> anew(problems, preferences);
        };
    if (isNew && Files.exists(file) && made instanceof Outcome.Refused<List<Problem>>) {
      BackupAttempt.at(file, this::cleared); // What could not be filled is not left half made.
    }
    return made;
  }

  private Outcome<List<Problem>> filled(Workspace workspace, Map<String, String> preferences) {
    try (workspace) {
      return RegisterErrors.problems(
          () ->
              workspace.isOthers()
                  ? new Outcome.Refused<>(List.of(other()))
                  : workspace.fillWithSamples(preferences));
    }
  }

  /** Sets aside what can't be opened, if that is why, and makes it anew; else all stays. */
  private Outcome<List<Problem>> anew(List<Problem> why, Map<String, String> preferences) {
    if (!isUnreadable()) {
      return new Outcome.Refused<>(why);
    }
    var aside = freeName();
    if (BackupAttempt.at(file, () -> moved(file, aside)) instanceof Outcome.Refused<Path>) {
      BackupAttempt.at(file, () -> moved(aside, file));
      return new Outcome.Refused<>(why);
    }
    var made = opened().then(workspace -> filled(workspace, preferences));
    if (made instanceof Outcome.Refused<List<Problem>>) {
      BackupAttempt.at(file, this::cleared);
      BackupAttempt.at(file, () -> moved(aside, file));
      return made;
    }
    return Outcome.done(List.of(madeAnew(aside)));
  }

  /** Whether it is the file itself for which it could not be opened, and not its place. */
  private boolean isUnreadable() {
    return PARTS.stream().anyMatch(end -> Files.exists(DiskAccess.beside(file, end)))
        && !isOwn()
        && files.objection(file).isEmpty()
        && isFree() instanceof Outcome.Done<Path>;
  }

  /** Not where it is read-only or open: then it may be as sound as any. */
  private Outcome<Path> isFree() {
    return BackupAttempt.at(
        file,
        () -> {
          DiskAccess.requireWritable(DiskAccess.folder(file));
          if (Files.isRegularFile(file)) {
            DiskAccess.requireWritable(file);
          }
          try (var _ = BackupAttempt.require(RegisterHold.take(file, clock))) {
            return file;
          }
        });
  }

  private static Path moved(Path from, Path to) throws IOException {
    for (var end : PARTS) {
      var part = DiskAccess.beside(from, end);
      if (Files.exists(part)) {
        Files.move(part, DiskAccess.beside(to, end));
      }
    }
    return to;
  }

  private Path freeName() {
    for (int number = 1; true; number++) {
      var name = DiskAccess.beside(file, ASIDE + (number == 1 ? "" : "-" + number));
      if (PARTS.stream().noneMatch(end -> Files.exists(DiskAccess.beside(name, end)))) {
        return name;
      }
    }
  }

  private Path removed() throws IOException {
    cleared();
    for (var earlier : earlier()) {
      Files.deleteIfExists(earlier);
    }
    return file;
  }

  private Path cleared() throws IOException {
    try (var _ = BackupAttempt.require(RegisterHold.take(file, clock))) {
      for (var end : PARTS) {
        DiskAccess.remove(DiskAccess.beside(file, end));
      }
      return file;
    }
  }

  /** What an update of the program has kept of it as it was before. */
  private List<Path> earlier() throws IOException {
    try (var files = Files.list(DiskAccess.folder(file))) {
      return files
          .filter(one -> String.valueOf(one.getFileName()).startsWith(BEFORE))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  private boolean isOwn() {
    try {
      return Files.exists(file) && Files.exists(own) && Files.isSameFile(own, file);
    } catch (IOException e) {
      return true; // What can't be told apart is left alone.
    }
  }

  private Problem other() {
    return TEXTS.problem("sample-register.other", file.toString());
  }

  private static Problem notOpened(Problem reason) {
    return new Problem(
        TEXTS.say("sample-register.not-opened", reason.what()), reason.where(), reason.mend());
  }

  private static Problem madeAnew(Path aside) {
    return TEXTS.problem("sample-register.made-anew", aside.toString());
  }
}
