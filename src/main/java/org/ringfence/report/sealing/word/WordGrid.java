package org.ringfence.report.sealing.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/**
 * Looks for rows of a table whose cells don't stand under those of the other rows, so that a number
 * is read under another heading than its own.
 */
final class WordGrid {
  /** About 8 mm, in twentieths of a point: cells that people draw never meet to the point. */
  private static final int NEAR = 450;

  private WordGrid() {}

  static void look(XmlPart part, Faults faults) {
    part.all("tbl").forEach(table -> table(table, part, faults));
  }

  private static void table(Element table, XmlPart part, Faults faults) {
    var columns =
        XmlPart.child(table, "tblGrid")
            .map(grid -> (int) XmlPart.children(grid, "gridCol").count())
            .orElse(0);
    var edges = new HashMap<Integer, Integer>();
    XmlPart.children(table, "tr")
        .filter(row -> !row.getTextContent().isBlank())
        .filter(row -> columns > 0 && !fits(row, columns, edges))
        .findFirst()
        .ifPresent(
            row ->
                faults.add(
                    "A row has other columns than its table: “%s”."
                        .formatted(Faults.shown(row.getTextContent())),
                    part.place(row),
                    "In Word, under Table Layout, make its cells as wide as those of the other"
                        + " rows, with one cell for each column, and save."));
  }

  /**
   * Whether a row fills the columns of its table.
   *
   * @param edges where the columns of the rows before end, by number; takes those of this one
   */
  private static boolean fits(Element row, int columns, Map<Integer, Integer> edges) {
    var look = XmlPart.child(row, "trPr");
    var column = look.map(one -> count(one, "gridBefore", 0)).orElse(0);
    var at = Optional.of(column).filter(before -> before == 0);
    var isAligned = true;
    for (var cell : XmlPart.children(row, "tc").toList()) {
      var properties = XmlPart.child(cell, "tcPr");
      column += properties.map(one -> count(one, "gridSpan", 1)).orElse(1);
      var width = properties.flatMap(WordGrid::width);
      at = at.flatMap(from -> width.map(wide -> from + wide));
      if (at.isPresent()) {
        var known = edges.putIfAbsent(column, at.get());
        isAligned &= known == null || Math.abs(known - at.get()) <= NEAR;
      }
    }
    return isAligned && column + look.map(one -> count(one, "gridAfter", 0)).orElse(0) == columns;
  }

  private static int count(Element look, String name, int otherwise) {
    return XmlPart.child(look, name)
        .map(one -> XmlPart.own(one, "val"))
        .filter(said -> said.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  private static Optional<Integer> width(Element properties) {
    return XmlPart.child(properties, "tcW")
        .filter(one -> XmlPart.own(one, "type").matches("dxa|"))
        .map(one -> XmlPart.own(one, "w"))
        .filter(said -> said.matches("[1-9]\\d{0,5}"))
        .map(Integer::parseInt);
  }
}
