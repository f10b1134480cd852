package org.ringfence.register.attachment;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ringfence.files.NamedFile;
import org.ringfence.files.PlainFile;
import org.ringfence.files.Sha256;
import org.ringfence.files.WholeFile;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.problem.RegisterProblems;

/**
 * Keeps the bytes of attachments in a folder beside the register, each file named after its hash
 * and nothing else. What is kept is never changed, and removed only with the installation that it
 * was of; when it is read, the hash is taken again.
 */
final class AttachmentFiles {

  private static final int FOLDER_DIGITS = 2;
  private static final int LONGEST_NAME = 120;

  /** Stands on each file that is kept, so that a later change of it shows; files know no hour. */
  private static final FileTime KEPT = FileTime.from(Instant.parse("2001-01-01T12:00:00Z"));

  private static final System.Logger LOG = System.getLogger(AttachmentFiles.class.getName());

  private final Path folder;

  /** By file, when that was last changed which was found to be whole. */
  private final Map<Path, FileTime> read = new ConcurrentHashMap<>();

  AttachmentFiles(Path register) {
    this.folder = register.resolveSibling(register.getFileName() + ".attachments");
  }

  Path folder() {
    return folder;
  }

  /** Copies a photo or PDF in; refuses what is neither, is empty or too big. */
  Outcome<Attachment> keep(Path source, String name) {
    return NamedFile.use(source, named -> kept(named, name));
  }

  private Outcome<Attachment> kept(Path source, String name) {
    try {
      if (!Files.isRegularFile(source)) {
        return refused(AttachmentProblems.notAFile(source));
      }
      var first = firstBytes(source);
      var type = AttachmentType.of(first);
      return type.isEmpty()
          ? refused(AttachmentProblems.unknown(source, first))
          : keep(source, type.get(), shown(name));
    } catch (IOException e) {
      return refused(AttachmentProblems.notRead(source, RegisterProblems.reason(e)));
    }
  }

  /** Where the bytes are, if they are those that were attached. */
  Outcome<Path> bytes(Attachment attachment) {
    if (!Sha256.isOne(attachment.sha256())) {
      return refused(AttachmentProblems.noHash(attachment, folder));
    }
    var file = file(attachment.sha256());
    try {
      if (!Files.isRegularFile(file)) {
        return refused(AttachmentProblems.missing(attachment, file));
      }
      return isWhole(file, attachment.sha256())
          ? Outcome.done(file)
          : refused(AttachmentProblems.damaged(attachment, file));
    } catch (IOException e) {
      return refused(AttachmentProblems.notRead(file, RegisterProblems.reason(e)));
    }
  }

  /**
   * How the bytes are found: by their hash, for which all are read, or by their length alone where
   * the file still bears the time that marks it as it was kept.
   */
  AttachmentCondition condition(Attachment attachment, boolean hashed) {
    if (!Sha256.isOne(attachment.sha256())) {
      return AttachmentCondition.DAMAGED;
    }
    var file = file(attachment.sha256());
    try {
      if (!Files.isRegularFile(file)) {
        return AttachmentCondition.MISSING;
      }
      boolean same =
          Files.size(file) == attachment.size()
              && (hashed ? isWhole(file, attachment.sha256()) : isAsKept(file, attachment));
      return same ? AttachmentCondition.SOUND : AttachmentCondition.DAMAGED;
    } catch (IOException _) {
      return AttachmentCondition.DAMAGED;
    }
  }

  /** Whether a file of the length of what was attached is there; nothing of it is read. */
  AttachmentCondition presence(Attachment attachment) {
    if (!Sha256.isOne(attachment.sha256())) {
      return AttachmentCondition.DAMAGED;
    }
    try {
      return Files.size(file(attachment.sha256())) == attachment.size()
          ? AttachmentCondition.SOUND
          : AttachmentCondition.DAMAGED;
    } catch (NoSuchFileException _) {
      return AttachmentCondition.MISSING;
    } catch (IOException _) {
      return AttachmentCondition.DAMAGED;
    }
  }

  /** What was written to since, or came from elsewhere, is read once for each state of the file. */
  private boolean isAsKept(Path file, Attachment attachment) throws IOException {
    var time = Files.getLastModifiedTime(file);
    if (time.equals(KEPT) || time.equals(read.get(file))) {
      return true;
    }
    var isWhole = isWhole(file, attachment.sha256());
    if (isWhole) {
      read.put(file, time);
    }
    return isWhole;
  }

  /** Where a place keeps no times, the file is read instead. */
  private static void mark(Path file) {
    try {
      Files.setLastModifiedTime(file, KEPT);
    } catch (IOException _) {
      LOG.log(System.Logger.Level.DEBUG, "The time of a kept file can't be set.");
    }
  }

  private Outcome<Attachment> keep(Path source, AttachmentType type, String name)
      throws IOException {
    var counted = new Limited(OutputStream.nullOutputStream(), type.most());
    String hash;
    try {
      hash = Sha256.copying(source, counted);
    } catch (TooBigException e) {
      return refused(AttachmentProblems.tooBig(source, type));
    }
    var attachment = new Attachment(hash, name, type.id(), counted.written());
    var file = file(hash);
    return isWhole(file, hash)
        ? Outcome.done(attachment)
        : WholeFile.writePrivate(
                file, out -> copy(source, hash, new Limited(out, counted.written())))
            .map(
                written -> {
                  mark(file);
                  return attachment;
                });
  }

  private static void copy(Path source, String hash, OutputStream out) throws IOException {
    if (!Sha256.copying(source, out).equals(hash)) {
      throw new IOException(TEXTS.say("reason.changed-while-copied"));
    }
  }

  private static boolean isWhole(Path file, String hash) throws IOException {
    return Files.isRegularFile(file) && Sha256.of(file).equals(hash);
  }

  private Path file(String hash) {
    return folder.resolve(hash.substring(0, FOLDER_DIGITS)).resolve(hash);
  }

  /** Removes the file of this hash; whether it was there and is gone. */
  boolean removed(String hash) {
    try {
      return Sha256.isOne(hash) && Files.deleteIfExists(file(hash));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "A file that is needed no longer can't be removed.", e);
      return false;
    }
  }

  private static byte[] firstBytes(Path source) throws IOException {
    try (var bytes = PlainFile.open(source)) {
      return bytes.readNBytes(AttachmentType.FIRST_BYTES);
    }
  }

  /** A name as text only: no folders, no control or direction signs, not too long. */
  private static String shown(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("\\p{C}", "").strip();
    var end =
        clean.offsetByCodePoints(
            0, Math.min(LONGEST_NAME, clean.codePointCount(0, clean.length())));
    return end == 0 ? "attachment" : clean.substring(0, end);
  }

  private static <T> Outcome<T> refused(Problem problem) {
    return new Outcome.Refused<>(List.of(problem));
  }

  /** More came than may. */
  private static final class TooBigException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what goes through and stops what is too much, however big the file said it was. */
  private static final class Limited extends FilterOutputStream {
    private final long most;
    private long written;

    Limited(OutputStream out, long most) {
      super(out);
      this.most = most;
    }

    long written() {
      return written;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      written += length;
      if (written > most) {
        throw new TooBigException();
      }
      out.write(bytes, from, length);
    }
  }
}
