package org.ringfence.assessment.custody;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ringfence.assessment.evidence.EvidenceCheck;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.Register;
import org.ringfence.register.backup.Backup;
import org.ringfence.register.backup.BackupProgress;
import org.ringfence.register.backup.BackupReason;
import org.ringfence.register.backup.BackupResult;
import org.ringfence.register.backup.Backups;
import org.ringfence.register.backup.RetentionRule;

/** Keeps backups of an open register, by itself and when somebody asks. */
public final class Safekeeping {
  private static final String SECOND = "backup.second";
  private static final String NONE_MADE = TEXTS.say("custody.none-made");
  private static final Duration HOUR = Duration.ofHours(1);

  private final Register register;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private Instant last;
  private final EvidenceCheck check;
  private List<Problem> concerns = List.of();
  private List<EvidenceProblem> evidence = List.of();

  public Safekeeping(Register register, EvidenceCheck check, Clock clock, Supplier<UUID> ids) {
    this.register = register;
    this.check = check;
    this.clock = clock;
    this.ids = ids;
    this.last = clock.instant();
  }

  /**
   * One backup.
   *
   * @param file where it is
   * @param taken when it was made, by this computer's clock
   * @param occasion why: {@code start}, {@code migration}, {@code import}, {@code hourly} or {@code
   *     by-hand}
   */
  public record Kept(Path file, Instant taken, String occasion) {}

  /** The backups beside the register, the newest first. */
  public Outcome<List<Kept>> list() {
    return Backups.list(register.file()).map(all -> all.stream().map(Safekeeping::kept).toList());
  }

  private static Kept kept(Backup backup) {
    return new Kept(backup.file(), backup.taken(), backup.occasion().word());
  }

  /** The folder in which they are. */
  public Path folder() {
    return Backups.folder(register.file());
  }

  /** A further folder that gets a copy of each, such as on a stick; empty where there is none. */
  public Optional<Path> secondFolder() {
    return register.setting(SECOND).filter(text -> !text.isEmpty()).flatMap(Safekeeping::path);
  }

  /** That the further folder which is kept can be none; empty where it can be. */
  private Optional<Problem> secondProblem() {
    return register
        .setting(SECOND)
        .filter(text -> !text.isEmpty() && path(text).isEmpty())
        .map(text -> TEXTS.problem("custody.second-damaged", register.file().toString()));
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Sets or gives up the further folder; refused where there is no such folder. */
  public Outcome<Optional<Path>> secondFolder(Optional<Path> folder) {
    if (folder.filter(one -> !Files.isDirectory(one)).isPresent()) {
      return TEXTS.refused("custody.no-folder", folder.map(Path::toString).orElse(""));
    }
    return RegisterErrors.problems(
        () -> {
          register.saveSetting(
              SECOND, folder.map(Path::toAbsolutePath).map(Path::toString).orElse(""));
          return Outcome.done(folder);
        });
  }

  /** Makes a backup now. */
  public Outcome<Kept> now() {
    return take(BackupReason.BY_HAND)
        .then(taken -> list())
        .then(
            all ->
                all.stream()
                    .findFirst()
                    .map(Outcome::done)
                    .orElseGet(() -> TEXTS.refused("custody.backup-gone", folder().toString())));
  }

  /** Why there is no newer backup, or not where one was wanted; for somebody to see to. */
  public List<Problem> concerns() {
    return Stream.concat(concerns.stream(), secondProblem().stream()).toList();
  }

  /** The photos and documents that the last backup lacks, or has from before they were damaged. */
  public List<EvidenceProblem> evidence() {
    return evidence;
  }

  /**
   * Writes a backup as one file to carry away, with all photos and documents.
   *
   * @param passphrase locks it; without one, whoever has the file can read it
   * @param cancelled looked at every so often; once true, nothing is left behind
   * @param bytes told of each further piece that was written
   */
  public Outcome<Path> carry(
      Path file, Optional<char[]> passphrase, BooleanSupplier cancelled, LongConsumer bytes) {
    return RegisterErrors.problems(
        () ->
            backups()
                .carry(file, passphrase, new BackupProgress(cancelled, bytes))
                .map(this::remembered)
                .map(BackupResult::file));
  }

  /** Makes a backup at the start of the program. */
  public void atStart() {
    take(BackupReason.START);
  }

  /** Makes a backup before a file is brought in. */
  public void beforeImport() {
    take(BackupReason.BEFORE_IMPORT);
  }

  /** Makes a backup if the last one is an hour old; called after each change. */
  public void afterChange() {
    if (clock.instant().isAfter(last.plus(HOUR))) {
      take(BackupReason.HOURLY);
    }
  }

  private Outcome<BackupResult> take(BackupReason occasion) {
    last = clock.instant();
    var outcome =
        RegisterErrors.problems(
            () -> backups().take(occasion, BackupProgress.NONE).map(this::remembered));
    if (outcome instanceof Outcome.Refused<BackupResult>(var problems)) {
      // A backup that fails must not stop anybody's work; every command and the window say why.
      concerns = problems.stream().map(Safekeeping::noBackup).toList();
    }
    return outcome;
  }

  private static Problem noBackup(Problem reason) {
    return reason.what().startsWith(NONE_MADE)
        ? reason
        : new Problem(TEXTS.say("custody.no-backup", reason.what()), reason.where(), reason.mend());
  }

  private BackupResult remembered(BackupResult taken) {
    concerns = taken.concerns();
    evidence = check.glance(taken.damaged());
    return taken;
  }

  private Backups backups() {
    return new Backups(register, secondFolder(), RetentionRule.USUAL, clock, ids);
  }
}
