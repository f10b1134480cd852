package org.ringfence.report.sealing.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/** Looks whether text has room to be read: between its lines, in its row, in its column. */
final class WordSpacing {
  private static final int USUAL_SIZE = 20;
  private static final int TWIPS = 10;
  private static final int NARROWEST = 300;
  private static final int NARROWEST_PART = 150;
  private static final int CLOSEST_LINES = 180;

  /** Three times the usual, in 240ths of a line. */
  private static final int FURTHEST_LINES = 720;

  /** About 7 cm. */
  private static final int HIGHEST_ROW = 4_000;

  private static final int USUAL_PAGE = 11_906;
  private static final int USUAL_CELL = 2_000;
  private static final String MEND = "In Word, give the text more room, or delete it, and save.";

  private final WordStyles styles;
  private final int page;

  WordSpacing(List<XmlPart> parts, WordStyles styles) {
    this.styles = styles;
    this.page =
        parts.stream()
            .flatMap(part -> part.all("pgSz").stream())
            .map(size -> number(size, "w"))
            .max(Integer::compare)
            .filter(width -> width > 0)
            .orElse(USUAL_PAGE);
  }

  void look(XmlPart part, Faults faults) {
    part.all("p").stream()
        .filter(WordSpacing::says)
        .filter(this::hasCloseLines)
        .forEach(one -> add("Lines stand on each other", one, part, faults));
    part.all("tc").stream()
        .filter(WordSpacing::says)
        .filter(WordSpacing::isNarrow)
        .forEach(one -> add("A column is too narrow to be read", one, part, faults));
    part.all("tr").stream()
        .filter(WordSpacing::says)
        .filter(this::isLow)
        .forEach(one -> add("A row is too low for its text", one, part, faults));
    part.all("p").stream()
        .filter(WordSpacing::says)
        .filter(this::hasLinesFarApart)
        .forEach(one -> add("Lines stand far apart", one, part, faults));
    part.all("tr").stream()
        .filter(WordSpacing::isHigh)
        .filter(row -> row.getElementsByTagNameNS("*", "drawing").getLength() == 0)
        .forEach(one -> add("A row is much higher than its text", one, part, faults));
    part.all("tblpPr").stream()
        .flatMap(one -> XmlPart.around(one, "tbl").stream())
        .filter(table -> !says(table))
        .forEach(one -> add("An empty table floats over the page", one, part, faults));
    part.all("tblGrid").stream()
        .filter(this::isWide)
        .forEach(
            one ->
                XmlPart.around(one, "tbl")
                    .ifPresent(
                        table -> add("A table is wider than the page", table, part, faults)));
  }

  private static void add(String what, Element at, XmlPart part, Faults faults) {
    faults.add(
        "%s: “%s”.".formatted(what, Faults.shown(at.getTextContent())), part.place(at), MEND);
  }

  private static boolean says(Element element) {
    return !element.getTextContent().isBlank();
  }

  private static int number(Element of, String name) {
    var said = XmlPart.own(of, name);
    return said.matches("-?\\d{1,7}") ? Integer.parseInt(said) : 0;
  }

  private boolean hasCloseLines(Element paragraph) {
    return styles
        .spacing(paragraph, "line")
        .filter(
            spacing -> {
              var line = number(spacing, "line");
              return switch (XmlPart.own(spacing, "lineRule")) {
                case "atLeast" -> false;
                case "exact" -> line < size(paragraph) * TWIPS * 4 / 5;
                default -> line < CLOSEST_LINES;
              };
            })
        .isPresent();
  }

  private boolean hasLinesFarApart(Element paragraph) {
    return styles
        .spacing(paragraph, "line")
        .filter(
            spacing ->
                number(spacing, "line")
                    > (XmlPart.own(spacing, "lineRule").matches("exact|atLeast")
                        ? Math.max(FURTHEST_LINES, size(paragraph) * TWIPS * 4)
                        : FURTHEST_LINES))
        .isPresent();
  }

  private static boolean isHigh(Element row) {
    return XmlPart.child(row, "trPr")
        .flatMap(look -> XmlPart.child(look, "trHeight"))
        .filter(height -> number(height, "val") > HIGHEST_ROW)
        .isPresent();
  }

  /** The largest text of these, in half points. */
  private int size(Element of) {
    var runs = of.getElementsByTagNameNS("*", "r");
    var largest = 0;
    for (var number = 0; number < runs.getLength(); number++) {
      var run = (Element) runs.item(number);
      if (says(run)) {
        largest =
            Math.max(
                largest, styles.of(run, "sz").map(one -> number(one, "val")).orElse(USUAL_SIZE));
      }
    }
    return largest;
  }

  private static Optional<Element> width(Element cell) {
    return XmlPart.child(cell, "tcPr").flatMap(look -> XmlPart.child(look, "tcW"));
  }

  private static boolean isNarrow(Element cell) {
    return width(cell)
        .filter(
            width ->
                switch (XmlPart.own(width, "type")) {
                  case "dxa", "" -> number(width, "w") < NARROWEST;
                  case "pct" -> number(width, "w") < NARROWEST_PART;
                  default -> false;
                })
        .isPresent();
  }

  private boolean isLow(Element row) {
    return XmlPart.child(row, "trPr")
        .flatMap(look -> XmlPart.child(look, "trHeight"))
        .filter(height -> XmlPart.own(height, "hRule").equals("exact"))
        .filter(height -> cells(row).anyMatch(cell -> needed(cell) > number(height, "val")))
        .isPresent();
  }

  private static Stream<Element> cells(Element row) {
    return XmlPart.children(row, "tc").filter(WordSpacing::says);
  }

  /** About how high the text of a cell is: letters are half as wide as they are high. */
  private int needed(Element cell) {
    var width = width(cell).map(one -> number(one, "w")).filter(one -> one > 0).orElse(USUAL_CELL);
    var high = size(cell) * TWIPS;
    return XmlPart.children(cell, "p")
        .mapToInt(p -> 1 + p.getTextContent().strip().length() * high / 2 / width)
        .map(lines -> lines * high)
        .sum();
  }

  private boolean isWide(Element grid) {
    return XmlPart.children(grid, "gridCol").mapToInt(column -> number(column, "w")).sum() > page;
  }
}
