package org.ringfence.register.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.ringfence.files.PlainFile;

/**
 * Reads a write-ahead log, to tell whether it belongs to a register. This program writes none, but
 * another that opened the register may have. SQLite plays a log that lies beside any database, and
 * a database that keeps none says so in its first page.
 */
final class WriteAheadLog {

  private static final int MAGIC = 0x377f0682;
  private static final int HEADER = 32;
  private static final int FRAME = 24;
  private static final int PAGE_SIZE_AT = 8;
  private static final int SALT_AT = 16;

  private final FileChannel log;
  private final FirstPage now;
  private Optional<FirstPage> first = Optional.empty();
  private Optional<FirstPage> last = Optional.empty();
  private int pages;

  private WriteAheadLog(FileChannel log, FirstPage now) {
    this.log = log;
    this.now = now;
  }

  /** Whether it holds nothing that SQLite would play. */
  static boolean isInert(Path file) throws IOException {
    try (var log = PlainFile.channel(file, StandardOpenOption.READ)) {
      var start = ByteBuffer.allocate(Integer.BYTES);
      return log.size() <= HEADER || log.read(start, 0) < Integer.BYTES || start.getInt(0) == 0;
    }
  }

  /** Whether a log belongs to a register. */
  static JournalFit fit(Path file, Path register) throws IOException {
    if (isInert(file)) {
      return JournalFit.INERT;
    }
    try (var log = PlainFile.channel(file, StandardOpenOption.READ);
        var pages = PlainFile.channel(register, StandardOpenOption.READ)) {
      return new WriteAheadLog(log, RollbackJournal.firstPage(pages)).fit();
    }
  }

  private JournalFit fit() throws IOException {
    var header = read(0, HEADER);
    if ((header.getInt(0) & ~1) != MAGIC
        || !now.isLogged()
        || header.getInt(PAGE_SIZE_AT) != now.pageSize()) {
      return JournalFit.FOREIGN;
    }
    readFrames(header);
    if (pages == 0) {
      return JournalFit.INERT;
    }
    if (first.isEmpty() || last.isEmpty()) {
      return pages == now.pages() ? JournalFit.FITS : JournalFit.FOREIGN;
    }
    boolean goesOn =
        first.get().counter() <= now.counter() + 1 && last.get().counter() >= now.counter();
    return goesOn ? JournalFit.FITS : JournalFit.FOREIGN;
  }

  /** Every frame of this round of the log; older ones behind them have another salt. */
  private void readFrames(ByteBuffer header) throws IOException {
    int length = FRAME + now.pageSize();
    for (long at = HEADER; at + length <= log.size(); at += length) {
      var frame = read(at, length);
      if (frame.getLong(2 * Integer.BYTES) != header.getLong(SALT_AT)) {
        return;
      }
      if (frame.getInt(Integer.BYTES) != 0) {
        pages = frame.getInt(Integer.BYTES);
      }
      if (frame.getInt(0) == 1) {
        last = Optional.of(new FirstPage(frame.slice(FRAME, now.pageSize())));
        first = first.or(() -> last);
      }
    }
  }

  private ByteBuffer read(long at, int length) throws IOException {
    var bytes = ByteBuffer.allocate(length);
    // A channel may give less than was asked for.
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = log.read(bytes, at + bytes.position());
    }
    return bytes.clear();
  }
}
