package org.ringfence.register.place;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ringfence.files.Leftovers;
import org.ringfence.files.OwnerOnly;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.backup.BackupAttempt;
import org.ringfence.register.backup.BackupProgress;
import org.ringfence.register.backup.DiskAccess;
import org.ringfence.register.backup.VerifiedCopy;
import org.ringfence.register.listing.ListCache;
import org.ringfence.register.lock.RegisterHold;

/**
 * Moves a register with its attachments and backups from where it can't be opened to a disk of this
 * computer.
 *
 * <p>Nothing is deleted. The copy is compared and opened on trial before anything else happens. A
 * note beside the original says where the register goes and what the original's bytes are; at the
 * instant at which the copy appears under its name, the original is the register no longer, and it
 * then gets another name, ending in {@code .moved}. Whenever it is stopped, one of the two is the
 * register, and the same move does the rest.
 */
public final class RegisterMove {

  private static final String MOVED = ".moved";
  private static final String ATTACHMENTS = ".attachments";
  private static final String BACKUPS = ".backups";
  private static final List<String> JOURNALS = List.of("-journal", "-wal");
  private static final List<String> FOLLOWING = List.of("-journal", "-wal", ATTACHMENTS, BACKUPS);
  private static final String PLACING = "placing";

  /** Left free on a disk to which backups are copied. */
  private static final long ROOM = 16L << 20;

  private final Function<Path, Outcome<?>> opener;
  private final StorageLocator whereabouts;
  private final Clock clock;
  private final Consumer<Step> reached;

  /**
   * Moving by way of this trial.
   *
   * @param opener opens a file as a register, looks it over and closes it again, or says why not
   */
  public RegisterMove(Function<Path, Outcome<?>> opener, StorageLocator whereabouts, Clock clock) {
    this(opener, whereabouts, clock, step -> {});
  }

  RegisterMove(
      Function<Path, Outcome<?>> opener,
      StorageLocator whereabouts,
      Clock clock,
      Consumer<Step> reached) {
    this.opener = opener;
    this.whereabouts = whereabouts;
    this.clock = clock;
    this.reached = reached;
  }

  /** What has just been done. */
  enum Step {
    COPIED,
    TRIED,
    MARKED,
    ATTACHMENTS_PLACED,
    BACKUPS_PLACED,
    NOTED,
    PLACED,
    RENAMED,
    FOLLOWED,
    CLEARED
  }

  /**
   * Moves a register that nobody has open to a name that is free and on this computer. Where the
   * original can't be renamed, it stays as it is, and the concerns say so.
   */
  public Outcome<MoveResult> move(Path from, Path to, BackupProgress watch) {
    return BackupAttempt.at(
        from,
        () -> {
          takeBack(from, to);
          requireStart(from);
          Files.createDirectories(DiskAccess.folder(to));
          DiskAccess.requireWritable(DiskAccess.folder(to));
          try (var _ = BackupAttempt.require(RegisterHold.take(from, clock));
              var _ = BackupAttempt.require(RegisterHold.take(to, clock))) {
            if (MovedNote.beside(from).filter(note -> note.leads(from, to)).isPresent()) {
              return leave(from, to, List.of());
            }
            clear(to);
            requireTarget(from, to);
            return held(from, to, watch);
          }
        });
  }

  /**
   * Removes what a move that was cut off has left at the place to which it went; nothing where the
   * register is there already but the room in which it was copied. Nobody may have it open.
   */
  public static void clear(Path to) throws IOException {
    var room = room(to);
    if (Files.exists(room.resolve(PLACING)) && !Files.exists(to)) {
      DiskAccess.remove(DiskAccess.beside(to, ATTACHMENTS));
      DiskAccess.remove(DiskAccess.beside(to, BACKUPS));
    }
    DiskAccess.remove(room);
  }

  /** A move without a note that was cut off before its end has already taken the name away. */
  private static void takeBack(Path from, Path to) throws IOException {
    var left = DiskAccess.beside(from, MOVED);
    if (!Files.exists(from)
        && !Files.exists(to)
        && Files.isRegularFile(left)
        && Files.exists(room(to).resolve(PLACING))) {
      Files.move(left, from, StandardCopyOption.ATOMIC_MOVE);
      for (var end : FOLLOWING) {
        if (Files.exists(DiskAccess.beside(left, end))
            && !Files.exists(DiskAccess.beside(from, end))) {
          Files.move(DiskAccess.beside(left, end), DiskAccess.beside(from, end));
        }
      }
    }
  }

  private static Path room(Path to) {
    return Leftovers.room(to, Leftovers.MOVING);
  }

  private MoveResult held(Path from, Path to, BackupProgress watch) throws IOException {
    var room = room(to);
    Leftovers.note(room);
    Files.createDirectory(room);
    OwnerOnly.set(room);
    try {
      var concerns = new ArrayList<Problem>();
      var copied = copies(from, room, to, watch);
      copyBackups(from, room, to, watch).ifPresent(concerns::add);
      reached.accept(Step.COPIED);
      requireOpens(room.resolve(to.getFileName()), from);
      requireUnchanged(copied, watch);
      reached.accept(Step.TRIED);
      return placed(from, to, Objects.requireNonNull(copied.get(from)), concerns);
    } finally {
      clear(to);
      reached.accept(Step.CLEARED);
    }
  }

  private MoveResult placed(Path from, Path to, String hash, List<Problem> concerns)
      throws IOException {
    var room = room(to);
    Files.createFile(room.resolve(PLACING));
    DiskAccess.forceFolder(room);
    reached.accept(Step.MARKED);
    place(room, to, ATTACHMENTS);
    reached.accept(Step.ATTACHMENTS_PLACED);
    place(room, to, BACKUPS);
    reached.accept(Step.BACKUPS_PLACED);
    boolean noted = new MovedNote(to.toAbsolutePath(), Optional.of(hash)).isWritten(from);
    reached.accept(Step.NOTED);
    // Without a note, as on a full disk, the original gives up its name before the copy takes it.
    var left = noted ? Optional.<MoveResult>empty() : Optional.of(leave(from, to, concerns));
    place(room, to, "");
    DiskAccess.forceFolder(DiskAccess.folder(to));
    reached.accept(Step.PLACED);
    return left.isPresent() ? left.get() : leave(from, to, concerns);
  }

  private static void place(Path room, Path to, String end) throws IOException {
    var came = room.resolve(to.getFileName() + end);
    if (Files.exists(came)) {
      Files.move(came, DiskAccess.beside(to, end), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Copies the register, its journal and its attachments; gives the hash of each original. */
  private static Map<Path, String> copies(Path from, Path room, Path to, BackupProgress watch)
      throws IOException {
    var copied = new LinkedHashMap<Path, String>();
    copied.put(from, VerifiedCopy.copy(from, room.resolve(to.getFileName()), watch));
    for (var end : JOURNALS) {
      var journal = DiskAccess.beside(from, end);
      if (Files.exists(journal)) {
        var copy = room.resolve(to.getFileName() + end);
        copied.put(journal, VerifiedCopy.copy(journal, copy, watch));
      }
    }
    copied.putAll(copyFolder(from, room, to, ATTACHMENTS, watch));
    return copied;
  }

  private static Map<Path, String> copyFolder(
      Path from, Path room, Path to, String end, BackupProgress watch) throws IOException {
    var folder = DiskAccess.beside(from, end);
    var copied = new LinkedHashMap<Path, String>();
    for (var file : filesIn(folder)) {
      var copy = room.resolve(to.getFileName() + end).resolve(folder.relativize(file).toString());
      OwnerOnly.folder(DiskAccess.folder(copy));
      copied.put(file, VerifiedCopy.copy(file, copy, watch));
    }
    return copied;
  }

  /** They go along whole or stay whole: where there is no room for them, that is a concern. */
  private static Optional<Problem> copyBackups(Path from, Path room, Path to, BackupProgress watch)
      throws IOException {
    var folder = DiskAccess.beside(from, BACKUPS);
    long bytes = 0;
    for (var file : filesIn(folder)) {
      bytes += Files.size(file);
    }
    if (bytes > 0 && Files.getFileStore(room).getUsableSpace() - ROOM < bytes) {
      return Optional.of(
          TEXTS.problem(
              "move.no-room-for-backups", DiskAccess.beside(freeName(from), BACKUPS).toString()));
    }
    copyFolder(from, room, to, BACKUPS, watch);
    return Optional.empty();
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
      throw BackupAttempt.stop(
          new Problem(TEXTS.say("move.not-moved", reason.what()), from.toString(), reason.mend()));
    }
  }

  /** A program that synchronises may have brought an older or newer one while it was copied. */
  private static void requireUnchanged(Map<Path, String> copied, BackupProgress watch)
      throws IOException {
    for (var file : copied.entrySet()) {
      if (!VerifiedCopy.hash(file.getKey(), watch).equals(file.getValue())) {
        throw BackupAttempt.stop(TEXTS.problem("move.changed", file.getKey().toString()));
      }
    }
  }

  /** Gives the original its other name, in the order in which a stop half-way does least harm. */
  private MoveResult leave(Path from, Path to, List<Problem> concerns) {
    var left = freeName(from);
    var all = new ArrayList<>(concerns);
    new ListCache(from).forget(); // It is made anew wherever the register is.
    try {
      Files.move(from, left, StandardCopyOption.ATOMIC_MOVE);
      reached.accept(Step.RENAMED);
      for (var end : FOLLOWING) {
        if (Files.exists(DiskAccess.beside(from, end))) {
          Files.move(DiskAccess.beside(from, end), DiskAccess.beside(left, end));
        }
      }
      reached.accept(Step.FOLLOWED);
      return new MoveResult(to, left, all);
    } catch (IOException | RuntimeException _) {
      all.add(TEXTS.problem("move.not-renamed", from.toString()));
      return new MoveResult(to, Files.exists(from) ? from : left, all);
    }
  }

  private static Path freeName(Path from) {
    var name = DiskAccess.beside(from, MOVED);
    for (int number = 2; Files.exists(name); number++) {
      name = DiskAccess.beside(from, MOVED + "-" + number);
    }
    return name;
  }

  /**
   * Where a register was moved to, if it is there and what is at the old place, if anything, is
   * only what was left: a register that was put there since is one of its own.
   */
  public static Optional<Path> movedTo(Path from) {
    return MovedNote.beside(from)
        .filter(note -> !Files.exists(from) || note.leads(from, note.target()))
        .map(MovedNote::target);
  }

  private static void requireStart(Path from) {
    if (!Files.isRegularFile(from)) {
      throw BackupAttempt.stop(TEXTS.problem("move.none", from.toString()));
    }
  }

  private void requireTarget(Path from, Path to) {
    var taken =
        Files.exists(to)
            || Files.exists(DiskAccess.beside(to, ATTACHMENTS))
            || Files.exists(DiskAccess.beside(to, BACKUPS))
            || JOURNALS.stream().anyMatch(end -> Files.exists(DiskAccess.beside(to, end)));
    if (taken || to.toAbsolutePath().equals(from.toAbsolutePath())) {
      throw BackupAttempt.stop(TEXTS.problem("move.there", to.toString()));
    }
    if (!whereabouts.of(to.toString()).isSafe()) {
      throw BackupAttempt.stop(TEXTS.problem("move.network", to.toString()));
    }
  }
}
