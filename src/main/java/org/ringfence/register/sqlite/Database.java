package org.ringfence.register.sqlite;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.problem.RefusedException;
import org.ringfence.register.problem.RegisterException;
import org.ringfence.register.problem.RegisterProblems;

/**
 * Runs SQL on an open register, each piece of work whole or not at all; what it has returned from
 * is on the disk.
 */
public final class Database implements AutoCloseable {

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:insert(?: or \\w+)? into|update|delete from) (\\w+)\\b.*", Pattern.DOTALL);

  private final SqliteFile file;
  private Observer observer = Observer.NONE;
  private boolean inTransaction;
  private boolean failed;

  public Database(SqliteFile file) {
    this.file = file;
  }

  /** Follows each transaction from within it; where it throws, all of it is undone. */
  public interface Observer {
    /** Nobody looks. */
    Observer NONE =
        new Observer() {
          @Override
          public void begun() {
            // Nobody looks.
          }

          @Override
          public void touching(String table) {
            // Nobody looks.
          }

          @Override
          public void ending() {
            // Nobody looks.
          }
        };

    /** A transaction has begun. */
    void begun();

    /** Rows of a table are about to be changed. */
    void touching(String table);

    /** All work is done; nothing is on the disk yet. */
    void ending();
  }

  /** Lets somebody follow each transaction from now on. */
  public void observe(Observer one) {
    observer = one;
  }

  public Path path() {
    return file.path();
  }

  /** Every row of a query. */
  public <T> List<T> query(String sql, StatementBinder.Filler filler, Row.Reader<T> reader) {
    return run(
        sql,
        filler,
        statement -> {
          try (var results = statement.executeQuery()) {
            var row = new Row(results);
            var found = new ArrayList<T>();
            while (results.next()) {
              found.add(reader.read(row));
            }
            return List.copyOf(found);
          }
        });
  }

  /** The first row of a query, if it has any. */
  public <T> Optional<T> first(String sql, StatementBinder.Filler filler, Row.Reader<T> reader) {
    return query(sql, filler, reader).stream().findFirst();
  }

  /** Changes rows and says how many. */
  public int update(String sql, StatementBinder.Filler filler) {
    return transaction(
        () -> {
          observer.touching(table(sql));
          return run(sql, filler, PreparedStatement::executeUpdate);
        });
  }

  private static String table(String sql) {
    var change = CHANGE.matcher(sql);
    if (!change.matches()) {
      throw new IllegalArgumentException("no change that anybody could follow: " + sql);
    }
    return change.group(1);
  }

  /**
   * Does work in one transaction, or in the one that is under way. Where any part of it fails, all
   * of it is undone, even if the work itself makes light of the failure.
   */
  public <T> T transaction(Supplier<T> work) {
    return inTransaction ? part(work) : whole(work);
  }

  /** Does work in one transaction. */
  public void transaction(Runnable work) {
    transaction(
        () -> {
          work.run();
          return true;
        });
  }

  /** Writes a settled copy to a file that is not there yet. */
  public void copyTo(Path target, BooleanSupplier cancelled) {
    attempt(() -> file.copyTo(target, cancelled));
  }

  /** The reason why something was refused, with this register as its place. */
  public Problem problem(String key, Object... values) {
    return TEXTS.problem(key, path().toString(), values);
  }

  @Override
  public void close() {
    file.close();
  }

  private <T> T part(Supplier<T> work) {
    boolean done = false;
    try {
      T value = work.get();
      done = true;
      return value;
    } finally {
      failed |= !done;
    }
  }

  private <T> T whole(Supplier<T> work) {
    attempt(file::begin);
    inTransaction = true;
    failed = false;
    boolean done = false;
    try {
      observer.begun();
      T value = work.get();
      observer.ending();
      requireNoFailure();
      attempt(file::commit);
      done = true;
      return value;
    } finally {
      inTransaction = false;
      if (!done) {
        file.rollback();
      }
    }
  }

  private void requireNoFailure() {
    if (failed) {
      throw new RefusedException(problem("use.undone"));
    }
  }

  private <T> T run(String sql, StatementBinder.Filler filler, Use<T> use) {
    boolean done = false;
    try {
      var statement = file.prepare(sql);
      filler.fill(new StatementBinder(statement, path()));
      T value = use.of(statement);
      done = true;
      return value;
    } catch (SQLException e) {
      throw file.failure(e);
    } catch (DateTimeException | NoSuchElementException | IllegalArgumentException e) {
      // No version of the program has written such a day, number or word.
      throw new RegisterException(RegisterProblems.damaged(path()), e);
    } finally {
      if (!done) {
        failed = true;
        file.discard(sql);
      }
    }
  }

  private void attempt(Step step) {
    try {
      step.run();
    } catch (SQLException e) {
      throw file.failure(e);
    }
  }

  /** A step that talks to the database. */
  private interface Step {
    void run() throws SQLException;
  }

  /** What is done with a statement whose slots are filled. */
  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }
}
