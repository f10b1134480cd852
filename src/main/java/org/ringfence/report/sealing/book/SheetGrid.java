package org.ringfence.report.sealing.book;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Element;

/**
 * How wide the columns and how high the rows of a sheet are, and which cells lie under a drawing.
 */
final class SheetGrid {
  private static final double POINT = 12_700;
  private static final double PIXEL = 9_525;
  private static final double DIGIT = 7;
  private static final double MARGIN = 5;
  private static final double USUAL_WIDTH = 8.43;
  private static final double USUAL_HEIGHT = 15;
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;

  private final Map<Integer, Double> heights = new HashMap<>();
  private final Map<Integer, Double> widths = new HashMap<>();
  private final double height;
  private final double width;

  SheetGrid(XmlPart sheet) {
    var format = sheet.all("sheetFormatPr").stream().findFirst();
    this.height =
        format.flatMap(one -> number(one, "defaultRowHeight")).orElse(USUAL_HEIGHT) * POINT;
    this.width = wide(format.flatMap(one -> number(one, "defaultColWidth")).orElse(USUAL_WIDTH));
    for (var row : sheet.all("row")) {
      number(row, "ht")
          .ifPresent(
              points ->
                  number(row, "r").ifPresent(at -> heights.put(at.intValue() - 1, points * POINT)));
    }
    for (var column : sheet.all("col")) {
      var from = number(column, "min").orElse(1.0).intValue();
      var to = Math.min(MOST_COLUMNS, number(column, "max").orElse(1.0).intValue());
      number(column, "width")
          .ifPresent(
              digits -> {
                for (var at = from; at <= to; at++) {
                  widths.put(at - 1, wide(digits));
                }
              });
    }
  }

  private static double wide(double digits) {
    return (digits * DIGIT + MARGIN) * PIXEL;
  }

  private static Optional<Double> number(Element element, String attribute) {
    return number(element.getAttribute(attribute));
  }

  private static Optional<Double> number(String text) {
    return text.strip().matches("-?\\d{1,15}(\\.\\d{0,20})?")
        ? Optional.of(Double.parseDouble(text.strip()))
        : Optional.empty();
  }

  /** The cells that lie under a drawing; empty where it has no size that is known. */
  Optional<CellRangeAddress> under(Element anchor) {
    var from = XmlPart.child(anchor, "from");
    var to = XmlPart.child(anchor, "to");
    var size = XmlPart.child(anchor, "ext");
    var start = from.map(this::at).or(() -> XmlPart.child(anchor, "pos").map(this::position));
    var end =
        to.map(this::at)
            .or(
                () ->
                    start.flatMap(
                        first ->
                            size.map(
                                ext ->
                                    new Place(
                                        first.x() + number(ext, "cx").orElse(0.0),
                                        first.y() + number(ext, "cy").orElse(0.0)))));
    return start.flatMap(first -> end.map(last -> area(first, last)));
  }

  private record Place(double x, double y) {}

  private Place position(Element pos) {
    return new Place(number(pos, "x").orElse(0.0), number(pos, "y").orElse(0.0));
  }

  private Place at(Element corner) {
    return new Place(
        before(value(corner, "col"), MOST_COLUMNS, this::width) + value(corner, "colOff"),
        before(value(corner, "row"), MOST_ROWS, this::height) + value(corner, "rowOff"));
  }

  private static double value(Element corner, String name) {
    return XmlPart.child(corner, name).flatMap(one -> number(one.getTextContent())).orElse(0.0);
  }

  private double width(int column) {
    return widths.getOrDefault(column, width);
  }

  private double height(int row) {
    return heights.getOrDefault(row, height);
  }

  private static double before(double line, int most, IntToDoubleFunction size) {
    var sum = 0.0;
    for (var at = 0; at < Math.min(line, most); at++) {
      sum += size.applyAsDouble(at);
    }
    return sum;
  }

  private CellRangeAddress area(Place from, Place to) {
    return new CellRangeAddress(
        line(from.y() + PIXEL, MOST_ROWS, this::height),
        Math.max(0, line(to.y() - PIXEL, MOST_ROWS, this::height)),
        line(from.x() + PIXEL, MOST_COLUMNS, this::width),
        Math.max(0, line(to.x() - PIXEL, MOST_COLUMNS, this::width)));
  }

  /** The row or column at so many units from the edge. */
  private static int line(double at, int most, IntToDoubleFunction size) {
    var sum = 0.0;
    for (var number = 0; number < most; number++) {
      sum += size.applyAsDouble(number);
      if (sum > at) {
        return number;
      }
    }
    return most - 1;
  }
}
