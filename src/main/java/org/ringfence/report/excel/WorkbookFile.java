package org.ringfence.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ringfence.model.outcome.Progress;
import org.ringfence.report.office.FileProperties;
import org.ringfence.report.office.SteadyZip;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.SafeText;

/**
 * A workbook in the making, in the program's own design or in a council's template. Sheets and
 * tables are made first, in memory; the rows then stream to the disk, so that a large register
 * needs no large memory.
 */
public final class WorkbookFile implements AutoCloseable {
  private static final float TITLE_POINTS = 34;
  private static final float ROOM_AROUND = 1.6f;
  private static final int ROWS_BETWEEN_LOOKS = 500;

  private final PaperWords words;
  private final String marking;
  private final BookGround ground;
  private final BookStyles styles;
  private final CellWriter cells;
  private final NamedTexts texts;
  private final Map<SheetPlan, Streamed> streamed = new LinkedHashMap<>();

  /** A table whose rows are still to come, and the name on its sheet's tab. */
  private record Streamed(String tab, TableSheet table) {}

  /**
   * One without any sheet of ours yet.
   *
   * @param marking what stands at the top of each page
   * @param template the council's own; empty for the program's design
   */
  public WorkbookFile(PaperWords words, String marking, Optional<Template> template) {
    this.words = words;
    this.marking = marking;
    this.ground = BookGround.of(template, words);
    this.styles = new BookStyles(frame(), template.map(_ -> new NamedStyles(ground.frame())));
    this.cells = new CellWriter(styles, words.say("cut.cell"));
    this.texts = new NamedTexts(ground, words);
    text("marking", marking);
  }

  public XSSFWorkbook frame() {
    return ground.frame();
  }

  public BookStyles styles() {
    return styles;
  }

  public CellWriter cells() {
    return cells;
  }

  /** The name on the tab of the sheet with this part, whether it is made already or not. */
  public String tab(String key) {
    return ground.tab(key);
  }

  /** The row in which this part begins on its sheet, from 0. */
  public int row(String key) {
    return ground.row(key);
  }

  /** Where this part begins; its sheet is made, or its place cleared. */
  public SheetAnchor begin(String key) {
    return ground.begin(key);
  }

  /** What stands at the tag wherever the template has it. */
  public void text(String tag, String text) {
    texts.put(tag, text);
  }

  /** Tags of tables that the workbook can have; a place for one that it doesn't have says so. */
  public void expect(Set<String> tags) {
    texts.expect(tags);
  }

  /** Draws the first sheet, which says what the workbook is called, all of it at once. */
  public void cover(
      String key,
      String title,
      List<String> titles,
      List<Integer> widths,
      List<List<CellValue>> rows) {
    titled(key, title, styles.title(), titles, widths, _ -> rows);
  }

  /**
   * Draws a sheet with a title and a table under it, all of it at once.
   *
   * @return where the table begins
   */
  public SheetAnchor titled(
      String key,
      String title,
      List<String> titles,
      List<Integer> widths,
      List<List<CellValue>> rows) {
    return titled(key, title, titles, widths, _ -> rows);
  }

  /**
   * The same with rows that depend on where they stand.
   *
   * @param rows gives them for the header's row, from 0
   * @return where the table begins
   */
  public SheetAnchor titled(
      String key,
      String title,
      List<String> titles,
      List<Integer> widths,
      IntFunction<List<List<CellValue>>> rows) {
    return titled(key, title, styles.heading(), titles, widths, rows);
  }

  /** A council's sheet has a title already, or needs none. */
  private SheetAnchor titled(
      String key,
      String title,
      XSSFCellStyle look,
      List<String> titles,
      List<Integer> widths,
      IntFunction<List<List<CellValue>>> rows) {
    var spot = ground.begin(key);
    if (spot.isOwn()) {
      title(spot, title, look);
    }
    var head = spot.isOwn() ? spot.beneath(1) : spot;
    var table = table(key, head, titles, print(head, head.row(), 1, widths));
    table.head(head.sheet());
    rows.apply(head.row()).forEach(row -> table.add(head.sheet(), row, cells));
    table.close();
    return head;
  }

  /** Puts a title in a row. */
  public void title(SheetAnchor spot, String title) {
    title(spot, title, styles.heading());
  }

  private void title(SheetAnchor spot, String title, XSSFCellStyle look) {
    var top = spot.sheet().createRow(spot.row());
    top.setHeightInPoints(
        Math.max(TITLE_POINTS, look.getFont().getFontHeightInPoints() * ROOM_AROUND));
    var first = top.createCell(0);
    first.setCellValue(SafeText.cell(title, words.say("cut.cell")));
    first.setCellStyle(look);
  }

  /** Makes a sheet and its table; header and rows come when the book is written. */
  public void sheet(SheetPlan plan) {
    var titles = plan.columns().stream().map(column -> words.say(column.key())).toList();
    var widths = plan.columns().stream().map(SheetPlan.Column::width).toList();
    var spot = ground.begin(plan.key());
    var table = table(plan.key(), spot, titles, print(spot, spot.row(), plan.still(), widths));
    streamed.put(plan, new Streamed(spot.sheet().getSheetName(), table));
  }

  /** Gives each column of a table a name, by which formulas find what stands under its header. */
  public void name(SheetPlan plan) {
    var range = new SheetRange(plan, this);
    for (var column : plan.columns()) {
      var name = frame().createName();
      name.setNameName(ground.name(plan.key(), column.key()));
      name.setRefersToFormula(range.column(column.key()));
    }
  }

  /** The name of a column of a table. */
  public String name(SheetPlan plan, String column) {
    return ground.name(plan.key(), column);
  }

  /** Makes the table of a part, its header in the row given. */
  public TableSheet table(String key, SheetAnchor spot, List<String> titles, List<Integer> widths) {
    return new TableSheet(spot.sheet(), ground.table(key), spot.row(), titles, widths, styles);
  }

  /**
   * Sets how a sheet is seen and printed.
   *
   * @param still how many columns at the left of a sheet of ours stay in sight
   * @return how wide its columns are, in characters
   */
  public List<Integer> print(SheetAnchor spot, int headRow, int still, List<Integer> widths) {
    if (!spot.isOwn()) {
      var given = TablePlace.widths(spot.sheet(), widths);
      TablePlace.print(spot.sheet(), headRow, given, marking);
      return given;
    }
    var pages = words.say("book.pages");
    var footer = ground.footer().isEmpty() ? new PageText("", pages, "") : ground.footer();
    SheetPrint.apply(spot.sheet(), headRow, still, widths, ground.header().marked(marking), footer);
    SheetPrint.widths(spot.sheet(), widths);
    return widths;
  }

  /** Streams every row and writes the book, the same bytes for the same content and day. */
  public void write(String title, LocalDate day, Progress progress, OutputStream out)
      throws IOException {
    text("title", title);
    text("day", words.day(day));
    texts.settle();
    FileProperties.set(
        frame().getProperties(),
        SafeText.paper(title, words.say("cut.cell")),
        words.say("book.property-subject"),
        day);
    if (!ground.isOwn()) {
      BookSettings.renew(frame());
    }
    try (var book = new SteadyBook(frame())) {
      var done = 0;
      for (var each : new ArrayList<>(streamed.entrySet())) {
        progress.did(done++, streamed.size() + 1L);
        fill(book, each.getKey(), each.getValue(), progress);
      }
      progress.did(done, streamed.size() + 1L);
      SteadyZip.write(book::write, out);
    }
  }

  @Override
  public void close() throws IOException {
    frame().close();
  }

  private void fill(SXSSFWorkbook book, SheetPlan plan, Streamed into, Progress progress) {
    var sheet = book.getSheet(into.tab());
    var table = into.table();
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
      var none = Collections.nCopies(table.columns(), CellValue.of(words.say("none")));
      table.add(sheet, none, cells);
    }
    table.close();
  }
}
