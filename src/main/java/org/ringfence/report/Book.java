package org.ringfence.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ringfence.model.Dossier;

/**
 * A workbook in the making. Sheets and tables are made first, in memory; the rows then stream to
 * the disk, so that a large register needs no large memory.
 */
final class Book implements AutoCloseable {
  private static final int ROWS_IN_MEMORY = 100;
  private static final float TITLE_POINTS = 34;
  private static final List<Integer> COVER_WIDTHS = List.of(26, 100);

  private final Phrases phrases;
  private final Words words;
  private final XSSFWorkbook frame = new XSSFWorkbook();
  private final BookStyles styles = new BookStyles(frame);
  private final CellWriter cells;
  private final Map<SheetPlan, TableSheet> sheets = new LinkedHashMap<>();

  Book(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.cells = new CellWriter(styles, words.say("cut.cell"));
  }

  /** Draws the first sheet. */
  void cover(String title, LocalDate day, int assessments, List<SheetPlan> plans) {
    var cover = new CoverSheet(phrases);
    var sheet = frame.createSheet(words.say("sheet.cover"));
    var top = sheet.createRow(0);
    top.setHeightInPoints(TITLE_POINTS);
    var first = top.createCell(0);
    first.setCellValue(SafeText.cell(title, words.say("cut.cell")));
    first.setCellStyle(styles.title());
    var table =
        new TableSheet(sheet, words.say("sheet.cover"), 1, cover.titles(), COVER_WIDTHS, styles);
    table.head(sheet);
    cover.rows(day, assessments, plans).forEach(row -> table.add(sheet, row, cells));
    table.close();
    print(sheet.getSheetName(), 1, COVER_WIDTHS);
  }

  /** Makes a sheet and its table; header and rows come when the book is written. */
  void sheet(SheetPlan plan) {
    var name = words.say(plan.key());
    var titles = plan.columns().stream().map(column -> words.say(column.key())).toList();
    var widths = plan.columns().stream().map(SheetPlan.Column::width).toList();
    var table = name.replaceAll("[^A-Za-z]", "");
    sheets.put(plan, new TableSheet(frame.createSheet(name), table, 0, titles, widths, styles));
    print(name, 0, widths);
  }

  /** Streams every row and writes the book, the same bytes for the same content and day. */
  void write(String title, List<Dossier> dossiers, LocalDate day, OutputStream out)
      throws IOException {
    FileProperties.set(
        frame.getProperties(),
        SafeText.paper(title, words.say("cut.cell")),
        words.say("book.property-subject"),
        day);
    try (var streamed = new SXSSFWorkbook(frame, ROWS_IN_MEMORY)) {
      sheets.forEach((plan, table) -> fill(streamed, plan, table, dossiers));
      SteadyZip.write(day, streamed::write, out);
    }
  }

  @Override
  public void close() throws IOException {
    frame.close();
  }

  private void fill(
      SXSSFWorkbook streamed, SheetPlan plan, TableSheet table, List<Dossier> dossiers) {
    var sheet = streamed.getSheet(words.say(plan.key()));
    table.head(sheet);
    plan.rows(dossiers, row -> table.add(sheet, row, cells));
    if (table.isEmpty()) {
      var none = Collections.nCopies(table.columns(), Entry.of(words.say("none")));
      table.add(sheet, none, cells);
    }
    table.close();
  }

  private void print(String name, int headRow, List<Integer> widths) {
    var sheet = frame.getSheet(name);
    SheetPrint.apply(sheet, headRow, words.say("marking"), words.say("book.pages"));
    SheetPrint.widths(sheet, widths);
  }
}
