package org.ringfence.report.template;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The room that a table has in a sheet of a template: its place's row and all beneath it. Whatever
 * is there already would be covered, and nobody asked for that.
 */
final class TableRoom {
  private final XSSFWorkbook book;
  private final XSSFSheet sheet;
  private final NamedCell place;
  private final List<NamedCell> others;

  TableRoom(XSSFWorkbook book, NamedCell place, List<NamedCell> named) {
    this.book = book;
    this.sheet = book.getSheet(place.sheet());
    this.place = place;
    this.others =
        named.stream()
            .filter(one -> one.sheet().equals(place.sheet()) && !one.tag().equals(place.tag()))
            .toList();
  }

  /** What stands where the table is to go, in words; empty where there is room. */
  Optional<String> inTheWay() {
    if (sheet instanceof XSSFChartSheet) {
      return Optional.of("a chart fills the sheet");
    }
    var index = book.getSheetIndex(sheet);
    if (book.isSheetHidden(index) || book.isSheetVeryHidden(index)) {
      return Optional.of("the sheet is hidden, so that nobody would see it");
    }
    return name().or(this::cell).or(this::area).or(this::drawing);
  }

  private Optional<String> name() {
    return others.stream()
        .filter(one -> one.row() >= place.row())
        .findFirst()
        .map(one -> "%s stands there, in row %d".formatted(one.tag(), one.row() + 1));
  }

  /** The place's own cell may say what will stand there. */
  private Optional<String> cell() {
    for (var row : sheet) {
      for (var cell : row) {
        var isPlace = cell.getRowIndex() == place.row() && cell.getColumnIndex() == place.column();
        if (cell.getRowIndex() >= place.row() && !isPlace && says((XSSFCell) cell)) {
          return Optional.of(
              "something stands in " + new CellReference(cell).formatAsString(false));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean says(XSSFCell cell) {
    return cell.getCellType() != CellType.BLANK && !cell.toString().isBlank();
  }

  private Optional<String> area() {
    for (var merged : sheet.getMergedRegions()) {
      if (merged.getLastRow() >= place.row() && !isAroundPlace(merged)) {
        return Optional.of("the cells %s are merged".formatted(merged.formatAsString()));
      }
    }
    for (var table : sheet.getTables()) {
      if (table.getEndRowIndex() >= place.row()) {
        return Optional.of("the table %s stands there".formatted(table.getName()));
      }
    }
    var filter = Optional.ofNullable(sheet.getCTWorksheet().getAutoFilter());
    return filter
        .map(one -> CellRangeAddress.valueOf(one.getRef()))
        .filter(one -> one.getLastRow() >= place.row())
        .map(one -> "a filter reaches there (%s)".formatted(one.formatAsString()));
  }

  private boolean isAroundPlace(CellRangeAddress merged) {
    return merged.getFirstRow() == place.row()
        && merged.getLastRow() == place.row()
        && merged.isInRange(place.row(), place.column());
  }

  private Optional<String> drawing() {
    for (var shape :
        Optional.ofNullable(sheet.getDrawingPatriarch())
            .map(drawing -> drawing.getShapes())
            .orElse(List.of())) {
      if (shape.getAnchor() instanceof XSSFClientAnchor at && reaches(at)) {
        return Optional.of("a picture or chart reaches down to row %d".formatted(at.getRow2() + 1));
      }
    }
    return Optional.empty();
  }

  private boolean reaches(XSSFClientAnchor at) {
    return at.getRow2() > place.row() || (at.getRow2() == place.row() && at.getDy2() > 0);
  }
}
