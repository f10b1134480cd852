package org.ringfence.register.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Outcome;
import org.ringfence.model.Problem;
import org.ringfence.register.RegisterHold;
import org.ringfence.register.backup.Attempt;
import org.ringfence.register.backup.Disk;
import org.ringfence.register.backup.VerifiedCopy;
import org.ringfence.register.backup.Watch;

/**
 * Moves a register with its attachments from where it can't be opened to a disk of this computer.
 *
 * <p>Nothing is deleted. The copy is compared and opened on trial before anything else happens;
 * only then does the original get another name, ending in {@code .moved}, with a note beside it
 * that says where the register is, so that nobody goes on in the old one by mistake.
 */
public final class Moving {

  private static final String MOVED = ".moved";
  private static final String NOTE = ".moved.txt";
  private static final List<String> JOURNALS = List.of("-journal", "-wal");

  private final Function<Path, Outcome<?>> opener;
  private final Whereabouts whereabouts;
  private final Clock clock;

  /**
   * Moving by way of this trial.
   *
   * @param opener opens a file as a register, looks it over and closes it again, or says why not
   */
  public Moving(Function<Path, Outcome<?>> opener, Whereabouts whereabouts, Clock clock) {
    this.opener = opener;
    this.whereabouts = whereabouts;
    this.clock = clock;
  }

  /**
   * Moves a register that nobody has open to a name that is free and on this computer. Where the
   * original can't be renamed, it stays as it is, and the concerns say so.
   */
  public Outcome<Moved> move(Path from, Path to, Watch watch) {
    return Attempt.at(
        from,
        () -> {
          requireStart(from);
          requireTarget(from, to);
          Files.createDirectories(Disk.folder(to));
          Disk.requireWritable(Disk.folder(to));
          try (var _ = Attempt.require(RegisterHold.take(from, clock));
              var _ = Attempt.require(RegisterHold.take(to, clock))) {
            return held(from, to, watch);
          }
        });
  }

  private Moved held(Path from, Path to, Watch watch) throws IOException {
    var room = to.resolveSibling("." + to.getFileName() + ".moving");
    Disk.remove(room);
    Files.createDirectory(room);
    var attachments = Disk.beside(to, ".attachments");
    try {
      var copied = copies(from, room, to, watch);
      requireOpens(room.resolve(to.getFileName()), from);
      requireUnchanged(copied, watch);
      var came = room.resolve(attachments.getFileName());
      if (Files.isDirectory(came)) {
        Files.move(came, attachments, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(room.resolve(to.getFileName()), to, StandardCopyOption.ATOMIC_MOVE);
      Disk.forceFolder(Disk.folder(to));
    } finally {
      Disk.remove(room);
    }
    return leave(from, to);
  }

  /** Copies the register, its journal and its attachments; gives the hash of each original. */
  private static Map<Path, String> copies(Path from, Path room, Path to, Watch watch)
      throws IOException {
    var copied = new LinkedHashMap<Path, String>();
    copied.put(from, VerifiedCopy.copy(from, room.resolve(to.getFileName()), watch));
    for (var end : JOURNALS) {
      var journal = Disk.beside(from, end);
      if (Files.exists(journal)) {
        var copy = room.resolve(to.getFileName() + end);
        copied.put(journal, VerifiedCopy.copy(journal, copy, watch));
      }
    }
    var attachments = Disk.beside(from, ".attachments");
    for (var file : filesIn(attachments)) {
      var copy = room.resolve(to.getFileName() + ".attachments");
      copy = copy.resolve(attachments.relativize(file).toString());
      Files.createDirectories(Disk.folder(copy));
      copied.put(file, VerifiedCopy.copy(file, copy, watch));
    }
    return copied;
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    }
  }

  private void requireOpens(Path copy, Path from) {
    if (opener.apply(copy) instanceof Outcome.Refused<?>(var problems)) {
      var reason = problems.getFirst();
      throw Attempt.stop(
          new Problem(
              "The register was not moved: " + reason.what(), from.toString(), reason.mend()));
    }
  }

  /** A program that synchronises may have brought an older or newer one while it was copied. */
  private static void requireUnchanged(Map<Path, String> copied, Watch watch) throws IOException {
    for (var file : copied.entrySet()) {
      if (!VerifiedCopy.hash(file.getKey(), watch).equals(file.getValue())) {
        throw Attempt.stop(
            new Problem(
                "The register was changed while it was copied, so it was not moved.",
                file.getKey().toString(),
                "Wait until the folder is synchronised and nobody else works in it; then try"
                    + " again."));
      }
    }
  }

  /** Gives the original its other name, in the order in which a stop half-way does least harm. */
  private static Moved leave(Path from, Path to) {
    var left = freeName(from);
    var note = "This register was moved to\n" + to.toAbsolutePath() + "\n";
    var outcome =
        WholeFile.write(
            Disk.beside(from, NOTE), out -> out.write(note.getBytes(StandardCharsets.UTF_8)));
    var concerns = new ArrayList<Problem>();
    try {
      Attempt.require(outcome);
      Files.move(from, left);
      for (var end : List.of("-journal", "-wal", ".attachments")) {
        if (Files.exists(Disk.beside(from, end))) {
          Files.move(Disk.beside(from, end), Disk.beside(left, end));
        }
      }
      return new Moved(to, left, concerns);
    } catch (IOException | RuntimeException _) {
      concerns.add(
          new Problem(
              "The register is in its new place, but the old one could not be renamed.",
              from.toString(),
              "Rename the old one yourself, so that nobody goes on in it."));
      return new Moved(to, Files.exists(from) ? from : left, concerns);
    }
  }

  private static Path freeName(Path from) {
    var name = Disk.beside(from, MOVED);
    for (int number = 2; Files.exists(name); number++) {
      name = Disk.beside(from, MOVED + "-" + number);
    }
    return name;
  }

  /** Where a register that is no longer here was moved to, if a note beside it says so. */
  public static Optional<Path> movedTo(Path from) {
    var note = Disk.beside(from, NOTE);
    if (Files.exists(from) || !Files.isRegularFile(note)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(note)) {
      return lines.skip(1).findFirst().map(Path::of);
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  private static void requireStart(Path from) {
    if (!Files.isRegularFile(from)) {
      throw Attempt.stop(
          new Problem(
              "There is no register here to move.",
              from.toString(),
              "Nothing was changed. Choose a register that is there."));
    }
  }

  private void requireTarget(Path from, Path to) {
    var taken =
        Files.exists(to)
            || Files.exists(Disk.beside(to, ".attachments"))
            || JOURNALS.stream().anyMatch(end -> Files.exists(Disk.beside(to, end)));
    if (taken || to.toAbsolutePath().equals(from.toAbsolutePath())) {
      throw Attempt.stop(
          new Problem(
              "There is something of this name already, so the register was not moved.",
              to.toString(),
              "Nothing was changed. Choose another name."));
    }
    if (!whereabouts.of(to.toString()).isSafe()) {
      throw Attempt.stop(
          new Problem(
              "This folder is on the network or is synchronised too, so the register was not"
                  + " moved.",
              to.toString(),
              "Nothing was changed. Choose a folder on this computer that no program copies"
                  + " elsewhere."));
    }
  }
}
