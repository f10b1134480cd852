package org.ringfence.report.word;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.ringfence.report.office.FileProperties;
import org.ringfence.report.text.SafeText;

/**
 * Draws a bar chart as one of Word's own, which can be edited, with its numbers on the bars, words
 * for those who can't see it, and an embedded workbook that bears the paper's day.
 */
final class ChartDrawing {
  private static final int EMU = 635;
  private static final int HEIGHT = 4_400 * EMU;
  private static final int TWELVE_POINTS = 1_200;
  private static final int GAP = 60;
  private static final String INK = "1F2933";
  private static final String PALE_LINE = "D5DEE8";

  /** One dark, one light with a dark edge: they differ on a printer without colour, too. */
  private static final String[] FILLS = {"1B365D", "E3EAF2"};

  private final XWPFDocument document;
  private final String cutMark;
  private int drawn;

  ChartDrawing(XWPFDocument document, String cutMark) {
    this.document = document;
    this.cutMark = cutMark;
  }

  /**
   * Draws it.
   *
   * @param width of the place where it stands, in twentieths of a point
   */
  void draw(BarChart plan, XWPFParagraph place, int width, LocalDate day) {
    try {
      var chart = document.createChart(place.createRun(), width * EMU, HEIGHT);
      plot(chart, plan);
      letters(chart);
      describe(place, plan);
      var title = safe(plan.title());
      FileProperties.set(chart.getWorkbook().getProperties(), title, title, day);
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("the chart can't be made", e);
    }
  }

  private void plot(XWPFChart chart, BarChart plan) {
    chart.setAutoTitleDeleted(true);
    var categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
    var values = values(chart, plan);
    var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(BarDirection.COL);
    data.setGapWidth(GAP);
    data.setVaryColors(false);
    var names =
        XDDFDataSourcesFactory.fromArray(
            plan.categories().stream().map(this::safe).toArray(String[]::new),
            range(chart, plan, 0),
            0);
    for (var number = 0; number < plan.series().size(); number++) {
      var series = plan.series().get(number);
      var heights =
          XDDFDataSourcesFactory.fromArray(
              series.values().toArray(Integer[]::new), range(chart, plan, number + 1), number + 1);
      var bars = data.addSeries(names, heights);
      bars.setTitle(safe(series.name()), chart.setSheetTitle(safe(series.name()), number + 1));
      paint(bars, FILLS[number % FILLS.length]);
    }
    chart.plot(data);
    IntStream.range(0, plan.series().size())
        .forEach(
            number ->
                label(
                    chart
                        .getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(number)
                        .addNewDLbls()));
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
  }

  private XDDFValueAxis values(XWPFChart chart, BarChart plan) {
    var values = chart.createValueAxis(AxisPosition.LEFT);
    values.setTitle(safe(plan.axis()));
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.setMinimum(0);
    values.setNumberFormat("0");
    values.getOrAddMajorGridProperties().setLineProperties(line(PALE_LINE));
    var highest =
        plan.series().stream()
            .flatMap(series -> series.values().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    if (highest <= 5) {
      values.setMajorUnit(1); // A half of an installation is none.
      values.setMaximum(highest + 1.0);
    }
    return values;
  }

  private static String range(XWPFChart chart, BarChart plan, int column) {
    return chart.formatRange(new CellRangeAddress(1, plan.categories().size(), column, column));
  }

  private static void paint(XDDFChartData.Series bars, String fill) {
    bars.setFillProperties(new XDDFSolidFillProperties(colour(fill)));
    bars.setLineProperties(line(FILLS[0]));
  }

  private static XDDFLineProperties line(String colour) {
    var line = new XDDFLineProperties();
    line.setFillProperties(new XDDFSolidFillProperties(colour(colour)));
    return line;
  }

  private static XDDFColor colour(String digits) {
    return XDDFColor.from(HexFormat.of().parseHex(digits));
  }

  private static void label(CTDLbls labels) {
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /** The size and colour of every letter in the chart; left alone, Word would take ten points. */
  private static void letters(XWPFChart chart) {
    var text = chart.getCTChartSpace().addNewTxPr();
    text.addNewBodyPr();
    text.addNewLstStyle();
    var paragraph = text.addNewP();
    var letters = paragraph.addNewPPr().addNewDefRPr();
    letters.setSz(TWELVE_POINTS);
    letters.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(INK));
    letters.addNewLatin().setTypeface("Arial");
    paragraph.addNewEndParaRPr().setLang("en-GB");
  }

  /** POI gives every drawing the id 0 and no words. */
  private void describe(XWPFParagraph place, BarChart plan) {
    drawn++;
    var inline = place.getRuns().getLast().getCTR().getDrawingArray(0).getInlineArray(0);
    var properties = inline.getDocPr();
    properties.setId(drawn);
    properties.setName(safe(plan.title()));
    properties.setDescr(safe(plan.description()));
  }

  private String safe(String text) {
    return SafeText.paper(text, cutMark);
  }
}
