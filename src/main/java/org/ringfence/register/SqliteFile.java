package org.ringfence.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.Outcome;
import org.ringfence.model.Problem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * All that is SQLite's own about a register: its file, its settings, its transactions, its errors.
 */
final class SqliteFile implements AutoCloseable {

  /** "RNGF": tells a register apart from any other program's SQLite file. */
  private static final int APPLICATION_ID = 0x524E4746;

  private static final String MAGIC = "SQLite format 3\0";
  private static final int HEADER_BYTES = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int USER_VERSION_AT = 60;
  private static final int APPLICATION_ID_AT = 68;

  /**
   * The journal is rolled back by whoever opens the register next; EXTRA syncs the folder too, so
   * that a power cut can't bring back a journal that undoes what was acknowledged. With recursive
   * triggers, "insert or replace" can't remove a row past the triggers that guard it.
   */
  private static final List<String> SETTINGS =
      List.of(
          "pragma trusted_schema = off",
          "pragma journal_mode = delete",
          "pragma synchronous = extra",
          "pragma fullfsync = on",
          "pragma foreign_keys = on",
          "pragma recursive_triggers = on");

  private final Path path;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private SqliteFile(Path path, Connection connection) {
    this.path = path;
    this.connection = connection;
  }

  /** Why this file is no register that this program reads, told without opening it as one. */
  static Optional<Problem> objection(Path path) throws IOException {
    var header = header(path);
    if (header.length == 0) {
      return Optional.of(Problems.empty(path));
    }
    if (!new String(header, StandardCharsets.ISO_8859_1).startsWith(MAGIC)) {
      return Optional.of(Problems.notARegister(path));
    }
    var numbers = ByteBuffer.wrap(header);
    if (header.length < HEADER_BYTES || isCutOff(path, numbers)) {
      return Optional.of(Problems.damaged(path));
    }
    return numbers.getInt(APPLICATION_ID_AT) == APPLICATION_ID
        ? versionObjection(path, numbers.getInt(USER_VERSION_AT))
        : Optional.of(Problems.notARegister(path));
  }

  /** Files that SQLite would take for a part of this register, left by one that is gone. */
  static Stream<Path> remains(Path path) {
    return Stream.of("-journal", "-wal")
        .map(end -> path.resolveSibling(path.getFileName() + end))
        .filter(Files::exists);
  }

  /** Makes an empty register, whole or not at all: it is made under another name and then moved. */
  static void create(Path path) throws IOException, SQLException {
    var fresh = path.resolveSibling(path.getFileName() + ".new");
    for (var left : Stream.concat(Stream.of(fresh), remains(fresh)).toList()) {
      Files.deleteIfExists(left);
    }
    try {
      try (var file = connect(fresh)) {
        file.begin();
        file.execute("pragma application_id = " + APPLICATION_ID);
        file.execute("pragma user_version = " + Schema.VERSION);
        file.execute(Schema.sql());
        file.commit();
      }
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
      syncFolder(path);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Opens a register that {@link #objection} has nothing against, if it is whole. */
  static Outcome<SqliteFile> open(Path path) {
    try {
      var file = connect(path);
      if (file.isWhole()) {
        return Outcome.done(file);
      }
      file.close();
      return new Outcome.Refused<>(List.of(Problems.damaged(path)));
    } catch (SQLException e) {
      return new Outcome.Refused<>(List.of(problem(path, e)));
    }
  }

  Path path() {
    return path;
  }

  /** The statement for this SQL, made once, as an import runs the same few many thousand times. */
  PreparedStatement prepare(String sql) throws SQLException {
    var kept = prepared.get(sql);
    if (kept != null) {
      return kept;
    }
    var made = connection.prepareStatement(sql);
    prepared.put(sql, made);
    return made;
  }

  /** Lets go of the statement for this SQL: the driver can't use one again that has failed. */
  void discard(String sql) {
    var failed = prepared.remove(sql);
    if (failed == null) {
      return;
    }
    try {
      failed.close();
    } catch (SQLException e) {
      // SQLite tells the statement's own failure once more; it has been told already.
    }
  }

  /** Starts a transaction that already holds the right to write. */
  void begin() throws SQLException {
    execute("begin immediate");
  }

  /** Ends the transaction; when this returns, it is on the disk. */
  void commit() throws SQLException {
    execute("commit");
  }

  /** Undoes the transaction, if SQLite has not done so already. */
  void rollback() {
    try {
      execute("rollback");
    } catch (SQLException e) {
      // After a full disk SQLite has rolled back by itself and says so here. Whatever else it is,
      // the failure that led here is the one to tell; the next statement will fail too.
    }
  }

  /** The same failure for the person who asked. */
  RegisterException failure(SQLException cause) {
    return new RegisterException(isClosed() ? Problems.closed(path) : problem(path, cause), cause);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  static Problem problem(Path path, SQLException cause) {
    return switch (code(cause)) {
      case SQLITE_FULL -> Problems.diskFull(path);
      case SQLITE_BUSY, SQLITE_LOCKED -> Problems.inUse(path);
      case SQLITE_READONLY_DBMOVED -> Problems.moved(path);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> Problems.notWritable(path);
      case SQLITE_CORRUPT, SQLITE_NOTADB -> Problems.damaged(path);
      default -> Problems.unexpected(path, String.valueOf(cause.getMessage()));
    };
  }

  private boolean isClosed() {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return false;
    }
  }

  private static SQLiteErrorCode code(SQLException cause) {
    if (!(cause instanceof SQLiteException known)) {
      return SQLiteErrorCode.UNKNOWN_ERROR;
    }
    var exact = known.getResultCode();
    return exact == SQLiteErrorCode.SQLITE_READONLY_DBMOVED
        ? exact
        : SQLiteErrorCode.getErrorCode(exact.code & 0xff);
  }

  private static SqliteFile connect(Path path) throws SQLException {
    var file = new SqliteFile(path, new SQLiteConfig().createConnection("jdbc:sqlite:" + path));
    try {
      for (var setting : SETTINGS) {
        file.execute(setting);
      }
      return file;
    } catch (SQLException e) {
      file.close();
      throw e;
    }
  }

  /** Whether SQLite finds no damage and every table and trigger is there. */
  private boolean isWhole() throws SQLException {
    var names = new HashSet<>(column("select name from sqlite_master"));
    return column("pragma quick_check(1)").equals(List.of("ok"))
        && Schema.names().allMatch(names::contains);
  }

  private List<String> column(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery(sql)) {
      var found = Stream.<String>builder();
      while (results.next()) {
        found.add(results.getString(1));
      }
      return found.build().toList();
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static byte[] header(Path path) throws IOException {
    try (var bytes = Files.newInputStream(path)) {
      return bytes.readNBytes(HEADER_BYTES);
    }
  }

  /** SQLite itself reads a last page that is cut short as one that ends in zeros. */
  private static boolean isCutOff(Path path, ByteBuffer header) throws IOException {
    int pageSize = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
    boolean isSettled = remains(path).findAny().isEmpty();
    return isSettled && pageSize > 1 && Files.size(path) % pageSize != 0;
  }

  private static Optional<Problem> versionObjection(Path path, int version) {
    if (version == Schema.VERSION) {
      return Optional.empty();
    }
    return Optional.of(version < 1 ? Problems.damaged(path) : Problems.newer(path, version));
  }

  private static void syncFolder(Path path) {
    var folder = path.toAbsolutePath().getParent();
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows does not open folders; there the move itself is on the disk.
    }
  }
}
