package org.ringfence.report.excel;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How high a row has to be for its wrapped texts. Programs that open the file don't all work it out
 * for themselves, so that it is reckoned here, rather a little too high than too low.
 */
final class RowHeights {
  private static final Pattern NEW_LINE = Pattern.compile("\n");
  private static final float LINE_POINTS = 13f;
  private static final int MOST_LINES = 27; // Excel takes rows of up to 409 points.
  private static final int LOST_TO_WRAPPING = 1;
  private static final int FILTER_BUTTON = 3;

  private static final float HIGHEST = 409;

  private final List<Integer> widths;
  private final double scale;

  /**
   * Heights for columns as wide as this.
   *
   * @param widths in characters
   */
  RowHeights(List<Integer> widths) {
    this(widths, 1);
  }

  /**
   * Heights for texts of another size.
   *
   * @param widths in characters of that size
   * @param scale its share of the usual size
   */
  RowHeights(List<Integer> widths, double scale) {
    this.widths = List.copyOf(widths);
    this.scale = scale;
  }

  /** The height of a row of entries, in points. */
  float of(List<CellValue> entries) {
    var most = 1;
    for (var column = 0; column < entries.size(); column++) {
      var lines = lines(entries.get(column), letters(widths.get(column) - LOST_TO_WRAPPING));
      most = Math.max(most, lines);
    }
    return points(most);
  }

  /** The height of a header, whose cells share their room with a filter's button. */
  float ofHeader(List<String> titles) {
    return points(
        IntStream.range(0, titles.size())
            .map(column -> lines(titles.get(column), widths.get(column) - FILTER_BUTTON))
            .max()
            .orElse(1));
  }

  /** A width is counted in digits, and letters are narrower than those on the whole. */
  private static int letters(int digits) {
    return digits * 11 / 10;
  }

  private float points(int lines) {
    var points = LINE_POINTS * Math.min(lines, MOST_LINES) + 1;
    return scale == 1 ? points : Math.min(HIGHEST, (float) (points * scale));
  }

  private static int lines(CellValue entry, int width) {
    return switch (entry) {
      case CellValue.Text(var text) -> lines(text, width);
      case CellValue.Withheld(var why) -> lines(why, width);
      case CellValue.Whole _,
          CellValue.Pounds _,
          CellValue.Day _,
          CellValue.Piece _,
          CellValue.Formula _,
          CellValue.Worked _,
          CellValue.Gap _ ->
          1;
    };
  }

  /** Wraps as a spreadsheet does: at spaces, and inside a word only where it is wider than all. */
  private static int lines(String text, int width) {
    if (text.length() <= width && text.indexOf('\n') < 0) {
      return 1;
    }
    var lines = 0;
    for (var paragraph : NEW_LINE.split(text, MOST_LINES)) {
      lines += wrapped(paragraph, width);
    }
    return lines;
  }

  private static int wrapped(String paragraph, int width) {
    var lines = 1;
    var used = 0;
    var start = 0;
    while (start <= paragraph.length() && lines <= MOST_LINES) {
      var space = paragraph.indexOf(' ', start);
      var end = space < 0 ? paragraph.length() : space;
      var length = end - start;
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, (length - 1) / width);
      used = used == 0 ? length % width : used + 1 + length;
      start = end + 1;
    }
    return lines;
  }
}
