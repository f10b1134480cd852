package org.ringfence.register;

import static org.ringfence.register.RegisterFixture.raw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Small registers that earlier versions wrote, and what is in such a file. */
public final class EarlierRegister {

  /** The last whose registers are among those of a release. */
  private static final int FOURTH = 4;

  private EarlierRegister() {}

  public static Path copy(Path folder, String name) throws IOException {
    return copy(folder, name, 1);
  }

  public static Path copy(Path folder, String name, int version) throws IOException {
    var to = folder.toRealPath().resolve(name);
    var fixture =
        version == FOURTH
            ? "/org/ringfence/fixtures/0.3.0/register.ringfence"
            : "register-" + version + ".ringfence";
    try (var stream = EarlierRegister.class.getResourceAsStream(fixture)) {
      Files.copy(Objects.requireNonNull(stream), to);
    }
    return to;
  }

  /**
   * Of a committee, its yes is kept in another column, and its no was nobody's: an empty box. What
   * officers wrote is in a table of its own.
   */
  private static final Set<String> TAKEN_OVER =
      Set.of(
          "committee.key_decision",
          "committee.name",
          "committee.title",
          "committee.report_of",
          "committee.contact",
          "committee.wards",
          "committee.urgency",
          "committee.consultation");

  /** By table, its columns with commas between them. */
  public static Map<String, String> columns(Path file) throws SQLException {
    var columns = new TreeMap<String, String>();
    for (var table : column(file, "select name from sqlite_master where type = 'table'")) {
      var names =
          column(file, "select name from pragma_table_info('" + table + "')").stream()
              .filter(name -> !TAKEN_OVER.contains(table + "." + name))
              .toList();
      columns.put(
          table, String.join(" || '|' || ", names.stream().map(n -> "quote(" + n + ")").toList()));
    }
    return columns;
  }

  public static Map<String, String> columnsOf(Map<String, List<String>> rows) {
    var columns = new TreeMap<String, String>();
    rows.keySet().forEach(key -> columns.put(key.split(":", 2)[0], key.split(":", 2)[1]));
    return columns;
  }

  /** By table and columns, every row. */
  public static Map<String, List<String>> rows(Path file, Map<String, String> columns)
      throws SQLException {
    var rows = new TreeMap<String, List<String>>();
    for (var table : columns.entrySet()) {
      var sql = "select " + table.getValue() + " from " + table.getKey() + " order by 1";
      rows.put(table.getKey() + ":" + table.getValue(), column(file, sql));
    }
    return rows;
  }

  public static List<String> column(Path file, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = raw(file);
        var statement = connection.createStatement();
        var results = statement.executeQuery(sql)) {
      while (results.next()) {
        found.add(results.getString(1));
      }
    }
    return found;
  }
}
