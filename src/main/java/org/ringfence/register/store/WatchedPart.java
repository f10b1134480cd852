package org.ringfence.register.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is not signed and yet decides what papers say or who may sign: of each such part of a
 * register the log keeps the hash whenever it changes. Whatever is to be watched is named here and
 * nowhere else.
 */
public enum WatchedPart {
  /** The rules for signing and for small numbers; all settings but what is remembered of a user. */
  RULES,
  /** The council's trust file. */
  TRUST,
  /** Who is known by which name. */
  PEOPLE,
  /** Whose key is whose, and which were given up. */
  KEYS,
  /** Committee details, what officers say in them, and what was decided. */
  COMMITTEE,
  /** What treatments cost. */
  COSTS,
  /** What somebody has to do. */
  ACTIONS,
  /** What is withheld from public papers, and what was. */
  RULINGS,
  /** Requests for information that were refused. */
  REFUSALS,
  /** Requests for information, and what officers decided on them. */
  INFORMATION_REQUESTS,
  /** Papers that were given out. */
  ISSUES,
  /** Who was asked to sign elsewhere; what they were sent is long, and held by its own root. */
  REQUESTS;

  /**
   * What was a column of the committee's row up to schema 4 of the register is hashed as one still,
   * so that what the log of such a register says of it stays true.
   */
  private static final List<String> ONCE_COLUMNS =
      List.of("name", "title", "report_of", "contact", "wards", "urgency", "consultation");

  private static final Map<String, List<WatchedPart>> BY_TABLE = byTable();

  private static Map<String, List<WatchedPart>> byTable() {
    var all = new HashMap<String, List<WatchedPart>>();
    for (var one : values()) {
      for (var part : one.parts()) {
        all.computeIfAbsent(part.table(), _ -> new ArrayList<>()).add(one);
      }
    }
    return Map.copyOf(all);
  }

  /** What the log calls it; it never changes. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Every one that rows of a table belong to. */
  static List<WatchedPart> in(String table) {
    return BY_TABLE.getOrDefault(table, List.of());
  }

  /** The rows that belong to it. */
  List<Part> parts() {
    return switch (this) {
      case RULES -> List.of(Part.of("setting").where("name <> 'rule.trust'" + Part.NO_MEMORY));
      case TRUST -> List.of(Part.of("setting").where("name = 'rule.trust'"));
      case PEOPLE -> List.of(Part.of("person"));
      case KEYS -> List.of(Part.of("person_key"));
      case COMMITTEE ->
          List.of(
              Part.ofBody("committee").with(onceColumns()),
              Part.ofBody("committee_text").where("item not in (" + onceColumnItems() + ")"),
              Part.ofBody("clearance"),
              Part.ofBody("committee_decision"));
      case COSTS -> List.of(Part.ofBody("treatment_cost"));
      case ACTIONS -> List.of(Part.ofBody("planned_action"));
      case RULINGS -> List.of(Part.ofBody("ruling"), Part.ofBody("ruling_history"));
      case REFUSALS -> List.of(Part.ofBody("refusal"));
      case INFORMATION_REQUESTS ->
          List.of(Part.ofBody("information_request"), Part.ofBody("request_item"));
      case ISSUES -> List.of(Part.ofBody("issue"));
      case REQUESTS ->
          List.of(
              Part.of("sign_request").by("assessment").without("content"),
              Part.of("returned_request").by("assessment"));
    };
  }

  private static String onceColumns() {
    return ONCE_COLUMNS.stream()
        .map(
            column ->
                ", (select t.said from committee_text t where t.organisation ="
                    + " committee.organisation and t.item = "
                    + item(column)
                    + ") as "
                    + column)
        .collect(Collectors.joining());
  }

  private static String onceColumnItems() {
    return ONCE_COLUMNS.stream().map(WatchedPart::item).collect(Collectors.joining(", "));
  }

  private static String item(String column) {
    return "'" + column.replace('_', '-') + "'";
  }

  /**
   * Rows of one table.
   *
   * @param table its name
   * @param condition which of its rows; all where it is empty
   * @param owner column with the id of whose each row is; empty where all are the register's own
   * @param leftOut column that does not count; empty where all do
   * @param added columns that count besides its own, in SQL; empty where there are none
   */
  record Part(String table, String condition, String owner, String leftOut, String added) {
    private static final String NO_MEMORY =
        " and name not like 'position.%' and name not like 'preference.%'"
            + " and name <> 'backup.second'";

    private static Part of(String table) {
      return new Part(table, "", "", "", "");
    }

    private static Part ofBody(String table) {
      return of(table).by("organisation");
    }

    private Part where(String some) {
      return new Part(table, some, owner, leftOut, added);
    }

    private Part by(String column) {
      return new Part(table, condition, column, leftOut, added);
    }

    private Part without(String column) {
      return new Part(table, condition, owner, column, added);
    }

    private Part with(String columns) {
      return new Part(table, condition, owner, leftOut, columns);
    }

    String sql() {
      return "select "
          + table
          + ".*"
          + added
          + " from "
          + table
          + (condition.isEmpty() ? "" : " where " + condition);
    }
  }
}
