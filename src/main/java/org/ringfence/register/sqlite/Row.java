package org.ringfence.register.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The row that a query has come to, by column name. */
public final class Row {

  private final ResultSet results;

  Row(ResultSet results) {
    this.results = results;
  }

  /** Makes something of a row. */
  public interface Reader<T> {

    /** What the row stands for. */
    T read(Row row) throws SQLException;
  }

  /** A text that is always there. */
  public String text(String column) throws SQLException {
    return results.getString(column);
  }

  /** A text that may be absent. */
  public Optional<String> maybeText(String column) throws SQLException {
    return Optional.ofNullable(results.getString(column));
  }

  /** A day that is always there. */
  public LocalDate day(String column) throws SQLException {
    return LocalDate.parse(text(column));
  }

  /** A day that may be absent. */
  public Optional<LocalDate> maybeDay(String column) throws SQLException {
    return maybeText(column).map(LocalDate::parse);
  }

  /** A whole number that is always there. */
  public int number(String column) throws SQLException {
    return results.getInt(column);
  }

  /** A long whole number that is always there. */
  public long longNumber(String column) throws SQLException {
    return results.getLong(column);
  }

  /** A moment that is always there. */
  public Instant moment(String column) throws SQLException {
    return Instant.parse(text(column));
  }

  /** A whole number that may be absent. */
  public Optional<Integer> maybeNumber(String column) throws SQLException {
    int number = results.getInt(column);
    return results.wasNull() ? Optional.empty() : Optional.of(number);
  }

  /** A number that stands for yes when it is not 0. */
  public boolean isSet(String column) throws SQLException {
    return results.getInt(column) != 0;
  }

  /** Every value that is not absent or empty, as text, by the name of its column. */
  public Map<String, String> values() throws SQLException {
    var columns = results.getMetaData();
    var found = new TreeMap<String, String>();
    for (var at = 1; at <= columns.getColumnCount(); at++) {
      var value = results.getString(at);
      if (value != null && !value.isEmpty()) {
        found.put(columns.getColumnName(at), value);
      }
    }
    return found;
  }
}
