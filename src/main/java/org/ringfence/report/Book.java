package org.ringfence.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ringfence.model.Progress;

/**
 * A workbook in the making. Sheets and tables are made first, in memory; the rows then stream to
 * the disk, so that a large register needs no large memory.
 */
final class Book implements AutoCloseable {
  private static final float TITLE_POINTS = 34;
  private static final int ROWS_BETWEEN_LOOKS = 500;

  private final Words words;
  private final String marking;
  private final XSSFWorkbook frame = new XSSFWorkbook();
  private final BookStyles styles = new BookStyles(frame);
  private final CellWriter cells;
  private final Map<SheetPlan, TableSheet> streamed = new LinkedHashMap<>();

  /**
   * An empty one.
   *
   * @param marking what stands at the top of each page
   */
  Book(Words words, String marking) {
    this.words = words;
    this.marking = marking;
    this.cells = new CellWriter(styles, words.say("cut.cell"));
  }

  XSSFWorkbook frame() {
    return frame;
  }

  /** What stands at the top of each page. */
  String marking() {
    return marking;
  }

  BookStyles styles() {
    return styles;
  }

  CellWriter cells() {
    return cells;
  }

  /** Draws a sheet with a title and a table under it, all of it at once. */
  XSSFSheet titled(
      String key, String title, List<String> titles, List<Integer> widths, List<List<Entry>> rows) {
    var sheet = frame.createSheet(words.say(key));
    title(sheet, title);
    var table = new TableSheet(sheet, named(key), 1, titles, widths, styles);
    table.head(sheet);
    rows.forEach(row -> table.add(sheet, row, cells));
    table.close();
    print(sheet, 1, widths);
    return sheet;
  }

  void title(XSSFSheet sheet, String title) {
    var top = sheet.createRow(0);
    top.setHeightInPoints(TITLE_POINTS);
    var first = top.createCell(0);
    first.setCellValue(SafeText.cell(title, words.say("cut.cell")));
    first.setCellStyle(styles.title());
  }

  /** Makes a sheet and its table; header and rows come when the book is written. */
  void sheet(SheetPlan plan) {
    var titles = plan.columns().stream().map(column -> words.say(column.key())).toList();
    var widths = plan.columns().stream().map(SheetPlan.Column::width).toList();
    var sheet = frame.createSheet(words.say(plan.key()));
    streamed.put(plan, new TableSheet(sheet, named(plan.key()), 0, titles, widths, styles));
    print(sheet, 0, widths);
  }

  /** The name of a sheet's table. */
  String named(String key) {
    return words.say(key).replaceAll("[^A-Za-z]", "");
  }

  /** Sets how a sheet is seen and printed. */
  void print(XSSFSheet sheet, int headRow, List<Integer> widths) {
    SheetPrint.apply(sheet, headRow, marking, words.say("book.pages"));
    SheetPrint.widths(sheet, widths);
  }

  /** Streams every row and writes the book, the same bytes for the same content and day. */
  void write(String title, LocalDate day, Progress progress, OutputStream out) throws IOException {
    FileProperties.set(
        frame.getProperties(),
        SafeText.paper(title, words.say("cut.cell")),
        words.say("book.property-subject"),
        day);
    try (var book = new SteadyBook(frame, day)) {
      var done = 0;
      for (var each : new ArrayList<>(streamed.entrySet())) {
        progress.did(done++, streamed.size() + 1L);
        fill(book, each.getKey(), each.getValue(), progress);
      }
      progress.did(done, streamed.size() + 1L);
      var buffered = new BufferedOutputStream(out);
      book.write(buffered);
      buffered.flush();
    }
  }

  @Override
  public void close() throws IOException {
    frame.close();
  }

  private void fill(SXSSFWorkbook book, SheetPlan plan, TableSheet table, Progress progress) {
    var sheet = book.getSheet(words.say(plan.key()));
    table.head(sheet);
    var rows = new int[1];
    plan.rows(
        row -> {
          if (rows[0]++ % ROWS_BETWEEN_LOOKS == 0 && progress.cancelled().getAsBoolean()) {
            throw new Progress.CancelledException();
          }
          table.add(sheet, row, cells);
        });
    if (table.isEmpty()) {
      var none = Collections.nCopies(table.columns(), Entry.of(words.say("none")));
      table.add(sheet, none, cells);
    }
    table.close();
  }
}
