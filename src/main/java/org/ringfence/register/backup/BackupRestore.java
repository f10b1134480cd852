package org.ringfence.register.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.files.Leftovers;
import org.ringfence.files.NamedFile;
import org.ringfence.files.OwnerOnly;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.lock.RegisterHold;

/**
 * Puts a backup in a register's place: rehearsed on a copy first, then in one move. The register
 * that was there is kept; whenever it stops, one of the two is in place and whole.
 */
public final class BackupRestore {

  private final Function<Path, Outcome<?>> opener;
  private final Clock clock;
  private final Limits limits;

  /**
   * Restoring by way of this rehearsal.
   *
   * @param opener opens a file as a register, looks it over and closes it again, or says why not;
   *     it may change the file, which is a copy
   */
  public BackupRestore(Function<Path, Outcome<?>> opener, Clock clock) {
    this(opener, clock, Limits.USUAL);
  }

  BackupRestore(Function<Path, Outcome<?>> opener, Clock clock, Limits limits) {
    this.opener = opener;
    this.clock = clock;
    this.limits = limits;
  }

  /**
   * Puts back a backup from a folder of backups, or one that was carried away, with its photos and
   * documents. From a folder come all that the backups there share, so that what none of them
   * refers to any more can come along. Nobody may have the register open, this program included.
   *
   * @param passphrase for a locked one; the caller wipes it
   * @param register where it goes, whether or not there is one
   */
  public Outcome<RestoreResult> restore(
      Path backup, Optional<char[]> passphrase, Path register, BackupProgress watch) {
    return NamedFile.use(
        backup,
        named ->
            BackupAttempt.at(
                register,
                () -> {
                  Files.createDirectories(DiskAccess.folder(register));
                  var target = DiskAccess.real(register);
                  DiskAccess.requireWritable(DiskAccess.folder(target));
                  try (var _ = BackupAttempt.require(RegisterHold.take(target, clock))) {
                    return held(named, passphrase, target, watch);
                  }
                }));
  }

  private RestoreResult held(
      Path backup, Optional<char[]> passphrase, Path target, BackupProgress watch)
      throws IOException {
    var room = Leftovers.room(target, Leftovers.RESTORING);
    Leftovers.note(room);
    DiskAccess.remove(room);
    Files.createDirectory(room);
    OwnerOnly.set(room);
    try {
      var unpacked = new BackupUnpacking(backup, room, limits, watch).unpack(passphrase);
      rehearse(unpacked.register(), backup, watch);
      putBack(unpacked.attachments(), AttachmentPool.of(target), watch);
      var aside = new PreRestoreCopy(target, clock, watch);
      var kept = aside.keep();
      watch.look();
      aside.settle();
      Files.move(
          unpacked.register(),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      DiskAccess.forceFolder(DiskAccess.folder(target));
      return new RestoreResult(target, kept);
    } finally {
      DiskAccess.remove(room);
    }
  }

  /** On a copy, as opening may bring a register to a newer layout or leave its locks. */
  private void rehearse(Path register, Path backup, BackupProgress watch) throws IOException {
    var rehearsal = register.resolveSibling("rehearsal.ringfence");
    VerifiedCopy.copy(register, rehearsal, watch);
    if (opener.apply(rehearsal) instanceof Outcome.Refused<?>(var problems)) {
      throw new StoppedException(
          BackupProblems.rehearsalFailed(backup, rehearsal, problems.getFirst()));
    }
    var finding = CopyCheck.finding(register);
    if (finding.isPresent()) {
      throw new StoppedException(BackupProblems.changed(backup, finding.get()));
    }
  }

  /** Adds what is missing; what is there stays, as the register that is kept refers to it. */
  private static void putBack(AttachmentPool from, AttachmentPool to, BackupProgress watch)
      throws IOException {
    to.weed(watch);
    for (var entry : from.entries().entrySet()) {
      to.take(entry.getKey(), entry.getValue(), watch);
    }
  }
}
