package org.ringfence.register.sqlite;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.ringfence.files.OwnerOnly;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.problem.RegisterException;
import org.ringfence.register.problem.RegisterProblems;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;

/** All that is SQLite's own about a register: its file, its settings, its transactions. */
public final class SqliteFile implements AutoCloseable {

  private static final int STEPS_BETWEEN_LOOKS = 10_000;

  /**
   * The journal is rolled back by whoever opens the register next; EXTRA syncs the folder too, so
   * that a power cut can't bring back a journal that undoes what was acknowledged. With recursive
   * triggers, "insert or replace" can't remove a row past the triggers that guard it. What is
   * deleted is overwritten, so that a person who was erased is not left in the file. What SQLite
   * sorts stays in memory: a full folder for temporary files keeps nobody from reading.
   */
  private static final List<String> SETTINGS =
      List.of(
          "pragma trusted_schema = off",
          "pragma journal_mode = delete",
          "pragma synchronous = extra",
          "pragma fullfsync = on",
          "pragma foreign_keys = on",
          "pragma recursive_triggers = on",
          "pragma secure_delete = on",
          "pragma temp_store = memory");

  private final Path path;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private SqliteFile(Path path, Connection connection) {
    this.path = path;
    this.connection = connection;
  }

  /** Files that SQLite would take for a part of this register, left by one that is gone. */
  public static Stream<Path> remains(Path path) {
    return Stream.of("-journal", "-wal")
        .map(end -> path.resolveSibling(path.getFileName() + end))
        .filter(Files::exists);
  }

  /** Makes an empty register, whole or not at all: it is made under another name and then moved. */
  public static void create(Path path) throws IOException, SQLException {
    var fresh = path.resolveSibling(path.getFileName() + ".new");
    for (var left : Stream.concat(Stream.of(fresh), remains(fresh)).toList()) {
      Files.deleteIfExists(left);
    }
    try {
      Files.createFile(fresh);
      OwnerOnly.set(fresh);
      try (var file = connect(fresh)) {
        file.begin();
        file.execute("pragma application_id = " + SqliteHeader.APPLICATION_ID);
        file.raise(0);
        file.commit();
      }
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
      syncFolder(path);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Opens a register of this version that its header has nothing against, if it is whole. */
  public static Outcome<SqliteFile> open(Path path, int version) {
    try {
      var file = connect(path);
      boolean done = false;
      try {
        done = file.isWhole(version);
        return done
            ? Outcome.done(file)
            : new Outcome.Refused<>(List.of(RegisterProblems.damaged(path)));
      } finally {
        if (!done) {
          file.close();
        }
      }
    } catch (SQLException e) {
      return new Outcome.Refused<>(List.of(SqliteFailure.problem(path, e)));
    }
  }

  /**
   * Turns a register of an earlier version into one of this version, in one transaction: each table
   * keeps its number of rows, every reference leads somewhere, and SQLite finds no damage in it.
   */
  void upgrade(int from) throws SQLException {
    begin();
    try {
      var before = rowCounts(tables());
      raise(from);
      boolean same = rowCounts(before.keySet()).equals(before) && isWhole(Schema.VERSION);
      if (!same) {
        throw new SQLException(TEXTS.say("reason.not-carried-over"));
      }
      commit();
    } catch (SQLException e) {
      rollback();
      throw e;
    }
  }

  private void raise(int from) throws SQLException {
    for (int version = from + 1; version <= Schema.VERSION; version++) {
      execute(Schema.step(version));
    }
    execute("pragma user_version = " + Schema.VERSION);
  }

  private List<String> tables() throws SQLException {
    return column(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite%'");
  }

  private Map<String, String> rowCounts(Collection<String> tables) throws SQLException {
    var counts = new HashMap<String, String>();
    for (var table : tables) {
      var quoted = '"' + table.replace("\"", "\"\"") + '"';
      counts.put(table, column("select count(*) from " + quoted).getFirst());
    }
    return counts;
  }

  Path path() {
    return path;
  }

  /** The statement for this SQL, made once, as an import runs the same few many thousand times. */
  public PreparedStatement prepare(String sql) throws SQLException {
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

  /**
   * Writes a settled copy to a file that is not there yet. "vacuum into" sees one state of the
   * register from its first page to its last, needs no other program to stand still, and leaves
   * behind what was deleted, so that a person who was erased is not in the free pages of a copy.
   */
  void copyTo(Path target, BooleanSupplier cancelled) throws SQLException {
    // SQLite takes a statement that is kept for the next time for one that is still under way.
    for (var kept : prepared.values()) {
      kept.close();
    }
    prepared.clear();
    ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new Cancelling(cancelled));
    try (var statement = connection.prepareStatement("vacuum into ?")) {
      statement.setString(1, target.toString());
      statement.executeUpdate();
    } finally {
      ProgressHandler.clearHandler(connection);
    }
  }

  /** Ends SQLite's work in the middle when somebody wants it to. */
  private static final class Cancelling extends ProgressHandler {
    private final BooleanSupplier cancelled;

    private Cancelling(BooleanSupplier cancelled) {
      this.cancelled = cancelled;
    }

    @Override
    protected int progress() {
      return cancelled.getAsBoolean() ? 1 : 0;
    }
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
    return new RegisterException(
        isClosed() ? RegisterProblems.closed(path) : SqliteFailure.problem(path, cause), cause);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private boolean isClosed() {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return false;
    }
  }

  /** Opens a database, sound or not, with the settings of a register. */
  static SqliteFile connect(Path path) throws SQLException {
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

  /** What is wrong with it; nothing where it is sound. */
  Optional<String> finding() throws SQLException {
    return RegisterCheck.finding(connection);
  }

  /** Whether it is sound and of this version. */
  private boolean isWhole(int version) throws SQLException {
    return column("pragma user_version").equals(List.of(Integer.toString(version)))
        && finding().isEmpty();
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

  /** Makes a move in the file's folder last. */
  static void syncFolder(Path path) {
    var folder = path.toAbsolutePath().getParent();
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows does not open folders; there the move itself is on the disk.
    }
  }
}
