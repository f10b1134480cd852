package org.ringfence.register.sqlite;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;

/** Fills the question marks of one statement from left to right, each with a bound value. */
public final class StatementBinder {

  private final PreparedStatement statement;
  private final Path register;
  private int next = 1;

  StatementBinder(PreparedStatement statement, Path register) {
    this.statement = statement;
    this.register = register;
  }

  /** Says what goes into the slots of a statement. */
  public interface Filler {

    /** Fills them all. */
    void fill(StatementBinder slots) throws SQLException;
  }

  /** A text that comes back exactly as it is; one that could not is refused. */
  public StatementBinder text(String text) throws SQLException {
    statement.setString(next++, StorableText.check(text, register));
    return this;
  }

  /** A text, or nothing. */
  public StatementBinder text(Optional<String> text) throws SQLException {
    return text.isPresent() ? text(text.get()) : nothing(Types.VARCHAR);
  }

  /** A day. */
  public StatementBinder day(LocalDate day) throws SQLException {
    return text(day.toString());
  }

  /** A day, or nothing. */
  public StatementBinder day(Optional<LocalDate> day) throws SQLException {
    return text(day.map(LocalDate::toString));
  }

  /** Yes as 1, no as 0. */
  public StatementBinder yes(boolean yes) throws SQLException {
    return number(yes ? 1 : 0);
  }

  /** A whole number. */
  public StatementBinder number(int number) throws SQLException {
    statement.setInt(next++, number);
    return this;
  }

  /** A long whole number. */
  public StatementBinder number(long number) throws SQLException {
    statement.setLong(next++, number);
    return this;
  }

  /** A whole number, or nothing. */
  public StatementBinder number(Optional<Integer> number) throws SQLException {
    return number.isPresent() ? number(number.get()) : nothing(Types.INTEGER);
  }

  private StatementBinder nothing(int type) throws SQLException {
    statement.setNull(next++, type);
    return this;
  }
}
