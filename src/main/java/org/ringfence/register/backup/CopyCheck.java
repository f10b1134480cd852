package org.ringfence.register.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.ringfence.register.sqlite.RegisterCheck;
import org.sqlite.SQLiteConfig;

/** Looks a copied database over from its first page to its last. */
final class CopyCheck {

  private CopyCheck() {}

  /** What is wrong with it, in few words; nothing where it is sound. */
  static Optional<String> finding(Path copy) {
    return RegisterCheck.finding(copy);
  }

  /**
   * Lets SQLite finish or undo what a killed program had begun, so that no journal is left that
   * would be played into another file; whether that worked.
   */
  static boolean isSettled(Path register) {
    try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + register)) {
      first(connection, "pragma journal_mode = delete");
      first(connection, "select count(*) from sqlite_master");
    } catch (SQLException _) {
      return false;
    }
    return !Files.exists(DiskAccess.beside(register, "-journal"));
  }

  private static Optional<String> first(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery(sql)) {
      return results.next() ? Optional.of(results.getString(1)) : Optional.empty();
    }
  }
}
