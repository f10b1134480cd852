package org.ringfence.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What can be put into the cells of a sheet, as the sheet itself restricts it. */
final class Validations {
  private static final String BLANK = " ";
  private static final List<String> ONE = List.of("formula1");
  private static final List<String> BOTH = List.of("formula1", "formula2");

  private Validations() {}

  /** The names of the cells that are restricted. */
  static List<String> cells(Node sheet) {
    return List.copyOf(all(sheet).keySet());
  }

  /** For each cell what may be put in and what is said about it, in a form that compares. */
  static List<String> said(Node sheet) {
    return all(sheet).entrySet().stream()
        .map(one -> one.getKey() + BLANK + one.getValue())
        .toList();
  }

  private static Map<String, String> all(Node sheet) {
    var cells = new TreeMap<String, String>();
    for (var group : sheet.all("dataValidations")) {
      for (var one : group.children()) {
        var says = new ArrayList<String>();
        says.add(one.name());
        for (var name : List.of("type", "promptTitle", "prompt", "errorTitle", "error")) {
          says.add(one.get(name).strip());
        }
        // A list has one formula; some programs write a second one that says nothing.
        for (var name : one.get("type").equals("list") ? ONE : BOTH) {
          says.add(one.child(name).map(Node::text).orElse("").replace(BLANK, ""));
        }
        for (var cell : one.get("sqref").split(BLANK, -1)) {
          cells.merge(cell, String.join("|", says), (was, more) -> was + more);
        }
      }
    }
    return cells;
  }
}
