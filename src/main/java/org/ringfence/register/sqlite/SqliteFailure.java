package org.ringfence.register.sqlite;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.nio.file.Path;
import java.sql.SQLException;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.problem.RegisterProblems;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells in words why SQLite could not do something. */
public final class SqliteFailure {
  private SqliteFailure() {}

  /** The failure for the person who asked. */
  public static Problem problem(Path path, SQLException cause) {
    return switch (code(cause)) {
      case SQLITE_FULL -> RegisterProblems.diskFull(path);
      case SQLITE_BUSY, SQLITE_LOCKED -> RegisterProblems.inUse(path);
      case SQLITE_READONLY_DBMOVED -> RegisterProblems.moved(path);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> RegisterProblems.notWritable(path);
      case SQLITE_CORRUPT, SQLITE_NOTADB -> RegisterProblems.damaged(path);
      // SQLite is unpacked into the folder for temporary files before it can be used.
      default ->
          TemporaryFolder.problem(TemporaryFolder.current())
              .orElseGet(
                  () -> RegisterProblems.unexpected(path, String.valueOf(cause.getMessage())));
    };
  }

  /** Why SQLite could not do something, as a part of a sentence. */
  static String reason(SQLException cause) {
    return code(cause) == SQLiteErrorCode.SQLITE_FULL
        ? TEXTS.say("reason.disk-full")
        : String.valueOf(cause.getMessage());
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
}
