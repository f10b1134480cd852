package org.ringfence.register.sqlite;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.ringfence.files.PlainFile;

/**
 * Reads a rollback journal as SQLite does, to tell whether it is of the transaction that was under
 * way in a register. It holds the pages as they were before that transaction. The first page counts
 * transactions, and no transaction of this program changes tables, so that the first page in the
 * journal is that of the register, or the register's is one transaction further.
 */
final class RollbackJournal {

  private static final long MAGIC = 0xd9d505f920a163d7L;
  private static final int HEADER = 28;
  private static final int COUNT_AT = 8;
  private static final int NONCE_AT = 12;
  private static final int PAGES_AT = 16;
  private static final int SECTOR_AT = 20;
  private static final int PAGE_SIZE_AT = 24;
  private static final int ALL = -1;
  private static final int FRAME = 8;
  private static final int STRIDE = 200;
  private static final int NAME_TAIL = 16;
  private static final int LONGEST_NAME = 4_096;
  private static final Duration ONE_WORK = Duration.ofHours(1);

  private final Path file;
  private final FileChannel journal;
  private final FileChannel register;
  private final FirstPage now;
  private Optional<FirstPage> before = Optional.empty();
  private boolean isAllSame = true;
  private long records;

  private RollbackJournal(Path file, FileChannel journal, FileChannel register, FirstPage now) {
    this.file = file;
    this.journal = journal;
    this.register = register;
    this.now = now;
  }

  /** Whether it would change nothing: SQLite takes a journal that begins with a zero for done. */
  static boolean isInert(Path journal) throws IOException {
    try (var in = PlainFile.open(journal)) {
      return in.read() <= 0;
    }
  }

  /** Whether a journal belongs to a register. */
  static JournalFit fit(Path file, Path register) throws IOException {
    if (isInert(file)) {
      return JournalFit.INERT;
    }
    try (var journal = PlainFile.channel(file, StandardOpenOption.READ);
        var pages = PlainFile.channel(register, StandardOpenOption.READ)) {
      return new RollbackJournal(file, journal, pages, firstPage(pages)).fit(register);
    } catch (EOFException _) {
      return JournalFit.FOREIGN;
    }
  }

  /** The first page of a database. */
  static FirstPage firstPage(FileChannel database) throws IOException {
    var header = new FirstPage(read(database, 0, 100));
    return new FirstPage(read(database, 0, Math.max(100, header.pageSize())));
  }

  /** The file that tells of a transaction over several databases, where the journal names one. */
  static Optional<Path> together(Path file) throws IOException {
    try (var journal = PlainFile.channel(file, StandardOpenOption.READ)) {
      long end = journal.size() - NAME_TAIL;
      if (end < 0) {
        return Optional.empty();
      }
      var tail = read(journal, end, NAME_TAIL);
      int length = tail.getInt(0);
      if (tail.getLong(8) != MAGIC || length <= 0 || length > Math.min(end, LONGEST_NAME)) {
        return Optional.empty();
      }
      var name = read(journal, end - length, length).array();
      return Optional.of(Path.of(new String(name, StandardCharsets.UTF_8)));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private JournalFit fit(Path path) throws IOException {
    var header = read(journal, 0, HEADER);
    if (header.getLong(0) != MAGIC
        || header.getInt(PAGE_SIZE_AT) != now.pageSize()
        || header.getInt(SECTOR_AT) < HEADER
        || together(file).filter(other -> !Files.exists(other)).isPresent()) {
      return JournalFit.FOREIGN;
    }
    readAll();
    int pages = header.getInt(PAGES_AT);
    if (records == 0) {
      return register.size() == (long) pages * now.pageSize()
          ? JournalFit.FITS
          : JournalFit.FOREIGN;
    }
    return before.isEmpty() ? withoutFirstPage(pages) : withFirstPage(before.get(), path);
  }

  /** Only where no page was added or freed, so the register has as many as it had. */
  private JournalFit withoutFirstPage(int pages) {
    if (pages != now.pages()) {
      return JournalFit.FOREIGN;
    }
    return isAllSame ? JournalFit.FITS : JournalFit.UNCLEAR;
  }

  private JournalFit withFirstPage(FirstPage image, Path path) throws IOException {
    if (image.isSame(now)) {
      return JournalFit.FITS;
    }
    if (image.mayBecome(now)) {
      return isOfOneTime(path) ? JournalFit.FITS : JournalFit.UNCLEAR;
    }
    return now.counter() == image.counter() + 1 ? JournalFit.UNCLEAR : JournalFit.FOREIGN;
  }

  /** A transaction writes its journal and then, at once, the register. */
  private boolean isOfOneTime(Path path) throws IOException {
    var apart =
        Duration.between(
            Files.getLastModifiedTime(file).toInstant(),
            Files.getLastModifiedTime(path).toInstant());
    return apart.abs().compareTo(ONE_WORK) <= 0;
  }

  /** Every part of the journal that SQLite would play, up to the first that is not whole. */
  private void readAll() throws IOException {
    long at = 0;
    while (at + HEADER <= journal.size()) {
      var header = read(journal, at, HEADER);
      int sector = header.getInt(SECTOR_AT);
      if (header.getLong(0) != MAGIC || sector < HEADER) {
        return;
      }
      long end = readPart(at + sector, header);
      if (end < 0) {
        return;
      }
      at = (end + sector - 1) / sector * sector;
    }
  }

  /** Where the part ends; below zero where it is cut off or spoilt. */
  private long readPart(long start, ByteBuffer header) throws IOException {
    int record = now.pageSize() + FRAME;
    long count = header.getInt(COUNT_AT);
    if (count == ALL) {
      count = (journal.size() - start) / record;
    }
    for (long number = 0; number < count; number++) {
      long at = start + number * record;
      if (at + record > journal.size() || !isRead(read(journal, at, record), header)) {
        return -1;
      }
    }
    return start + count * record;
  }

  private boolean isRead(ByteBuffer record, ByteBuffer header) throws IOException {
    int size = now.pageSize();
    var image = record.slice(Integer.BYTES, size);
    int sum = header.getInt(NONCE_AT);
    for (int at = size - STRIDE; at > 0; at -= STRIDE) {
      sum += Byte.toUnsignedInt(image.get(at));
    }
    int page = record.getInt(0);
    if (page <= 0 || sum != record.getInt(Integer.BYTES + size)) {
      return false;
    }
    records++;
    if (page == 1 && before.isEmpty()) {
      before = Optional.of(new FirstPage(image));
    }
    isAllSame &= isAsNow(page, image);
    return true;
  }

  private boolean isAsNow(int page, ByteBuffer image) throws IOException {
    long at = (page - 1L) * now.pageSize();
    return at + now.pageSize() <= register.size()
        && read(register, at, now.pageSize()).equals(image);
  }

  private static ByteBuffer read(FileChannel from, long at, int length) throws IOException {
    var bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (from.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes.flip();
  }
}
