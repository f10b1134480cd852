package org.ringfence.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.report.word.PaperTable.Column;

/**
 * Widens each column of a table to its longest word, at the cost of those that have room to spare,
 * so that no word is broken in the middle. The table stays as wide as it was.
 */
final class ColumnWidths {
  /** A letter as high as the text of a table is set, in twentieths of a point. */
  private static final int EM = 240;

  /** What stands left and right of the text in a cell, and a little more. */
  private static final int MARGINS = 200;

  /** Fingerprints, addresses and the like are longer, and may be broken. */
  private static final int LONGEST_WORD = 22;

  private static final int WHOLE = 100;

  /** How wide the widest common letters are, in hundredths of plain ones. */
  private static final int WIDE_LETTERS = 122;

  private static final String NARROW = "fijlrt.,:;'’()|![]/ ";
  private static final String WIDE = "mwMW%–";

  private ColumnWidths() {}

  /** The same table with columns in which whole words have room, where all of them can have it. */
  static PaperTable fit(PaperTable table) {
    return fit(table, WHOLE);
  }

  /** The same for letters that nobody has measured: wide ones, if there is room for them. */
  static PaperTable fitAnyLetters(PaperTable table) {
    var wide = fit(table, WIDE_LETTERS);
    return wide.equals(table) ? fit(table) : wide;
  }

  private static PaperTable fit(PaperTable table, int hundredths) {
    var columns = table.columns();
    var needs =
        IntStream.range(0, columns.size())
            .map(at -> need(table, at) * hundredths / WHOLE)
            .toArray();
    var spare = 0;
    var missing = 0;
    for (var at = 0; at < needs.length; at++) {
      var slack = columns.get(at).width() - needs[at];
      spare += Math.max(slack, 0);
      missing += Math.max(-slack, 0);
    }
    return missing == 0 || missing > spare ? table : table.with(widened(columns, needs, spare));
  }

  private static List<Column> widened(List<Column> columns, int[] needs, int spare) {
    var missing =
        IntStream.range(0, needs.length)
            .map(at -> Math.max(needs[at] - columns.get(at).width(), 0))
            .sum();
    var widened = new ArrayList<Column>();
    var taken = 0;
    var gone = 0;
    for (var at = 0; at < needs.length; at++) {
      var column = columns.get(at);
      var slack = Math.max(column.width() - needs[at], 0);
      gone += slack;
      // The whole of what is missing is taken, however the shares are rounded.
      var due = Math.toIntExact((long) missing * gone / spare);
      var width = slack > 0 ? column.width() - (due - taken) : Math.max(column.width(), needs[at]);
      taken = due;
      widened.add(new Column(column.title(), width));
    }
    return widened;
  }

  private static int need(PaperTable table, int at) {
    var cells = table.rows().stream().map(row -> row.get(at)).flatMap(ColumnWidths::texts);
    return need(Stream.concat(Stream.of(table.columns().get(at).title()), cells));
  }

  /** How wide a column is in which the longest word of these texts has room. */
  static int need(Stream<String> texts) {
    return texts
        .flatMap(text -> Stream.of(text.split("[\\s\\-]+", -1)))
        .filter(word -> word.length() <= LONGEST_WORD)
        .mapToInt(ColumnWidths::width)
        .max()
        .orElse(0);
  }

  private static Stream<String> texts(TableCell cell) {
    return Stream.of(
            cell.lines().stream(),
            cell.named().stream().flatMap(one -> Stream.of(one.name(), one.text())),
            cell.form().stream().flatMap(List::stream).map(ColumnWidths::text))
        .flatMap(texts -> texts);
  }

  private static String text(FormPiece piece) {
    return switch (piece) {
      case FormPiece.Words(var text, var strong) -> text;
      case FormPiece.Fixed(var tag, var title, var text) -> text;
      case FormPiece.Box box -> FormPiece.OPEN_BOX;
      case FormPiece.Field field -> field.prompt();
      case FormPiece.Day day -> FormPiece.EMPTY;
    };
  }

  /** How wide a word is in bold type, with the margins of its cell. */
  private static int width(String word) {
    var hundredths = word.chars().map(ColumnWidths::hundredths).sum();
    return hundredths * EM / 100 + MARGINS;
  }

  private static int hundredths(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 34;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 88;
    }
    return Character.isUpperCase(letter) ? 72 : 58;
  }
}
