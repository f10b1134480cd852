package org.ringfence.report.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Finds the cells of an Excel template that bear a name of ours. A name that leads to no cell, and
 * a place for a table without room for one, is a fault: written into, it would lose something.
 */
final class NamedCells {
  private final XSSFWorkbook book;
  private final List<NamedCell> cells = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  NamedCells(XSSFWorkbook book) {
    this.book = book;
    for (var name : book.getAllNames()) {
      if (tag(name).startsWith(PlaceSearch.PREFIX)) {
        cell(name)
            .ifPresentOrElse(
                cells::add,
                () ->
                    faults.add(
                        "The name %s leads to no cell of it (%s)."
                            .formatted(name.getNameName(), name.getRefersToFormula())));
      }
    }
    tables();
  }

  /** Each of them, in the order in which the file lists its names. */
  List<NamedCell> cells() {
    return List.copyOf(cells);
  }

  /** What is wrong with them, each a sentence; empty where nothing is. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** What a person sees of them: the text of the cell, and where it is. */
  List<TemplatePlace> places() {
    return cells.stream()
        .map(cell -> new TemplatePlace(cell.tag(), TemplatePlace.Spot.ROOM, text(cell), cell.says()))
        .toList();
  }

  private static String tag(XSSFName name) {
    return name.getNameName().strip().toLowerCase(Locale.ROOT);
  }

  /** The first cell of what the name refers to: a title often stands in several cells merged. */
  private Optional<NamedCell> cell(XSSFName name) {
    try {
      var area = new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
      var first = area.getFirstCell();
      var sheet = Optional.ofNullable(book.getSheet(String.valueOf(first.getSheetName())));
      return sheet
          .filter(_ -> first.getRow() >= 0 && first.getCol() >= 0)
          .map(
              found ->
                  new NamedCell(tag(name), found.getSheetName(), first.getRow(), first.getCol()));
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  private void tables() {
    var tags = new HashSet<String>();
    var sheets = new HashMap<String, String>();
    for (var cell : cells.stream().filter(NamedCell::isForTable).toList()) {
      var other = Optional.ofNullable(sheets.putIfAbsent(cell.sheet(), cell.tag()));
      if (!tags.add(cell.tag())) {
        faults.add("It has two places for %s.".formatted(cell.tag()));
      } else if (other.isPresent()) {
        faults.add(
            "The sheet %s has places for two tables, %s and %s."
                .formatted(cell.sheet(), other.get(), cell.tag()));
      } else {
        new TableRoom(book, cell, cells)
            .inTheWay()
            .ifPresent(
                what ->
                    faults.add(
                        "There is no room for a table at the place %s (%s): %s."
                            .formatted(cell.tag(), cell.says(), what)));
      }
    }
  }

  private String text(NamedCell at) {
    return Optional.ofNullable(book.getSheet(at.sheet()).getRow(at.row()))
        .flatMap(row -> Optional.ofNullable(row.getCell(at.column())))
        .map(cell -> PlaceSearch.shortened(cell.toString()))
        .orElse("");
  }
}
