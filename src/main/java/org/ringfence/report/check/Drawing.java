package org.ringfence.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The charts over a sheet's cells: where each stands, what kind it is, and what it shows. */
final class Drawing {
  private static final String TYPE = "drawing";
  private static final Set<String> SCALES = Set.of("min", "max", "orientation", "logBase");

  private Drawing() {}

  /**
   * A chart.
   *
   * @param from its first cell
   * @param right its last column, from 0
   * @param below its last row, from 0
   * @param says its kind and what it shows, in words that compare
   */
  record Chart(String from, int right, int below, String says) {
    /** Whether it is the same; programs that save it again move its end by a cell. */
    boolean isLike(Chart other) {
      return from.equals(other.from)
          && says.equals(other.says)
          && Math.abs(right - other.right) <= 2
          && Math.abs(below - other.below) <= 2;
    }
  }

  /** Each chart of a sheet; whatever else is drawn is named. */
  static List<Chart> of(OfficeFile file, String sheet) throws IOException {
    var found = new ArrayList<Chart>();
    for (var relation : file.relations(sheet)) {
      if (relation.type().equals(TYPE) && !relation.outside()) {
        for (var anchor : file.part(relation.target()).children()) {
          found.add(anchor(file, relation.target(), anchor));
        }
      }
    }
    return found;
  }

  /** Whether these are the same charts in the same places. */
  static boolean areLike(List<Chart> some, List<Chart> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size()).allMatch(n -> some.get(n).isLike(others.get(n)));
  }

  private static Chart anchor(OfficeFile file, String drawing, Node anchor) throws IOException {
    var says = new StringBuilder();
    var from = "";
    var right = 0;
    var below = 0;
    for (var node : anchor.children()) {
      switch (local(node)) {
        case "from" -> from = number(node, "col") + "," + number(node, "row");
        case "to" -> {
          right = number(node, "col");
          below = number(node, "row");
        }
        case "graphicFrame" -> says.append(frame(file, drawing, node));
        case "clientData" -> {}
        default -> says.append("something else (").append(Shown.text(node.name())).append(") ");
      }
    }
    return new Chart(from, right, below, says.toString());
  }

  private static int number(Node node, String name) {
    return node.children().stream()
        .filter(part -> local(part).equals(name) && part.text().strip().matches("\\d{1,7}"))
        .mapToInt(part -> Integer.parseInt(part.text().strip()))
        .findFirst()
        .orElse(-1);
  }

  private static String frame(OfficeFile file, String drawing, Node frame) throws IOException {
    var charts =
        frame
            .everything()
            .filter(node -> local(node).equals("chart"))
            .map(node -> node.get("r:id"))
            .toList();
    var says = new StringBuilder();
    for (var relation : file.relations(drawing)) {
      if (charts.contains(relation.id()) && relation.type().equals("chart")) {
        for (var more : file.relations(relation.target())) {
          if (more.type().equals("chartUserShapes")) {
            says.append("something drawn over it ");
          }
        }
        says.append(chart(file.part(relation.target())));
      }
    }
    return says.toString();
  }

  private static String chart(Node chart) {
    var says = new ArrayList<String>();
    chart.everything().forEach(node -> add(says, node));
    return String.join(" ", says);
  }

  private static void add(List<String> says, Node node) {
    var name = local(node);
    if (name.endsWith("Chart")) {
      says.add(name);
    } else if (name.equals("t") || (name.equals("v") && !node.text().isBlank())) {
      says.add(CellLooks.number(node.text()));
    } else if (name.equals("delete")) {
      says.add(name + "=" + SheetReading.isTrue(node.get("val")));
    } else if (SCALES.contains(name)) {
      says.add(name + "=" + CellLooks.number(node.get("val")));
    }
  }

  private static String local(Node node) {
    return node.name().substring(Math.max(node.name().indexOf(':'), node.name().indexOf('}')) + 1);
  }
}
