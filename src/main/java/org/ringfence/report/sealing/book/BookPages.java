package org.ringfence.report.sealing.book;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.ringfence.report.office.PartLinks;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.book.BookColours.Colour;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/**
 * Looks for what a print area leaves out, for tables whose columns are called otherwise than their
 * first row says, and for looks of tables and cells in which letters are lost.
 */
final class BookPages {
  private static final String PRINT_AREA = "_xlnm.Print_Area";

  /** Those of Excel's own styles that leave the ground as it is, or nearly. */
  private static final Pattern LIGHT = Pattern.compile("TableStyleLight([1-7]|1[5-9]|2[01])");

  private static final Pattern COLOURED = Pattern.compile("TableStyle(Light|Medium)\\d{1,2}");
  private static final Pattern ESCAPED = Pattern.compile("(_x000[aAdD]_|\\s)+");

  private final BookSheets book;
  private final List<XmlPart> parts;
  private final PartLinks links;
  private final BookLook look;
  private final Faults faults;

  BookPages(BookSheets book, List<XmlPart> parts, PartLinks links, BookLook look, Faults faults) {
    this.book = book;
    this.parts = parts;
    this.links = links;
    this.look = look;
    this.faults = faults;
  }

  void look() {
    parts.forEach(part -> part.all("definedName").forEach(this::printed));
    book.sheets().forEach(this::tables);
    parts.forEach(part -> part.all("cfRule").forEach(rule -> conditional(part, rule)));
  }

  private void printed(Element name) {
    var sheet = name.getAttribute("localSheetId");
    if (!name.getAttribute("name").equals(PRINT_AREA)
        || !sheet.matches("\\d{1,4}")
        || Integer.parseInt(sheet) >= book.sheets().size()) {
      return;
    }
    var printed = book.sheets().get(Integer.parseInt(sheet));
    var areas =
        Stream.of(name.getTextContent().split(","))
            .map(area -> area.substring(area.lastIndexOf('!') + 1).strip())
            .map(BookSheets::area)
            .flatMap(Optional::stream)
            .toList();
    printed
        .all()
        .filter(cell -> areas.stream().noneMatch(area -> isIn(area, cell)))
        .findFirst()
        .ifPresent(
            cell ->
                faults.add(
                    "What is printed of the sheet leaves something out.",
                    BookPlaces.of(printed.part(), cell),
                    "In Excel, under Page Layout, Print Area, clear the print area."));
  }

  private static boolean isIn(CellRangeAddress area, Element cell) {
    var at = new CellReference(cell.getAttribute("r"));
    return area.isInRange(at.getRow(), at.getCol());
  }

  private void tables(BookSheets.Sheet sheet) {
    var names = Set.copyOf(links.to(sheet.part().name(), "table"));
    parts.stream()
        .filter(part -> names.contains(part.name()))
        .forEach(
            part ->
                BookSheets.area(part.xml().getDocumentElement().getAttribute("ref"))
                    .ifPresent(area -> table(sheet, part, area)));
  }

  private void table(BookSheets.Sheet sheet, XmlPart part, CellRangeAddress area) {
    var hasHeads = !part.xml().getDocumentElement().getAttribute("headerRowCount").equals("0");
    var columns = part.all("tableColumn");
    for (var number = 0; hasHeads && number < columns.size(); number++) {
      var column = area.getFirstColumn() + number;
      var head = sheet.at(area.getFirstRow(), column);
      var name = plain(columns.get(number).getAttribute("name"));
      if (!plain(head.map(book::value).orElse("")).equals(name)) {
        faults.add(
            "A table calls its column “%s”, and the cell at its head says something else."
                .formatted(Faults.shown(name)),
            sheet.part().place()
                + ", cell "
                + new CellReference(area.getFirstRow(), column).formatAsString(false),
            "In Excel, type the head of the column again.");
      }
    }
    part.all("tableStyleInfo")
        .forEach(style -> style(sheet, area, style.getAttribute("name"), hasHeads));
  }

  private static String plain(String text) {
    return ESCAPED.matcher(text).replaceAll(" ").strip();
  }

  private void style(
      BookSheets.Sheet sheet, CellRangeAddress area, String style, boolean hasHeads) {
    if (style.isEmpty() || style.equals("None") || LIGHT.matcher(style).matches()) {
      return;
    }
    var heads =
        new CellRangeAddress(
            area.getFirstRow(), area.getFirstRow(), area.getFirstColumn(), area.getLastColumn());
    if (!COLOURED.matcher(style).matches()
        || (hasHeads
            && sheet.within(heads).stream()
                .anyMatch(cell -> look.isBareAndColoured(BookLook.styleOf(cell))))) {
      faults.add(
          "The table’s style may colour its ground like its letters.",
          sheet.part().place() + ", cells " + area.formatAsString(),
          "In Excel, under Table Design, choose the first of the light styles.");
    }
  }

  /** Letters and ground have to be given both, so that whoever reads can tell them apart. */
  private void conditional(XmlPart part, Element rule) {
    var id = rule.getAttribute("dxfId");
    var looks = parts.stream().flatMap(one -> one.all("dxf").stream()).toList();
    if (!id.matches("\\d{1,5}") || Integer.parseInt(id) >= looks.size()) {
      return;
    }
    var one = looks.get(Integer.parseInt(id));
    var letters = XmlPart.child(one, "font").flatMap(font -> XmlPart.child(font, "color"));
    var ground = XmlPart.child(one, "fill").flatMap(this::ground);
    var ofLetters = letters.flatMap(look.colours()::of);
    var isLost =
        letters.isPresent() != ground.isPresent()
            || (letters.isPresent() && ofLetters.isEmpty())
            || ofLetters.flatMap(some -> ground.filter(some::isLostOn)).isPresent();
    if (isLost || XmlPart.child(one, "numFmt").isPresent()) {
      faults.add(
          "A conditional format may hide what is in cells, or show it otherwise.",
          part.place()
              + XmlPart.around(rule, "conditionalFormatting")
                  .map(around -> ", cells " + around.getAttribute("sqref"))
                  .orElse(""),
          "In Excel, under Home, Conditional Formatting, give it a dark colour for letters and a"
              + " light one for the cell, and no number format; or clear it.");
    }
  }

  private Optional<Colour> ground(Element fill) {
    return XmlPart.child(fill, "patternFill")
        .flatMap(
            pattern ->
                Stream.of("bgColor", "fgColor")
                    .flatMap(name -> XmlPart.child(pattern, name).stream())
                    .findFirst())
        .flatMap(look.colours()::of);
  }
}
