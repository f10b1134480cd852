package org.ringfence.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ringfence.model.Dossier;

/**
 * A workbook in the making. Headers and tables are drawn first, on sheets held in memory; the rows
 * then stream to the disk, so that a large register needs no large memory.
 */
final class Book implements AutoCloseable {
  private static final int ROWS_IN_MEMORY = 100;
  private static final int COVER_NAME = 26;
  private static final int COVER_TEXT = 100;

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
    var first = sheet.createRow(0).createCell(0);
    first.setCellValue(SafeText.cell(title, words.say("cut.cell")));
    first.setCellStyle(styles.title());
    var table = new TableSheet(sheet, words.say("sheet.cover"), 1, cover.titles(), styles);
    cover.rows(day, assessments, plans).forEach(row -> table.add(sheet, row, cells));
    table.close();
    print(sheet.getSheetName(), 1, List.of(COVER_NAME, COVER_TEXT));
  }

  /** Draws a sheet's header; its rows come when the book is written. */
  void sheet(SheetPlan plan) {
    var name = words.say(plan.key());
    var titles = plan.columns().stream().map(column -> words.say(column.key())).toList();
    sheets.put(
        plan,
        new TableSheet(
            frame.createSheet(name), name.replaceAll("[^A-Za-z]", ""), 0, titles, styles));
    print(name, 0, plan.columns().stream().map(SheetPlan.Column::width).toList());
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
    plan.rows(dossiers, row -> table.add(sheet, row, cells));
    if (table.isEmpty()) {
      var none = new ArrayList<>(Collections.nCopies(table.columns(), Entry.of(words.say("none"))));
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
