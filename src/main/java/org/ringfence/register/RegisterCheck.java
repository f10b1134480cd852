package org.ringfence.register;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.model.Outcome;
import org.sqlite.SQLiteConfig;

/**
 * Looks a register over from its first page to its last: what SQLite finds, that every reference
 * leads somewhere, and that no table or guard is gone. A register that opens and a backup that
 * counts have passed the same check.
 */
public final class RegisterCheck {

  private RegisterCheck() {}

  /** What is wrong with a register that nobody changes, in few words; nothing if it is sound. */
  public static Optional<String> finding(Path register) {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    try (var connection = config.createConnection("jdbc:sqlite:" + register)) {
      return finding(connection);
    } catch (SQLException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Sees to what lies beside a register that is about to be opened, as {@link Register#open} does:
   * what belongs to it is taken in, what does not is set aside; refused where it is sound neither
   * way.
   */
  public static Outcome<Path> settle(Path register) throws IOException {
    var rooms = List.of(TemporaryFolder.current());
    return new LeftJournals(register, rooms)
        .settle()
        .then(
            aside -> {
              try (var file = SqliteFile.connect(register)) {
                return file.finding().isEmpty()
                    ? Outcome.done(register)
                    : new Outcome.Refused<>(List.of(Problems.damaged(register)));
              } catch (SQLException e) {
                return new Outcome.Refused<>(List.of(SqliteFailure.problem(register, e)));
              }
            });
  }

  /** The same of one that is open. */
  static Optional<String> finding(Connection connection) throws SQLException {
    var whole = first(connection, "pragma integrity_check(1)");
    if (!whole.equals(Optional.of("ok"))) {
      return Optional.of(whole.orElse("no answer"));
    }
    var dangling = first(connection, "pragma foreign_key_check");
    if (dangling.isPresent()) {
      return dangling.map(table -> "a part of " + table + " is gone");
    }
    return missing(connection);
  }

  private static Optional<String> missing(Connection connection) throws SQLException {
    int version = Integer.parseInt(first(connection, "pragma user_version").orElse("0"));
    if (version < 1 || version > Schema.VERSION) {
      return Optional.of("its layout is " + version);
    }
    var names = names(connection);
    return Schema.names(version)
        .filter(name -> !names.contains(name))
        .findFirst()
        .map(name -> name + " is gone");
  }

  private static Set<String> names(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery("select name from sqlite_master")) {
      var found = new HashSet<String>();
      while (results.next()) {
        found.add(results.getString(1));
      }
      return found;
    }
  }

  private static Optional<String> first(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery(sql)) {
      return results.next() ? Optional.of(results.getString(1)) : Optional.empty();
    }
  }
}
