package org.ringfence.report.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Looks for what a workbook holds and does not show: sheets, rows, columns, names and values. */
final class BookHiding {
  private static final Set<String> ON = Set.of("1", "true");

  /** Excel keeps where a filter is as a hidden name. */
  private static final Set<String> EXCELS_OWN = Set.of("_xlnm._FilterDatabase");

  private static final String MEND = "In Excel, show it again, or delete it, and save.";

  private final List<XmlPart> parts;
  private final BookLook look;

  BookHiding(List<XmlPart> parts) {
    this.parts = parts;
    this.look = new BookLook(parts);
  }

  void look(Faults faults) {
    for (var part : parts) {
      sheets(part, faults);
      names(part, faults);
      views(part, faults);
      lines(part, faults);
      part.all("c").forEach(cell -> cell(cell, part, faults));
      drawings(part, faults);
    }
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

  private void cell(Element cell, XmlPart part, Faults faults) {
    if (Stream.of("v", "is", "f").noneMatch(name -> WordStyles.child(cell, name).isPresent())) {
      return;
    }
    var style = Optional.of(cell.getAttribute("s")).filter(one -> !one.isEmpty()).orElse("0");
    look.unseen(style)
        .ifPresent(
            how ->
                faults.add(
                    "A cell holds something that is not seen: %s.".formatted(how),
                    part.place() + ", cell " + cell.getAttribute("r"),
                    MEND));
  }

  private static void drawings(XmlPart part, Faults faults) {
    part.all("cNvPr").stream()
        .filter(drawing -> ON.contains(drawing.getAttribute("hidden")))
        .forEach(drawing -> faults.add("A drawing is hidden.", part.place(), MEND));
  }
}
