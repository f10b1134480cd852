package org.ringfence.report.check;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares one sheet with the same sheet written afresh, cell by cell. */
final class SheetComparison {
  private static final double NARROWER = 0.9;
  private static final String TITLE = "A1";

  private final Findings findings;
  private final Book given;
  private final Book fresh;
  private final Map<List<Integer>, List<String>> styles = new HashMap<>();
  private boolean isTried;

  /**
   * Compares sheets of these books.
   *
   * @param isTried whether a reader has put something in, so that formulas show something else
   */
  SheetComparison(Findings findings, Book given, Book fresh, boolean isTried) {
    this.isTried = isTried;
    this.findings = findings;
    this.given = given;
    this.fresh = fresh;
  }

  /** Compares two sheets; tells whether a reader has put something in here or before. */
  boolean compare(Book.Tab tab, Book.Tab freshTab) throws IOException {
    var where = "Sheet “" + freshTab.name() + "”";
    var expected = fresh.sheet(freshTab);
    var shown = given.sheet(tab);
    new SheetFrame(findings, where).compare(expected.rest(), shown.rest());
    new SheetParts(findings, given, where).compare(tab, fresh, freshTab);
    rows(where, expected, shown);
    columns(where, expected, shown);
    if (freshTab.equals(fresh.tabs().getFirst())) {
      title(expected, shown);
    }
    inputs(where, expected, shown);
    cells(where, freshTab.name().equals(SheetEnclosure.SHEET), expected, shown);
    return isTried;
  }

  private static String text(SheetReading.@org.jspecify.annotations.Nullable Shown cell) {
    return cell == null ? "" : cell.text();
  }

  /** What a reader may put in is not signed; it is a plain value, and never a formula. */
  private void inputs(String where, SheetReading expected, SheetReading shown) {
    for (var name : Validations.cells(expected.rest())) {
      var now = shown.cells().remove(name);
      var signed = expected.cells().remove(name);
      isTried |= !text(now).equals(text(signed));
      if (now != null && !now.formula().isEmpty()) {
        findings.found(where + ", cell " + name, "there is a formula in place of a value");
      }
    }
  }

  /** What the workbook is called is the officer's own; it is in no record. */
  private void title(SheetReading expected, SheetReading shown) {
    var now = shown.cells().get(TITLE);
    var signed = expected.cells().get(TITLE);
    if (now != null && signed != null && !now.text().equals(signed.text())) {
      findings.note("The workbook’s title is “" + Shown.text(now.text()) + "”.");
      expected.cells().put(TITLE, new SheetReading.Shown("text", now.text(), signed.style(), ""));
    }
  }

  private void rows(String where, SheetReading expected, SheetReading shown) {
    shown
        .rows()
        .forEach(
            (number, row) -> {
              if (row.hidden()) {
                findings.found(where + ", row " + number, "the row is hidden");
              }
              var signed = expected.rows().get(number);
              if (signed != null && isSmaller(row.height(), signed.height())) {
                findings.differs(
                    where + ", row " + number, "the row is too low", signed.height(), row.height());
              }
            });
  }

  private static boolean isSmaller(String now, String signed) {
    return !now.isEmpty()
        && !signed.isEmpty()
        && (number(now) < number(signed) * NARROWER || Double.isNaN(number(now)));
  }

  static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException _) {
      return Double.NaN;
    }
  }

  private void columns(String where, SheetReading expected, SheetReading shown) {
    var signed = Columns.of(expected.rest());
    var now = Columns.of(shown.rest());
    for (var column = 1; column <= signed.last(); column++) {
      var place = where + ", column " + Columns.name(column);
      if (now.isHidden(column)) {
        findings.found(place, "the column is hidden");
      } else if (!(now.width(column) >= signed.width(column) * NARROWER)) {
        findings.found(place, "the column is too narrow");
      }
    }
  }

  private void cells(String where, boolean isRecord, SheetReading expected, SheetReading shown) {
    expected
        .cells()
        .forEach(
            (name, signed) -> {
              if (!isRecord || isHead(name)) {
                cell(place(where, name, expected), signed, shown.cells().get(name));
              }
            });
    shown
        .cells()
        .forEach(
            (name, now) -> {
              if (isRecord && !isHead(name)) {
                piece(where + ", cell " + name, name, now);
              } else if (!expected.cells().containsKey(name)
                  && (!now.text().isEmpty() || !now.odd().isEmpty() || !now.formula().isEmpty())) {
                findings.differs(where + ", cell " + name, "a cell was added", "", now.text());
              }
            });
  }

  /** The pieces of a record may be cut otherwise; what they enclose is checked as a whole. */
  private void piece(String where, String name, SheetReading.Shown now) {
    var fits =
        name.matches("[AC]\\d+")
            ? now.kind().equals("number")
            : name.startsWith("B") && now.text().matches("[A-Za-z0-9+/]*={0,2}");
    if (!now.odd().isEmpty() || !now.formula().isEmpty() || (!fits && !now.text().isEmpty())) {
      findings.differs(where, "it is not part of a record", "", now.text());
    }
  }

  private static boolean isHead(String name) {
    return name.matches("[A-Z]+1");
  }

  private static String place(String where, String name, SheetReading sheet) {
    var column = name.replaceAll("\\d", "");
    var head = sheet.cells().get(column + "1");
    var title = head == null || name.equals(column + "1") ? "" : " (" + head.text() + ")";
    return where + ", cell " + name + title;
  }

  private void cell(
      String where,
      SheetReading.Shown signed,
      SheetReading.@org.jspecify.annotations.Nullable Shown now) {
    if (now == null) {
      if (!signed.text().isEmpty()) {
        findings.differs(where, "it is empty", signed.text(), "");
      }
      return;
    }
    if (!signed.formula().isEmpty() || !now.formula().isEmpty()) {
      formula(where, signed, now);
    } else if (!signed.text().equals(now.text())) {
      findings.differs(where, "it says something else", signed.text(), now.text());
    } else if (!signed.kind().equals(now.kind())) {
      findings.differs(where, "its kind differs", signed.kind(), now.kind());
    }
    if (!now.odd().isEmpty()) {
      findings.found(where, now.odd());
    }
    look(where, signed.style(), now.style());
  }

  /** What a formula shows follows what a reader puts in; until then it is what was signed. */
  private void formula(String where, SheetReading.Shown signed, SheetReading.Shown now) {
    if (signed.formula().isEmpty()) {
      findings.found(where, "there is a formula in place of a value");
    } else if (now.formula().isEmpty()) {
      findings.found(where, "there is a value in place of a formula");
    } else if (!signed.formula().equals(now.formula())) {
      findings.differs(where, "its formula differs", signed.formula(), now.formula());
    } else if (!isTried && !signed.text().equals(now.text())) {
      findings.differs(where, "it says something else", signed.text(), now.text());
    }
  }

  private void look(String where, int signed, int now) {
    var expected = fresh.looks().of(signed);
    var shown = given.looks().of(now);
    var differing = styles.computeIfAbsent(List.of(signed, now), _ -> expected.differing(shown));
    for (var property : differing) {
      findings.differs(
          where, LookWords.of(property) + " differs", expected.get(property), shown.get(property));
    }
  }
}
