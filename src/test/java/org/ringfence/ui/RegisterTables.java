package org.ringfence.ui;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of every table of a register, as text. */
public final class RegisterTables {
  private RegisterTables() {}

  /** The rows by table, each table's in order. */
  public static Map<String, List<String>> of(Path register) {
    var tables = new TreeMap<String, List<String>>();
    try (var open = DriverManager.getConnection("jdbc:sqlite:file:" + register + "?mode=ro")) {
      for (var name : names(open)) {
        tables.put(name, rows(open, name));
      }
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return tables;
  }

  private static List<String> names(Connection open) throws SQLException {
    var names = new ArrayList<String>();
    try (var query = open.createStatement();
        var found = query.executeQuery("select name from sqlite_master where type = 'table'")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  private static List<String> rows(Connection open, String table) throws SQLException {
    var rows = new ArrayList<String>();
    try (var query = open.createStatement();
        var found = query.executeQuery("select * from " + table)) {
      while (found.next()) {
        rows.add(row(found));
      }
    }
    Collections.sort(rows);
    return rows;
  }

  private static String row(ResultSet found) throws SQLException {
    var row = new StringBuilder();
    for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
      row.append(found.getMetaData().getColumnName(column))
          .append('=')
          .append(found.getString(column))
          .append('|');
    }
    return row.toString();
  }
}
