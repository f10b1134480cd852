package org.ringfence.register.sqlite;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.problem.RegisterProblems;
import org.sqlite.SQLiteConfig;

/**
 * Looks a register over from its first page to its last: what SQLite finds, that every reference
 * leads somewhere, and that every table and guard is what this program makes. A register that opens
 * and a backup that counts have passed the same check.
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
   * Sees to what lies beside a register that is about to be opened, as opening it does: what
   * belongs to it is taken in, what does not is set aside; refused where it is sound neither way.
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
                    : new Outcome.Refused<>(List.of(RegisterProblems.damaged(register)));
              } catch (SQLException e) {
                return new Outcome.Refused<>(List.of(SqliteFailure.problem(register, e)));
              }
            });
  }

  /** The same of one that is open. */
  static Optional<String> finding(Connection connection) throws SQLException {
    var whole = first(connection, "pragma integrity_check(1)");
    if (!whole.equals(Optional.of("ok"))) {
      return Optional.of(whole.orElse(TEXTS.say("check.no-answer")));
    }
    var dangling = first(connection, "pragma foreign_key_check");
    if (dangling.isPresent()) {
      return dangling.map(table -> TEXTS.say("check.part-gone", table));
    }
    return layout(connection);
  }

  /** Every table, index, trigger and view is what this program makes, to the letter. */
  private static Optional<String> layout(Connection connection) throws SQLException {
    int version = Integer.parseInt(first(connection, "pragma user_version").orElse("0"));
    if (version < 1 || version > Schema.VERSION) {
      return Optional.of(TEXTS.say("check.layout", Integer.toString(version)));
    }
    var found = made(connection);
    var expected = Layouts.BY_VERSION.get(version - 1);
    return Stream.concat(expected.keySet().stream(), found.keySet().stream())
        .filter(name -> !Objects.equals(expected.get(name), found.get(name)))
        .findFirst()
        .map(
            name ->
                found.containsKey(name)
                    ? TEXTS.say("check.other", name)
                    : TEXTS.say("check.gone", name));
  }

  /** The layout of each version as this program makes it, step by step; made once. */
  private static final class Layouts {
    static final List<Map<String, String>> BY_VERSION = all();

    private static List<Map<String, String>> all() {
      try (var memory = DriverManager.getConnection("jdbc:sqlite::memory:");
          var statement = memory.createStatement()) {
        var layouts = new ArrayList<Map<String, String>>();
        for (var step = 1; step <= Schema.VERSION; step++) {
          statement.executeUpdate(Schema.step(step));
          layouts.add(made(memory));
        }
        return List.copyOf(layouts);
      } catch (SQLException e) {
        throw new IllegalStateException("the program's own layout can't be made", e);
      }
    }
  }

  /** How each thing was made, by its name; what SQLite makes for itself has no words. */
  private static Map<String, String> made(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var results =
            statement.executeQuery(
                "select name, type || ' ' || tbl_name || ' ' || sql from sqlite_master"
                    + " where sql is not null order by name")) {
      var found = new LinkedHashMap<String, String>();
      while (results.next()) {
        found.put(results.getString(1), results.getString(2));
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
