package org.ringfence.report.excel;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of formulas, made of functions that Excel 2010 and LibreOffice know. */
public final class Formulas {
  private static final String ALWAYS = "TRUE";
  private static final String NEVER = "FALSE";

  /** Shorter ones can be taken for a cell or a column. */
  private static final Pattern PLAIN = Pattern.compile("(?!(?i:TRUE|FALSE)$)[A-Za-z]{4,}");

  private Formulas() {}

  /** A text as a formula has it. */
  public static String text(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** A sheet's name as a formula has it, with what parts it from a cell. */
  public static String sheet(String name) {
    return (PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "''") + "'") + "!";
  }

  /** Whether any of these holds; none is {@link #NEVER}. */
  public static String any(List<String> conditions) {
    return conditions.contains(ALWAYS) ? ALWAYS : joined("OR", NEVER, conditions);
  }

  /** Whether all of these hold; none is {@link #ALWAYS}. */
  public static String all(List<String> conditions) {
    return conditions.contains(NEVER) ? NEVER : joined("AND", ALWAYS, conditions);
  }

  /** One of two, as a condition holds or not; no formula asks what is certain beforehand. */
  public static String when(String condition, String then, String otherwise) {
    return switch (condition) {
      case ALWAYS -> then;
      case NEVER -> otherwise;
      default -> "IF(" + condition + "," + then + "," + otherwise + ")";
    };
  }

  /** The least or the most of several, by the function's name. */
  public static String of(String function, List<String> parts) {
    return function + "(" + String.join(",", parts) + ")";
  }

  /** Whether one of several values that stand in a cell, side by side, is this one. */
  public static String contains(String cell, String value, String between) {
    return "ISNUMBER(FIND("
        + text(between + value + between)
        + ","
        + text(between)
        + "&"
        + cell
        + "&"
        + text(between)
        + "))";
  }

  private static String joined(String function, String none, List<String> all) {
    var conditions = all.stream().filter(one -> !one.equals(none)).toList();
    return switch (conditions.size()) {
      case 0 -> none;
      case 1 -> conditions.getFirst();
      default -> conditions.stream().collect(Collectors.joining(",", function + "(", ")"));
    };
  }
}
