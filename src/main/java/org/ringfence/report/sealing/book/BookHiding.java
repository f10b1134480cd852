package org.ringfence.report.sealing.book;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.ringfence.report.office.PartLinks;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/** Looks for what a workbook holds and does not show: sheets, rows, columns, names and values. */
public final class BookHiding {
  private static final Set<String> ON = Set.of("1", "true");

  /** Excel keeps where a filter is as a hidden name. */
  private static final Set<String> EXCELS_OWN = Set.of("_xlnm._FilterDatabase");

  private static final String MEND = "In Excel, show it again, or delete it, and save.";

  /** Turns the order of the letters round it, so that nobody reads what the file says. */
  private static final Pattern TURNS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

  private static final double LOWEST = 5;
  private static final double NARROWEST = 1.5;

  private final List<XmlPart> parts;
  private final BookSheets book;
  private final BookLook look;
  private final PartLinks links;

  public BookHiding(List<XmlPart> parts, BookSheets book, PartLinks links) {
    this.parts = parts;
    this.book = book;
    this.look = new BookLook(parts);
    this.links = links;
  }

  public void look(Faults faults) {
    for (var part : parts) {
      sheets(part, faults);
      names(part, faults);
      views(part, faults);
      panes(part, faults);
      lines(part, faults);
      part.all("c").forEach(cell -> cell(cell, part, faults));
      drawings(part, faults);
      BookMargins.look(part, look.colours(), faults);
    }
    book.sheets().forEach(sheet -> small(sheet, faults));
    new BookPages(book, parts, links, look, faults).look();
    new BookDrawings(book, parts, links, faults).look();
  }

  private static void sheets(XmlPart part, Faults faults) {
    part.all("sheet").stream()
        .filter(sheet -> Set.of("hidden", "veryHidden").contains(sheet.getAttribute("state")))
        .forEach(
            sheet ->
                faults.add(
                    "A sheet is hidden.",
                    "the sheet “%s”".formatted(sheet.getAttribute("name")),
                    MEND));
    part.all("workbookView").stream()
        .filter(
            view ->
                view.getAttribute("visibility")
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("hidden"))
        .forEach(view -> faults.add("The workbook opens hidden.", part.place(), MEND));
    part.all("revisionPtrs")
        .forEach(one -> faults.add("It keeps old changes.", part.place(), MEND));
  }

  private static void names(XmlPart part, Faults faults) {
    part.all("definedName").stream()
        .filter(name -> ON.contains(name.getAttribute("hidden")))
        .filter(name -> !EXCELS_OWN.contains(name.getAttribute("name")))
        .forEach(
            name -> faults.add("A name is hidden.", "the name " + name.getAttribute("name"), MEND));
  }

  private static void views(XmlPart part, Faults faults) {
    part.all("sheetView").stream()
        .filter(view -> Set.of("0", "false").contains(view.getAttribute("showZeros")))
        .forEach(
            view ->
                faults.add(
                    "Cells with nought in them are shown empty.",
                    part.place(),
                    "In Excel, under File, Options, Advanced, tick “Show a zero in cells that have"
                        + " zero value”."));
  }

  /** What moves below and beside frozen cells has to begin right at them. */
  private static void panes(XmlPart part, Faults faults) {
    part.all("pane").stream()
        .filter(pane -> !pane.getAttribute("topLeftCell").isEmpty())
        .filter(pane -> !pane.getAttribute("topLeftCell").equals(besideFrozen(pane)))
        .forEach(
            pane ->
                faults.add(
                    "The sheet opens further down or to the right, and what is above is not seen.",
                    part.place(),
                    "In Excel, go to the first cell (Ctrl+Home) and save."));
  }

  private static String besideFrozen(Element pane) {
    return new CellReference(frozen(pane, "ySplit"), frozen(pane, "xSplit")).formatAsString(false);
  }

  private static int frozen(Element pane, String split) {
    var many = pane.getAttribute(split);
    return many.matches("\\d{1,3}(\\.0*)?") ? (int) Double.parseDouble(many) : 0;
  }

  private static void lines(XmlPart part, Faults faults) {
    part.all("row").stream()
        .filter(row -> isHidden(row, "ht"))
        .forEach(
            row ->
                faults.add(
                    "A row is hidden.", part.place() + ", row " + row.getAttribute("r"), MEND));
    part.all("col").stream()
        .filter(column -> isHidden(column, "width"))
        .forEach(
            column ->
                faults.add(
                    "A column is hidden.",
                    part.place() + ", column number " + column.getAttribute("min"),
                    MEND));
  }

  private static boolean isHidden(Element line, String size) {
    return ON.contains(line.getAttribute("hidden")) || isNought(line.getAttribute(size));
  }

  private static boolean isNought(String size) {
    return size.matches("0*(\\.\\d*)?") && !size.isEmpty();
  }

  /** A row or column in which nobody can read what is in it. */
  private static void small(BookSheets.Sheet sheet, Faults faults) {
    sheet.part().all("row").stream()
        .filter(row -> isBelow(row, "ht", LOWEST) && !isHidden(row, "ht"))
        .filter(row -> XmlPart.children(row).anyMatch(BookSheets::holds))
        .forEach(
            row ->
                faults.add(
                    "A row is too low to be read.",
                    sheet.part().place() + ", row " + row.getAttribute("r"),
                    MEND));
    sheet.part().all("col").stream()
        .filter(column -> isBelow(column, "width", NARROWEST) && !isHidden(column, "width"))
        .filter(column -> holds(sheet, column))
        .forEach(
            column ->
                faults.add(
                    "A column is too narrow to be read.",
                    sheet.part().place() + ", column number " + column.getAttribute("min"),
                    MEND));
  }

  private static boolean holds(BookSheets.Sheet sheet, Element column) {
    var first = column.getAttribute("min");
    return first.matches("[1-9]\\d{0,4}")
        && sheet.cells().values().stream()
            .anyMatch(
                row ->
                    row.keySet().stream()
                        .anyMatch(at -> at >= Integer.parseInt(first) - 1 && at < last(column)));
  }

  private static int last(Element column) {
    var last = column.getAttribute("max");
    return last.matches("\\d{1,5}") ? Integer.parseInt(last) : Integer.MAX_VALUE;
  }

  private static boolean isBelow(Element line, String attribute, double least) {
    var size = line.getAttribute(attribute);
    return size.matches("\\d{1,4}(\\.\\d*)?") && Double.parseDouble(size) < least;
  }

  private void cell(Element cell, XmlPart part, Faults faults) {
    if (!BookSheets.holds(cell)) {
      return;
    }
    var style = BookLook.styleOf(cell);
    look.unseen(style)
        .or(
            () ->
                book.text(cell).stream()
                    .flatMap(XmlPart::children)
                    .flatMap(run -> look.unseen(style, run).stream())
                    .findFirst())
        .ifPresent(
            how ->
                faults.add(
                    "A cell holds something that is not seen: %s.".formatted(how),
                    part.place() + ", cell " + cell.getAttribute("r"),
                    MEND));
    if (TURNS.matcher(book.value(cell)).find()) {
      faults.add(
          "A cell has an invisible sign that turns the order of its letters.",
          part.place() + ", cell " + cell.getAttribute("r"),
          "In Excel, type the cell again.");
    }
  }

  private static void drawings(XmlPart part, Faults faults) {
    part.all("cNvPr").stream()
        .filter(drawing -> ON.contains(drawing.getAttribute("hidden")))
        .forEach(drawing -> faults.add("A drawing is hidden.", part.place(), MEND));
  }
}
