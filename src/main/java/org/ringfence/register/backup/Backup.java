package org.ringfence.register.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A backup in a folder of backups, as its name tells.
 *
 * @param file the register as it was then
 * @param number one more than that of the backup before, so that names sort in the order in which
 *     backups were made even when the computer's clock was set back
 * @param taken when it was made, by the computer's clock
 * @param occasion why it was made
 * @param hash the first twelve digits of the file's SHA-256, by which damage shows
 */
public record Backup(Path file, int number, Instant taken, BackupReason occasion, String hash) {

  private static final String END = ".ringfence";
  private static final Pattern NAME =
      Pattern.compile(
          "(\\d{6,9})_(\\d{4}-\\d\\d-\\d\\d_\\d{6})_([a-z-]+)_([0-9a-f]{12})" + Pattern.quote(END));
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd_HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int DIGITS = 12;

  /** A backup that is to be in this folder. */
  static Backup in(Path folder, int number, Instant taken, BackupReason occasion, String sha256) {
    var hash = sha256.substring(0, DIGITS);
    var name =
        String.format(
            Locale.ROOT, "%06d_%s_%s_%s%s", number, TIME.format(taken), occasion.word(), hash, END);
    return new Backup(folder.resolve(name), number, taken, occasion, hash);
  }

  /** What a file's name tells; nothing where it was not given by {@link #in}. */
  static Optional<Backup> parse(Path file) {
    var found = NAME.matcher(String.valueOf(file.getFileName()));
    return found.matches()
        ? BackupReason.of(found.group(3))
            .flatMap(
                occasion ->
                    time(found.group(2))
                        .map(
                            taken ->
                                new Backup(
                                    file,
                                    Integer.parseInt(found.group(1)),
                                    taken,
                                    occasion,
                                    found.group(4))))
        : Optional.empty();
  }

  /** Whether a file with this SHA-256 is what was put under this name. */
  boolean isOf(String sha256) {
    return sha256.startsWith(hash);
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(TIME.parse(text, Instant::from));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
