package org.ringfence.report.sealing.book;

import java.util.Collection;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/**
 * Looks whether the cells of a workbook stand each once and in their order, whether what they hold
 * is there in one form, whether a merged cell lies over others that hold something, and whether
 * something lies far from the rest.
 */
public final class BookCells {
  private static final String REPAIR =
      "In Excel, copy the cells into a new workbook, and save that.";
  private static final int FAR_DOWN = 40;
  private static final int FAR_RIGHT = 15;

  private final BookSheets book;
  private final Faults faults;

  private BookCells(BookSheets book, Faults faults) {
    this.book = book;
    this.faults = faults;
  }

  public static void look(BookSheets book, Faults faults) {
    var look = new BookCells(book, faults);
    book.sheets().forEach(look::sheet);
  }

  private void sheet(BookSheets.Sheet sheet) {
    order(sheet.part());
    sheet.part().all("mergeCell").forEach(merge -> merged(sheet, merge));
    far(sheet, sheet.cells().keySet(), FAR_DOWN, false);
    var columns = new TreeSet<Integer>();
    sheet.cells().values().forEach(row -> columns.addAll(row.keySet()));
    far(sheet, columns, FAR_RIGHT, true);
  }

  private void order(XmlPart part) {
    var last = 0;
    for (var row : part.all("row")) {
      var number = row.getAttribute("r");
      if (!number.matches("[1-9]\\d{0,6}") || Integer.parseInt(number) <= last) {
        faults.add(
            "A row stands there twice or out of its order, and programs show it in other places.",
            BookPlaces.of(part, row),
            REPAIR);
        continue;
      }
      last = Integer.parseInt(number);
      cells(part, row, last);
    }
  }

  private void cells(XmlPart part, Element row, int number) {
    var last = -1;
    for (var cell : XmlPart.children(row).filter(one -> is(one, "c")).toList()) {
      var reference = cell.getAttribute("r");
      if (!BookSheets.isCell(reference)
          || new CellReference(reference).getRow() != number - 1
          || new CellReference(reference).getCol() <= last) {
        faults.add(
            "A cell stands there twice, out of its order or without its address, and programs show"
                + " it in other places.",
            BookPlaces.of(part, cell),
            REPAIR);
        continue;
      }
      last = new CellReference(reference).getCol();
      content(part, cell);
    }
  }

  private void content(XmlPart part, Element cell) {
    var isInline = cell.getAttribute("t").equals("inlineStr");
    if (count(cell, "v") > (isInline ? 0 : 1)
        || count(cell, "is") > (isInline ? 1 : 0)
        || count(cell, "f") > 1) {
      several(part, cell);
    }
    book.text(cell)
        .filter(text -> count(text, "t") > 1 || (count(text, "t") == 1 && count(text, "r") > 0))
        .ifPresent(_ -> several(part, cell));
  }

  private void several(XmlPart part, Element cell) {
    faults.add(
        "A cell holds several things, and each program shows another of them.",
        BookPlaces.of(part, cell),
        "In Excel, type the cell again.");
  }

  private static long count(Element in, String name) {
    return XmlPart.children(in).filter(one -> is(one, name)).count();
  }

  private static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  private void merged(BookSheets.Sheet sheet, Element merge) {
    BookSheets.area(merge.getAttribute("ref"))
        .ifPresent(
            area ->
                sheet.within(area).stream()
                    .filter(
                        cell ->
                            !new CellReference(area.getFirstRow(), area.getFirstColumn())
                                .formatAsString(false)
                                .equals(cell.getAttribute("r")))
                    .findFirst()
                    .ifPresent(
                        cell ->
                            faults.add(
                                "The merged cells %s hide what is in %s."
                                    .formatted(area.formatAsString(), cell.getAttribute("r")),
                                BookPlaces.of(sheet.part(), cell),
                                "In Excel, unmerge them, and delete what is not to be read.")));
  }

  /** Whoever reads a sheet doesn't look for something on the far side of nothing. */
  private void far(BookSheets.Sheet sheet, Collection<Integer> filled, int most, boolean across) {
    var last = -1;
    for (var at : filled) {
      if (at - last > most) {
        faults.add(
            "Something lies far from the rest of the sheet, where nobody looks.",
            sheet.part().place()
                + (across
                    ? ", column " + CellReference.convertNumToColString(at)
                    : ", row " + (at + 1)),
            "In Excel, move it nearer, or delete it.");
      }
      last = at;
    }
  }
}
