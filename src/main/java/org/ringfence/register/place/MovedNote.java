package org.ringfence.register.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ringfence.files.PlainFile;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.backup.BackupProgress;
import org.ringfence.register.backup.DiskAccess;
import org.ringfence.register.backup.VerifiedCopy;

/**
 * The note beside an old place that says where its register is, for people and for the program.
 *
 * @param target where the register is, or was about to be
 * @param hash the SHA-256 of the file that was left; notes of the first version do not say
 */
record MovedNote(Path target, Optional<String> hash) {

  private static final String NAME = ".moved.txt";
  private static final String TITLE = "This register was moved to";
  private static final String LEFT = "What was left here has the SHA-256";
  private static final int LONGEST = 1 << 16;

  /** The note beside a place, if there is one that can be read. */
  static Optional<MovedNote> beside(Path from) {
    var file = DiskAccess.beside(from, NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var in = PlainFile.open(file)) {
      var lines = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).lines().toList();
      return line(lines, TITLE).map(path -> new MovedNote(Path.of(path), line(lines, LEFT)));
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> line(List<String> lines, String after) {
    int at = lines.indexOf(after);
    return at >= 0 && at + 1 < lines.size() ? Optional.of(lines.get(at + 1)) : Optional.empty();
  }

  /** Writes it beside a place; whether that worked. */
  boolean isWritten(Path from) {
    var text = String.join("\n", TITLE, target.toString(), LEFT, hash.orElse("")) + "\n";
    return WholeFile.write(
            DiskAccess.beside(from, NAME), out -> out.write(text.getBytes(StandardCharsets.UTF_8)))
        instanceof Outcome.Done;
  }

  /** Whether the register is there, and what is at the old place is only what was left of it. */
  boolean leads(Path from, Path to) {
    try {
      return target.equals(to.toAbsolutePath())
          && Files.isRegularFile(target)
          && hash.isPresent()
          && VerifiedCopy.hash(from, BackupProgress.NONE).equals(hash.get());
    } catch (IOException _) {
      return false;
    }
  }
}
