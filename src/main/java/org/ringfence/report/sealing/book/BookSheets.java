package org.ringfence.report.sealing.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.ringfence.report.office.PartLinks;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Element;

/** The sheets of a workbook with the cells in them that hold something. */
public final class BookSheets {
  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");
  private static final Pattern AREA =
      Pattern.compile("\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}(:\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6})?");

  /**
   * One sheet.
   *
   * @param cells that hold something, by row and column, both from nought
   */
  record Sheet(
      String name, XmlPart part, NavigableMap<Integer, NavigableMap<Integer, Element>> cells) {

    /** The cells of an area that hold something, row by row. */
    List<Element> within(CellRangeAddress area) {
      return cells
          .subMap(area.getFirstRow(), true, Math.max(area.getFirstRow(), area.getLastRow()), true)
          .values()
          .stream()
          .flatMap(
              row ->
                  row
                      .subMap(
                          area.getFirstColumn(),
                          true,
                          Math.max(area.getFirstColumn(), area.getLastColumn()),
                          true)
                      .values()
                      .stream())
          .toList();
    }

    Optional<Element> at(int row, int column) {
      return Optional.ofNullable(cells.get(row)).map(line -> line.get(column));
    }

    /** All of them. */
    Stream<Element> all() {
      return cells.values().stream().flatMap(row -> row.values().stream());
    }
  }

  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Element> texts = new ArrayList<>();

  public BookSheets(List<XmlPart> parts, PartLinks links) {
    var byName = parts.stream().collect(Collectors.toMap(XmlPart::name, one -> one, (a, _) -> a));
    links.main().flatMap(main -> Optional.ofNullable(byName.get(main))).stream()
        .flatMap(book -> book.all("sheet").stream().flatMap(sheet -> part(book, sheet, links)))
        .flatMap(found -> Optional.ofNullable(byName.get(found.part())).map(found::with).stream())
        .forEach(sheets::add);
    parts.stream().flatMap(part -> part.all("si").stream()).forEach(texts::add);
  }

  private record Named(String name, String part) {
    private Sheet with(XmlPart xml) {
      return new Sheet(name, xml, cells(xml));
    }
  }

  private static Stream<Named> part(XmlPart book, Element sheet, PartLinks links) {
    return links.byId(book.name(), sheet.getAttributeNS(PartLinks.OFFICE, "id")).stream()
        .map(part -> new Named(sheet.getAttribute("name"), part));
  }

  /** In the order in which they are shown. */
  List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  Optional<Sheet> named(String name) {
    return sheets.stream()
        .filter(
            sheet -> sheet.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The element with the text of a cell, which may be kept with those of other cells. */
  Optional<Element> text(Element cell) {
    return switch (cell.getAttribute("t")) {
      case "s" ->
          XmlPart.child(cell, "v")
              .map(Element::getTextContent)
              .filter(id -> id.matches("\\d{1,7}") && Integer.parseInt(id) < texts.size())
              .map(id -> texts.get(Integer.parseInt(id)));
      case "inlineStr" -> XmlPart.child(cell, "is");
      default -> Optional.empty();
    };
  }

  /** What a cell holds, without its look. */
  String value(Element cell) {
    return text(cell)
        .map(BookSheets::letters)
        .or(() -> XmlPart.child(cell, "v").map(Element::getTextContent))
        .orElse("");
  }

  private static String letters(Element text) {
    return XmlPart.children(text)
        .flatMap(
            child ->
                switch (String.valueOf(child.getLocalName())) {
                  case "t" -> Stream.of(child.getTextContent());
                  case "r" -> XmlPart.child(child, "t").map(Element::getTextContent).stream();
                  default -> Stream.<String>empty();
                })
        .collect(Collectors.joining());
  }

  static boolean isCell(String reference) {
    return CELL.matcher(reference).matches();
  }

  /** Such as {@code B2:C7}; empty where it is no such area. */
  static Optional<CellRangeAddress> area(String reference) {
    return AREA.matcher(reference).matches()
        ? Optional.of(CellRangeAddress.valueOf(reference.replace("$", "")))
        : Optional.empty();
  }

  static boolean holds(Element cell) {
    return Stream.of("v", "is", "f").anyMatch(name -> XmlPart.child(cell, name).isPresent());
  }

  private static NavigableMap<Integer, NavigableMap<Integer, Element>> cells(XmlPart sheet) {
    var rows = new TreeMap<Integer, NavigableMap<Integer, Element>>();
    sheet.all("c").stream()
        .filter(BookSheets::holds)
        .filter(cell -> isCell(cell.getAttribute("r")))
        .forEach(
            cell -> {
              var at = new CellReference(cell.getAttribute("r"));
              rows.computeIfAbsent(at.getRow(), _ -> new TreeMap<>()).put((int) at.getCol(), cell);
            });
    return rows;
  }
}
