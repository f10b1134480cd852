package org.ringfence.register.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.files.PlainFile;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.problem.RegisterProblems;

/** What the first bytes of a file tell about it, read without opening it as a register. */
public final class SqliteHeader {

  /** "RNGF": tells a register apart from any other program's SQLite file. */
  static final int APPLICATION_ID = 0x524E4746;

  private static final String MAGIC = "SQLite format 3\0";
  private static final int BYTES = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int USER_VERSION_AT = 60;
  private static final int APPLICATION_ID_AT = 68;

  private SqliteHeader() {}

  /** Why this file is no register that this program reads; empty where nothing shows. */
  public static Optional<Problem> objection(Path path) throws IOException {
    var header = header(path);
    if (header.length == 0) {
      return Optional.of(RegisterProblems.empty(path));
    }
    if (!new String(header, StandardCharsets.ISO_8859_1).startsWith(MAGIC)) {
      return Optional.of(RegisterProblems.notARegister(path));
    }
    var numbers = ByteBuffer.wrap(header);
    if (header.length < BYTES || isCutOff(path, numbers)) {
      return Optional.of(RegisterProblems.damaged(path));
    }
    return numbers.getInt(APPLICATION_ID_AT) == APPLICATION_ID
        ? versionObjection(path, numbers.getInt(USER_VERSION_AT))
        : Optional.of(RegisterProblems.notARegister(path));
  }

  /** The schema version of a register that there is no objection to. */
  public static int version(Path path) throws IOException {
    return ByteBuffer.wrap(header(path)).getInt(USER_VERSION_AT);
  }

  private static byte[] header(Path path) throws IOException {
    try (var bytes = PlainFile.open(path)) {
      return bytes.readNBytes(BYTES);
    }
  }

  /** SQLite itself reads a last page that is cut short as one that ends in zeros. */
  private static boolean isCutOff(Path path, ByteBuffer header) throws IOException {
    int pageSize = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
    return !LeftJournals.areLeft(path) && pageSize > 1 && Files.size(path) % pageSize != 0;
  }

  private static Optional<Problem> versionObjection(Path path, int version) {
    if (version >= 1 && version <= Schema.VERSION) {
      return Optional.empty();
    }
    return Optional.of(
        version < 1
            ? RegisterProblems.damaged(path)
            : RegisterProblems.newer(path, version, Schema.VERSION));
  }
}
