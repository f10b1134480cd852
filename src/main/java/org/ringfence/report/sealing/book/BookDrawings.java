package org.ringfence.report.sealing.book;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ringfence.report.office.PartLinks;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/**
 * Looks whether the charts of a workbook show what is in the cells that they are of, and whether a
 * drawing lies over cells that hold something.
 */
final class BookDrawings {
  private static final Set<String> ANCHORS =
      Set.of("twoCellAnchor", "oneCellAnchor", "absoluteAnchor");
  private static final String MEND = "In Excel, delete the chart, make it again, and save.";
  private static final double NEAR = 1e-9;
  private static final int MOST_POINTS = 100_000;

  private final BookSheets book;
  private final List<XmlPart> parts;
  private final PartLinks links;
  private final Faults faults;

  BookDrawings(BookSheets book, List<XmlPart> parts, PartLinks links, Faults faults) {
    this.book = book;
    this.parts = parts;
    this.links = links;
    this.faults = faults;
  }

  void look() {
    for (var part : parts) {
      List.of("strRef", "numRef")
          .forEach(kind -> part.all(kind).forEach(reference -> reference(part, reference)));
      List.of("strLit", "numLit", "multiLvlStrRef", "datalabelsRange", "externalData")
          .forEach(
              kind ->
                  part.all(kind).stream()
                      .filter(one -> XmlPart.around(one, "chartSpace").isPresent())
                      .forEach(_ -> other(part)));
    }
    book.sheets().forEach(this::drawings);
  }

  private void other(XmlPart part) {
    faults.add("A chart shows other numbers than those in cells.", part.place(), MEND);
  }

  private void reference(XmlPart part, Element reference) {
    if (XmlPart.around(reference, "chartSpace").isEmpty()) {
      return;
    }
    var formula = XmlPart.child(reference, "f").map(Element::getTextContent).orElse("").strip();
    var bang = formula.lastIndexOf('!');
    var sheet =
        book.named(
            formula.substring(0, Math.max(0, bang)).replaceAll("^'|'$", "").replace("''", "'"));
    var area = BookSheets.area(formula.substring(bang + 1));
    if (isName(reference, formula)) {
      return;
    }
    if (sheet.isEmpty() || area.isEmpty()) {
      other(part);
    } else if (!isShown(reference, sheet.get(), area.get())) {
      faults.add(
          "A chart shows other numbers or words than its cells %s.".formatted(formula),
          part.place(),
          MEND);
    }
  }

  /** LibreOffice writes the name of a series that is in no cell as a text for a formula. */
  private static boolean isName(Element reference, String formula) {
    return XmlPart.child(reference, "strCache").stream()
        .flatMap(XmlPart::children)
        .filter(one -> "pt".equals(one.getLocalName()))
        .map(one -> "\"" + value(one) + "\"")
        .toList()
        .equals(List.of(formula));
  }

  private boolean isShown(Element reference, BookSheets.Sheet sheet, CellRangeAddress area) {
    var cache = XmlPart.child(reference, "strCache").or(() -> XmlPart.child(reference, "numCache"));
    if (cache.isEmpty()) {
      return true;
    }
    var points =
        XmlPart.children(cache.get())
            .filter(one -> "pt".equals(one.getLocalName()))
            .collect(
                Collectors.groupingBy(
                    one -> one.getAttribute("idx"),
                    Collectors.mapping(BookDrawings::value, Collectors.toList())));
    var width = area.getLastColumn() - area.getFirstColumn() + 1;
    var count = (long) (area.getLastRow() - area.getFirstRow() + 1) * width;
    if (count > MOST_POINTS || points.size() > count) {
      return false;
    }
    for (var number = 0; number < count; number++) {
      var shown = points.remove(Integer.toString(number));
      var cell =
          sheet
              .at(area.getFirstRow() + number / width, area.getFirstColumn() + number % width)
              .map(book::value)
              .orElse("");
      if (shown == null ? !cell.isEmpty() : shown.size() > 1 || !isSame(shown.getFirst(), cell)) {
        return false;
      }
    }
    return points.isEmpty();
  }

  private static String value(Element point) {
    return XmlPart.child(point, "v").map(Element::getTextContent).orElse("");
  }

  private static boolean isSame(String shown, String cell) {
    var one = number(shown);
    var other = number(cell);
    return one.flatMap(number -> other.map(another -> isNear(number, another)))
        .orElseGet(() -> shown.strip().equals(cell.strip()));
  }

  private static boolean isNear(double shown, double cell) {
    return Math.abs(shown - cell) <= NEAR * Math.max(1, Math.abs(cell));
  }

  private static Optional<Double> number(String text) {
    return text.strip().matches("-?\\d{1,18}(\\.\\d{0,20})?([eE][-+]?\\d{1,3})?")
        ? Optional.of(Double.parseDouble(text.strip()))
        : Optional.empty();
  }

  private void drawings(BookSheets.Sheet sheet) {
    var drawn = Set.copyOf(links.to(sheet.part().name(), "drawing"));
    var grid = new SheetGrid(sheet.part());
    parts.stream()
        .filter(part -> drawn.contains(part.name()))
        .flatMap(part -> XmlPart.children(part.xml().getDocumentElement()))
        .filter(anchor -> ANCHORS.contains(String.valueOf(anchor.getLocalName())))
        .flatMap(anchor -> grid.under(anchor).stream())
        .flatMap(area -> sheet.within(area).stream().limit(1))
        .forEach(
            cell ->
                faults.add(
                    "A picture, chart or text box lies over a cell that holds something.",
                    BookPlaces.of(sheet.part(), cell),
                    "In Excel, move it beside the cells."));
  }
}
