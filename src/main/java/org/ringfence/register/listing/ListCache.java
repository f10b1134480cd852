package org.ringfence.register.listing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ringfence.files.OwnerOnly;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/**
 * Keeps rows of a list in a file beside the register, for its owner alone. Nothing depends on it:
 * where it can't be read it holds nothing, where it can't be written nothing is kept, and a row in
 * which anything was changed is not there any longer. A file that is damaged is thrown away.
 */
public final class ListCache {
  /** What the file's name ends with. */
  public static final String END = ".list";

  private static final int VERSION = 1;
  private static final System.Logger LOG = System.getLogger(ListCache.class.getName());

  private final Path file;

  /** That of a register. */
  public ListCache(Path register) {
    this.file = register.resolveSibling(register.getFileName() + END);
  }

  /** Every row that is as it was kept, by the assessment's id. */
  public Map<String, CachedRow> rows() {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    try (var connection = connect(true)) {
      return isOurs(connection) ? read(connection) : Map.of();
    } catch (SQLException e) {
      return lost(e);
    }
  }

  private static Map<String, CachedRow> read(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(RowColumns.SELECT);
        var results = statement.executeQuery()) {
      var columns = new RowColumns();
      var found = new HashMap<String, CachedRow>();
      while (results.next()) {
        columns.read(results).ifPresent(row -> found.put(row.assessment(), row));
      }
      return found;
    }
  }

  /** Keeps these, in place of those of the same assessments. */
  public void keep(Collection<CachedRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try {
      prepare();
      try (var connection = connect(false)) {
        write(connection, rows);
      }
    } catch (SQLException e) {
      lost(e);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "A list can't be kept.", e);
    }
  }

  private static void write(Connection connection, Collection<CachedRow> rows)
      throws SQLException {
    connection.setAutoCommit(false);
    if (!isOurs(connection)) {
      begin(connection);
    }
    try (var statement = connection.prepareStatement(RowColumns.INSERT)) {
      var columns = new RowColumns();
      for (var row : rows) {
        columns.fill(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    connection.commit();
  }

  private static void begin(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("drop table if exists listed");
      statement.executeUpdate(schema());
      statement.executeUpdate("pragma user_version = " + VERSION);
    }
  }

  private static String schema() {
    try (var stream = ListCache.class.getResourceAsStream("001.sql")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws all of it away. */
  public void forget() {
    for (var one : Stream.of("", "-journal").map(end -> file + end).map(Path::of).toList()) {
      try {
        if (Files.isRegularFile(one)) {
          Files.delete(one);
        }
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "What is kept of a list can't be removed.", e);
      }
    }
  }

  private void prepare() throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file);
      OwnerOnly.set(file);
    }
  }

  private Connection connect(boolean reading) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(reading);
    config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  private static boolean isOurs(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery("pragma user_version")) {
      return results.next() && results.getInt(1) == VERSION;
    }
  }

  /** A full disk takes nothing and harms nothing; anything else that is wrong stays wrong. */
  private Map<String, CachedRow> lost(SQLException e) {
    LOG.log(System.Logger.Level.DEBUG, "What is kept of a list can't be used.", e);
    var code = SQLiteErrorCode.getErrorCode(e.getErrorCode());
    if (code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB
        || code == SQLiteErrorCode.SQLITE_ERROR) {
      forget();
    }
    return Map.of();
  }
}
