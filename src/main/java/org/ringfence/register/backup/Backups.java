package org.ringfence.register.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.ringfence.files.OwnerOnly;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;
import org.ringfence.register.problem.RegisterException;

/**
 * Makes backups of an open register, each checked before it gets its name and whole or absent.
 *
 * <p>They lie in a folder beside the register, {@code <register>.backups}, and in a second one
 * where somebody chose one. Photos and documents lie there once for all backups. Used by one thread
 * at a time, the one that uses the register.
 */
public final class Backups {

  private final Register register;
  private final Optional<Path> second;
  private final RetentionRule ladder;
  private final Clock clock;
  private final Supplier<UUID> ids;

  /** Backups of this register, also in the second folder if there is one. */
  public Backups(
      Register register,
      Optional<Path> second,
      RetentionRule ladder,
      Clock clock,
      Supplier<UUID> ids) {
    this.register = register;
    this.second = second;
    this.ladder = ladder;
    this.clock = clock;
    this.ids = ids;
  }

  /** The folder beside a register in which its backups are. */
  public static Path folder(Path register) {
    return DiskAccess.beside(register, ".backups");
  }

  /** The backups beside a register, which need not be there itself, the newest first. */
  public static Outcome<List<Backup>> list(Path register) {
    return BackupAttempt.at(folder(register), () -> BackupDirectory.backups(folder(register)));
  }

  /**
   * Makes a backup. Unless by hand, nothing is added where nothing was changed since the newest
   * one. Then deletes those of its own that the ladder does not keep, but never one that a person
   * made or put there. A second folder that is not there is told among the concerns.
   */
  public Outcome<BackupResult> take(BackupReason occasion, BackupProgress watch) {
    return BackupAttempt.at(folder(register.file()), () -> taken(occasion, watch));
  }

  /**
   * Writes a backup as one file to carry away, with all photos and documents, in place of an older
   * one of that name but never of a register. {@link BackupRestore} takes it; so does any program
   * for ZIP files, or for age files where there is a passphrase.
   *
   * @param passphrase locks it; the caller wipes it
   */
  public Outcome<BackupResult> carry(Path file, Optional<char[]> passphrase, BackupProgress watch) {
    return carry(file, passphrase, ScryptStanza.USUAL_WORK, watch);
  }

  Outcome<BackupResult> carry(
      Path file, Optional<char[]> passphrase, int work, BackupProgress watch) {
    return BackupAttempt.at(
        file,
        () -> {
          if (passphrase.filter(secret -> secret.length == 0).isPresent()) {
            throw new StoppedException(BackupProblems.emptyPassphrase(file));
          }
          var shelf = BackupDirectory.open(folder(register.file()));
          try {
            var hash = copyTo(register, shelf.making(), watch);
            return new PortableBackup(register.file(), work, watch)
                .write(shelf.making(), hash, file, passphrase);
          } finally {
            shelf.clear();
          }
        });
  }

  private BackupResult taken(BackupReason occasion, BackupProgress watch) throws IOException {
    var shelf = BackupDirectory.open(folder(register.file()));
    try {
      var hash = copyTo(register, shelf.making(), watch);
      // After the copy: whatever it refers to is in the folder of attachments by then.
      var damaged = keepAttachments(shelf, occasion == BackupReason.BY_HAND, watch);
      // Each command that looks at a register starts the program: equal copies would push out old
      // ones.
      var same =
          occasion == BackupReason.BY_HAND ? Optional.<Backup>empty() : shelf.newestIfOf(hash);
      watch.look();
      var backup = same.isPresent() ? same.get() : shelf.put(clock.instant(), occasion, hash);
      shelf.rotate(ladder);
      var concerns =
          second
              .map(folder -> new SecondaryBackup(folder, ids, ladder))
              .map(place -> place.keep(register.file(), shelf, backup, same.isEmpty(), watch))
              .orElse(List.of());
      return new BackupResult(backup.file(), same.isEmpty(), concerns, damaged);
    } finally {
      shelf.clear();
    }
  }

  /** Copies the register as it is now to a file, checked and on the disk; gives its SHA-256. */
  static String copyTo(Register register, Path file, BackupProgress watch) throws IOException {
    try {
      register.copyTo(file, watch.cancelled());
    } catch (RegisterException e) {
      watch.look();
      throw new StoppedException(BackupProblems.notCopied(register.file()));
    }
    OwnerOnly.set(file);
    DiskAccess.force(file);
    var finding = CopyCheck.finding(file);
    if (finding.isPresent()) {
      throw new StoppedException(BackupProblems.badCopy(register.file(), finding.get()));
    }
    return VerifiedCopy.hash(file, watch);
  }

  /**
   * The pool has bytes of its own: a second name for the same bytes would be damaged with them.
   * Each photo is compared with its hash as it comes in, and all of them when somebody asks for a
   * backup: each command starts the program, and gigabytes are not read again for each.
   *
   * @return the hashes of those that are damaged, so far as was looked
   */
  private Set<String> keepAttachments(BackupDirectory shelf, boolean all, BackupProgress watch)
      throws IOException {
    if (all) {
      shelf.pool().weed(watch);
    }
    var damaged = new HashSet<String>();
    for (var entry : AttachmentPool.of(register.file()).entries().entrySet()) {
      var isSound = !all || VerifiedCopy.hash(entry.getValue(), watch).equals(entry.getKey());
      if (!isSound || !shelf.pool().take(entry.getKey(), entry.getValue(), watch)) {
        damaged.add(entry.getKey());
      }
    }
    return damaged;
  }
}
