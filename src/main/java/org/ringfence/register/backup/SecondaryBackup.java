package org.ringfence.register.backup;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ringfence.files.PlainFile;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/**
 * Backups in a second folder, such as one on a stick. What goes wrong there is told, and never
 * keeps the first backup from being made.
 */
final class SecondaryBackup {

  private static final Pattern MARK = Pattern.compile("[0-9a-f]{8}");

  private final Path folder;
  private final Supplier<UUID> ids;
  private final RetentionRule ladder;

  SecondaryBackup(Path folder, Supplier<UUID> ids, RetentionRule ladder) {
    this.folder = folder;
    this.ids = ids;
    this.ladder = ladder;
  }

  /** Copies a backup there, unless the newest there is equal and the first was not new either. */
  List<Problem> keep(
      Path register, BackupDirectory first, Backup backup, boolean isNew, BackupProgress watch) {
    if (!Files.isDirectory(folder)) {
      return List.of(BackupProblems.secondMissing(folder));
    }
    var outcome =
        BackupAttempt.at(
            folder,
            () -> {
              var shelf = BackupDirectory.open(place(register, first));
              copy(first, backup, shelf, isNew, watch);
              return shelf;
            });
    return switch (outcome) {
      case Outcome.Done<BackupDirectory> _ -> List.of();
      case Outcome.Refused<BackupDirectory>(var problems) ->
          problems.stream().map(problem -> BackupProblems.secondFailed(folder, problem)).toList();
    };
  }

  private void copy(
      BackupDirectory first,
      Backup backup,
      BackupDirectory shelf,
      boolean isNew,
      BackupProgress watch)
      throws IOException {
    try {
      var hash = VerifiedCopy.copy(backup.file(), shelf.making(), watch);
      if (!backup.isOf(hash)) {
        throw new IOException(TEXTS.say("reason.first-damaged"));
      }
      if (isNew && backup.occasion() == BackupReason.BY_HAND) {
        shelf.pool().weed(watch);
      }
      // Real copies: the second folder is there for the day on which the first disk fails.
      for (var entry : first.pool().entries().entrySet()) {
        shelf.pool().take(entry.getKey(), entry.getValue(), watch);
      }
      if (isNew || shelf.newestIfOf(hash).isEmpty()) {
        shelf.put(backup.taken(), backup.occasion(), hash);
        shelf.rotate(ladder);
      }
    } finally {
      shelf.clear();
    }
  }

  /** Two registers of one name, on two computers, do not share a folder on one stick. */
  private Path place(Path register, BackupDirectory first) throws IOException {
    return folder.resolve(register.getFileName() + "-" + mark(first) + ".backups");
  }

  private String mark(BackupDirectory first) throws IOException {
    var file = first.folder().resolve(".mark");
    if (Files.isRegularFile(file)) {
      var kept = String.join("", PlainFile.lines(file)).strip();
      if (MARK.matcher(kept).matches()) {
        return kept;
      }
    }
    var fresh = ids.get().toString().substring(0, 8);
    BackupAttempt.require(
        WholeFile.writePrivate(file, out -> out.write(fresh.getBytes(StandardCharsets.UTF_8))));
    return fresh;
  }
}
