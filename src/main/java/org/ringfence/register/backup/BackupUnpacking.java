package org.ringfence.register.backup;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ringfence.files.FileNature;
import org.ringfence.files.OwnerOnly;
import org.ringfence.files.WantedFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.sqlite.RegisterCheck;

/**
 * Lays out what a backup holds in a folder of its own, each file compared with its hash; takes
 * every backup for hostile.
 *
 * @param backup what was asked for, by which problems name it
 * @param room an empty folder
 */
record BackupUnpacking(Path backup, Path room, Limits limits, BackupProgress watch) {

  private static final int LONGEST_MANIFEST = 1 << 25;

  /** A register that is still to be rehearsed, and the photos and documents that came with it. */
  record Unpacked(Path register, AttachmentPool attachments) {}

  Unpacked unpack(Optional<char[]> passphrase) throws IOException {
    if (!Files.isRegularFile(backup)) {
      throw new StoppedException(
          Files.exists(backup) ? BackupProblems.noBackup(backup) : BackupProblems.missing(backup));
    }
    var misfit = FileNature.misfit(backup, WantedFile.BACKUP);
    if (misfit.isPresent()) {
      throw new StoppedException(misfit.get());
    }
    return switch (FileKind.of(backup)) {
      case REGISTER -> plain();
      case ARCHIVE -> archive(backup);
      case LOCKED -> archive(unlocked(passphrase));
      case OTHER -> throw new StoppedException(BackupProblems.noBackup(backup));
    };
  }

  /** One from a folder of backups, with what all of them there share. */
  private Unpacked plain() throws IOException {
    var copy = room.resolve(Manifest.REGISTER);
    requireRoom(Files.size(backup));
    var hash = VerifiedCopy.copy(backup, copy, watch);
    if (Backup.parse(backup).filter(named -> !named.isOf(hash)).isPresent()) {
      throw new StoppedException(BackupProblems.changed(backup, TEXTS.say("backup.changed.name")));
    }
    takeIn(copy);
    return new Unpacked(copy, new AttachmentPool(DiskAccess.folder(backup).resolve("attachments")));
  }

  /** A register that was put aside with what lay beside it is not whole without that. */
  private void takeIn(Path copy) throws IOException {
    boolean any = false;
    for (var end : List.of("-journal", "-wal")) {
      var left = DiskAccess.beside(backup, end);
      if (Files.isRegularFile(left)) {
        requireRoom(Files.size(left));
        VerifiedCopy.copy(left, DiskAccess.beside(copy, end), watch);
        any = true;
      }
    }
    if (any && RegisterCheck.settle(copy) instanceof Outcome.Refused<Path>(var problems)) {
      throw new StoppedException(BackupProblems.rehearsalFailed(backup, copy, problems.getFirst()));
    }
  }

  private Path unlocked(Optional<char[]> passphrase) throws IOException {
    var open = room.resolve("unlocked.zip");
    requireRoom(Files.size(backup));
    AgeEncryption.unlock(
        backup,
        passphrase.orElseThrow(() -> new StoppedException(BackupProblems.locked(backup))),
        open,
        watch);
    if (FileKind.of(open) != FileKind.ARCHIVE) {
      throw new StoppedException(BackupProblems.noBackup(backup));
    }
    return open;
  }

  private Unpacked archive(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      var manifest = manifest(zip);
      requireSameNames(zip, manifest);
      requireRoom(manifest.total());
      for (var part : manifest.files().entrySet()) {
        write(zip, part.getKey(), part.getValue());
      }
      return new Unpacked(
          room.resolve(Manifest.REGISTER), new AttachmentPool(room.resolve("attachments")));
    } catch (ZipException _) {
      throw new StoppedException(
          BackupProblems.changed(backup, TEXTS.say("backup.changed.archive")));
    }
  }

  private Manifest manifest(ZipFile zip) throws IOException {
    var entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      throw new StoppedException(BackupProblems.noBackup(backup));
    }
    try (var in = zip.getInputStream(entry)) {
      var text = new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
      var manifest =
          Manifest.parse(text)
              .orElseThrow(
                  () ->
                      new StoppedException(
                          BackupProblems.changed(backup, TEXTS.say("backup.changed.manifest"))));
      if (!manifest.isWithin(limits)) {
        throw new StoppedException(
            BackupProblems.tooBig(
                backup, TEXTS.say("backup.too-big.bytes", Long.toString(manifest.total()))));
      }
      return manifest;
    }
  }

  private void requireSameNames(ZipFile zip, Manifest manifest) {
    var names = new HashSet<>(manifest.files().keySet());
    names.add(Manifest.NAME);
    var seen = new HashSet<String>();
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      var name = all.nextElement().getName();
      if (!names.contains(name) || !seen.add(name)) {
        throw new StoppedException(
            BackupProblems.changed(backup, TEXTS.say("backup.changed.more")));
      }
    }
    if (seen.size() != names.size()) {
      throw new StoppedException(
          BackupProblems.changed(backup, TEXTS.say("backup.changed.missing")));
    }
  }

  private void requireRoom(long bytes) throws IOException {
    if (Files.getFileStore(room).getUsableSpace() < bytes) {
      throw new StoppedException(
          BackupProblems.tooBig(backup, TEXTS.say("backup.too-big.bytes", Long.toString(bytes))));
    }
  }

  /** The name is one of few that the manifest lets in, so it leads nowhere but into the room. */
  private void write(ZipFile zip, String name, Manifest.Part part) throws IOException {
    var file = room.resolve(name);
    OwnerOnly.folder(DiskAccess.folder(file));
    try (var in = zip.getInputStream(zip.getEntry(name));
        var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      OwnerOnly.set(file);
      var written = pumpAtMost(in, out, part.length());
      if (!written.equals(part.sha256())) {
        throw new StoppedException(
            BackupProblems.changed(backup, TEXTS.say("backup.changed.file")));
      }
    }
    DiskAccess.force(file);
  }

  private String pumpAtMost(InputStream in, OutputStream out, long most) throws IOException {
    var counted = new BackupProgress(watch.cancelled(), new Counting(most)::add);
    var hash = VerifiedCopy.pump(in, out, counted);
    watch.did(most);
    return hash;
  }

  /** Ends the work at once where a file turns out longer than its manifest says. */
  private final class Counting {
    private long left;

    private Counting(long most) {
      left = most;
    }

    private void add(long length) {
      left -= length;
      if (left < 0) {
        throw new StoppedException(
            BackupProblems.changed(backup, TEXTS.say("backup.changed.longer")));
      }
    }
  }
}
