package org.ringfence.report.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.workbook.sheet.SummaryRows.Row;

/** The counts of all installations, and a native chart for each of the two that matter most. */
public final class SummarySheet {
  public static final List<Integer> WIDTHS = List.of(26, 34, 14, 12);

  private static final byte[] BLUE = {0x1B, 0x36, 0x5D};
  private static final int FIRST_COLUMN = 5;
  private static final int LAST_COLUMN = 15;
  private static final int BAND_ROWS = 15;
  private static final int GAP_WIDTH = 60;

  private final PaperWords words;
  private final List<Row> bands;
  private final List<Row> makers;
  private final List<Row> others = new ArrayList<>();

  public SummarySheet(SummaryRows rows, PaperWords words) {
    this.words = words;
    this.bands = rows.bands();
    this.makers = rows.makers();
    others.addAll(rows.attainable());
    others.addAll(rows.connections());
    others.addAll(rows.statuses());
    others.addAll(rows.signed());
  }

  public List<String> titles() {
    return List.of(
        words.say("summary.by"),
        words.say("summary.is"),
        words.say("summary.installations"),
        words.say("summary.cameras"));
  }

  /** Each row of the table. */
  public List<List<CellValue>> rows() {
    var all = new ArrayList<List<CellValue>>();
    bands.forEach(row -> all.add(entries(row)));
    makers.forEach(row -> all.add(entries(row)));
    others.forEach(row -> all.add(entries(row)));
    return all;
  }

  /**
   * Draws the charts beside the table, whose rows are there already.
   *
   * @param first the table's first row under its header, from 0
   */
  public void charts(XSSFSheet sheet, int first) {
    var drawing = sheet.createDrawingPatriarch();
    var taken = highestNumber(drawing);
    var anchor =
        drawing.createAnchor(0, 0, 0, 0, FIRST_COLUMN, first - 1, LAST_COLUMN, first + BAND_ROWS);
    chart(
        sheet,
        drawing.createChart(anchor),
        new Text(taken + 1, "summary.chart.bands", said("summary.chart.bands.says", bands)),
        first,
        first + bands.size() - 1);
    if (!makers.isEmpty()) {
      var from = first + BAND_ROWS + 1;
      var below =
          drawing.createAnchor(
              0, 0, 0, 0, FIRST_COLUMN, from, LAST_COLUMN, from + 6 + 2 * makers.size());
      var start = first + bands.size();
      chart(
          sheet,
          drawing.createChart(below),
          new Text(taken + 2, "summary.chart.makers", said("summary.chart.makers.says", makers)),
          start,
          start + makers.size() - 1);
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

  private record Text(long id, String title, String description) {}

  private String said(String key, List<Row> rows) {
    var counts =
        rows.stream().map(row -> words.say("summary.count", row.name(), row.installations()));
    return words.say(key, words.list(counts.toList()));
  }

  private void chart(XSSFSheet sheet, XSSFChart chart, Text text, int first, int last) {
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
    var counts = chart.createValueAxis(AxisPosition.BOTTOM);
    counts.setCrosses(AxisCrosses.MAX);
    counts.setMinimum(0);
    counts.setNumberFormat("0");
    var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(GAP_WIDTH);
    data.setVaryColors(false);
    var series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(first, last, 1, 1)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(first, last, 2, 2)));
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

  /** POI leaves a drawing's number at 0 for all and says nothing to who can't see it. */
  private void describe(XSSFChart chart, Text text) {
    var properties =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    properties.setId(text.id());
    properties.setName(words.say(text.title()));
    properties.setDescr(text.description());
  }

  private List<CellValue> entries(Row row) {
    return List.of(
        CellValue.of(row.group()),
        CellValue.of(row.name()),
        CellValue.of(row.installations()),
        row.cameras());
  }
}
