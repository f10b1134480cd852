package org.ringfence.report.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.Formulas;
import org.ringfence.report.excel.WorkbookFile;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.workbook.sheet.SummaryRows.Group;
import org.ringfence.report.workbook.sheet.SummaryRows.Row;

/** The counts of all installations, and a native chart for each of the two that matter most. */
public final class SummarySheet {
  public static final List<Integer> WIDTHS = List.of(28, 34, 14, 14, 18);

  /** More than a chart can name side by side. */
  private static final int MOST_MAKERS = 10;

  private static final byte[] BLUE = {0x1B, 0x36, 0x5D};
  private static final int FIRST_COLUMN = 6;
  private static final int LAST_COLUMN = 15;
  private static final int BAND_ROWS = 15;
  private static final int GAP_WIDTH = 60;

  private final PaperWords words;
  private final WorkbookFile book;
  private final Group bands;
  private final List<Row> makers;
  private final boolean hasMore;
  private final List<Group> groups = new ArrayList<>();

  /** A summary over tables that the book will have, and whose columns have names by then. */
  public SummarySheet(SummaryRows rows, PaperWords words, WorkbookFile book) {
    this.words = words;
    this.book = book;
    this.bands = rows.bands();
    var made = rows.makers();
    this.makers = made.rows().subList(0, Math.min(made.rows().size(), MOST_MAKERS));
    this.hasMore = made.rows().size() > MOST_MAKERS;
    Stream.of(bands, made, rows.attainable()).forEach(groups::add);
    groups.addAll(rows.others());
  }

  public List<String> titles() {
    return List.of(
        words.say("summary.by"),
        words.say("summary.is"),
        words.say("summary.installations"),
        words.say("summary.cameras"),
        words.say("summary.open"));
  }

  /**
   * Each row of the table, with formulas.
   *
   * @param above how many rows of the sheet are above them
   */
  public List<List<CellValue>> rows(int above) {
    var all = new ArrayList<List<CellValue>>();
    all.add(everything(above + 1));
    for (var group : groups) {
      group.rows().forEach(row -> all.add(entries(group, row, above + all.size() + 1)));
    }
    return all;
  }

  /** The cells of the table, under each other, that say bands. */
  public List<CellRangeAddress> bandCells(int above) {
    var cells = new ArrayList<CellRangeAddress>();
    var next = above + 1;
    for (var group : groups) {
      var last = next + group.rows().size() - 1;
      if (group.plan().bands().stream().anyMatch(one -> one.key().equals(group.column()))) {
        cells.add(new CellRangeAddress(next, last, 1, 1));
      }
      next = last + 1;
    }
    return cells;
  }

  /**
   * Draws the charts beside the table, whose rows are there already.
   *
   * @param above how many rows of the sheet are above the table's first one under its header
   */
  public void charts(XSSFSheet sheet, int above) {
    var first = above + 1; // The one above the bands says how many there are in all.
    var drawing = sheet.createDrawingPatriarch();
    var taken = highestNumber(drawing);
    var anchor =
        drawing.createAnchor(0, 0, 0, 0, FIRST_COLUMN, above - 1, LAST_COLUMN, above + BAND_ROWS);
    chart(
        sheet,
        drawing.createChart(anchor),
        new Text(taken + 1, "summary.chart.bands", said("summary.chart.bands.says", bands.rows())),
        first,
        bands.rows());
    if (!makers.isEmpty()) {
      var from = above + BAND_ROWS + 1;
      var below =
          drawing.createAnchor(
              0, 0, 0, 0, FIRST_COLUMN, from, LAST_COLUMN, from + 6 + 2 * makers.size());
      var start = first + bands.rows().size();
      chart(
          sheet,
          drawing.createChart(below),
          new Text(taken + 2, makersTitle(), said("summary.chart.makers.says", makers)),
          start,
          makers);
    }
  }

  /** Pictures of a council's have numbers, too; our own begin at 2. */
  private static long highestNumber(XSSFDrawing drawing) {
    var highest = 1L;
    try (var cursor = drawing.getCTDrawing().newCursor()) {
      while (cursor.hasNextToken()) {
        if (cursor.toNextToken().isStart() && cursor.getName().getLocalPart().equals("cNvPr")) {
          var id = String.valueOf(cursor.getAttributeText(new QName("id")));
          highest = id.matches("\\d{1,9}") ? Math.max(highest, Long.parseLong(id)) : highest;
        }
      }
    }
    return highest;
  }

  private String makersTitle() {
    return hasMore ? "summary.chart.makers.first" : "summary.chart.makers";
  }

  private record Text(long id, String title, String description) {}

  private String said(String key, List<Row> rows) {
    var counts =
        rows.stream().map(row -> words.say("summary.count", row.name(), row.installations()));
    return words.say(key, words.list(counts.toList()));
  }

  /** The rows of a table that follow each other from one on. */
  private void chart(XSSFSheet sheet, XSSFChart chart, Text text, int first, List<Row> rows) {
    var last = first + rows.size() - 1;
    describe(chart, text);
    chart.setTitleText(words.say(text.title()));
    // The library takes the language of whoever writes it.
    chart
        .getTitle()
        .getBody()
        .getParagraphs()
        .forEach(line -> line.getTextRuns().forEach(run -> run.setLanguage(Locale.UK)));
    chart.setTitleOverlay(false);
    var names = chart.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    var scale = chart.createValueAxis(AxisPosition.BOTTOM);
    scale.setCrosses(AxisCrosses.MAX);
    scale.setMinimum(0);
    scale.setNumberFormat("0");
    var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, scale);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(GAP_WIDTH);
    data.setVaryColors(false);
    var series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(first, last, 1, 1)),
            XDDFDataSourcesFactory.fromArray(
                counts(rows),
                new CellRangeAddress(first, last, 2, 2)
                    .formatAsString(sheet.getSheetName(), true)));
    series.setTitle(words.say("summary.installations"), null);
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLUE)));
    chart.plot(data);
    var labels = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /** What the formulas come to; POI would work them out, and their tables are not there yet. */
  private static Integer[] counts(List<Row> rows) {
    return rows.stream().map(Row::installations).toArray(Integer[]::new);
  }

  /** POI leaves a drawing's number at 0 for all and says nothing to who can't see it. */
  private void describe(XSSFChart chart, Text text) {
    var properties =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    properties.setId(text.id());
    properties.setName(words.say(text.title()));
    properties.setDescr(text.description());
  }

  /** All installations are those of all bands together. */
  private List<CellValue> everything(int row) {
    var last = row + bands.rows().size();
    var all = bands.rows();
    return List.of(
        CellValue.of(words.say("summary.all")),
        CellValue.of(words.say("summary.all")),
        sum("C", row, last, all.stream().mapToInt(Row::installations).sum()),
        known(
            row,
            "SUM(D%d:D%d)".formatted(row + 1, last),
            new Row(
                "",
                all.stream().mapToInt(Row::installations).sum(),
                all.stream().mapToInt(Row::cameras).sum(),
                all.stream().mapToInt(Row::open).sum())),
        sum("E", row, last, all.stream().mapToInt(Row::open).sum()));
  }

  private static CellValue sum(String column, int row, int last, int comesTo) {
    return new CellValue.Worked(
        "SUM(%s%d:%s%d)".formatted(column, row + 1, column, last), CellValue.of(comesTo));
  }

  private List<CellValue> entries(Group group, Row row, int at) {
    var column = book.name(group.plan(), group.column());
    var cameras = book.name(group.plan(), group.cameras());
    var wanted = criterion(row.name(), at);
    return List.of(
        CellValue.of(group.name()),
        CellValue.of(row.name()),
        new CellValue.Worked(
            "COUNTIFS(%s,%s)".formatted(column, wanted), CellValue.of(row.installations())),
        known(at, "SUMIFS(%s,%s,%s)".formatted(cameras, column, wanted), row),
        new CellValue.Worked(
            "C%d-COUNTIFS(%s,%s,%s,\">=0\")".formatted(at, column, wanted, cameras),
            CellValue.of(row.open())));
  }

  /** Where no number is known, a sum of none would be nought, and look like one. */
  private CellValue known(int at, String sum, Row row) {
    var isOpen = row.open() > 0 && row.cameras() == 0;
    return new CellValue.Worked(
        Formulas.when(
            "AND(E%d>0,%s=0)".formatted(at, sum), Formulas.text(words.say("not-known")), sum),
        isOpen ? CellValue.of(words.say("not-known")) : CellValue.of(row.cameras()));
  }

  /** The cell beside it, or the words themselves where some of their signs stand for others. */
  private static String criterion(String name, int row) {
    return name.matches("[^=<>].*") && !name.matches(".*[*?~].*")
        ? "B" + row
        : Formulas.text("=" + name.replaceAll("[*?~]", "~$0"));
  }
}
