package org.ringfence.report.word;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.ringfence.report.text.SafeText;

/**
 * Draws a table as a real Word table: fixed widths, a header row that repeats, rows that stay on
 * one page, no merged cell, and a title and description for those who can't see it.
 */
final class TableDrawing {
  private static final String HEAD_TINT = "1B365D";

  private final String cutMark;
  private final StyleNames styles;
  private final FormDrawing forms;

  TableDrawing(String cutMark, StyleNames styles, FormDrawing forms) {
    this.cutMark = cutMark;
    this.styles = styles;
    this.forms = forms;
  }

  void draw(XWPFDocument document, PaperTable plan) {
    var table = document.createTable(1, plan.columns().size());
    shape(table, plan);
    var first = table.getRow(0);
    head(first, sized(first, first.getTableCells(), plan), plan.columns());
    var last = plan.rows().size() - 1;
    for (var number = 0; number <= last; number++) {
      // The table's own way of adding a row counts all rows before it.
      var row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
      var cells =
          sized(row, Stream.generate(row::createCell).limit(plan.columns().size()).toList(), plan);
      fill(cells, plan.rows().get(number), plan.together() && number < last);
      if (plan.rowHeight() > 0) {
        row.setHeight(plan.rowHeight());
      }
    }
  }

  private void shape(XWPFTable table, PaperTable plan) {
    var xml = table.getCTTbl();
    var properties = xml.getTblPr();
    if (properties.isSetTblBorders()) {
      properties.unsetTblBorders(); // The style has them.
    }
    table.setStyleID(styles.id("RingfenceTable"));
    var width = plan.columns().stream().mapToInt(PaperTable.Column::width).sum();
    properties.getTblW().setType(STTblWidth.DXA);
    properties.getTblW().setW(BigInteger.valueOf(width));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    properties.addNewTblCaption().setVal(SafeText.paper(plan.title(), cutMark));
    properties.addNewTblDescription().setVal(SafeText.paper(plan.description(), cutMark));
    var grid = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
    for (var column : plan.columns()) {
      grid.addNewGridCol().setW(BigInteger.valueOf(column.width()));
    }
  }

  /** The row's cells as wide as their columns. */
  private static List<XWPFTableCell> sized(
      XWPFTableRow row, List<XWPFTableCell> cells, PaperTable plan) {
    row.setCantSplitRow(true);
    for (var number = 0; number < cells.size(); number++) {
      cells.get(number).setWidth(Integer.toString(plan.columns().get(number).width()));
    }
    return cells;
  }

  private void head(XWPFTableRow row, List<XWPFTableCell> cells, List<PaperTable.Column> columns) {
    row.setRepeatHeader(true);
    for (var number = 0; number < columns.size(); number++) {
      var cell = cells.get(number);
      tint(cell, HEAD_TINT);
      write(cell.getParagraphs().getFirst(), "TableHead", columns.get(number).title(), false);
    }
  }

  private void fill(List<XWPFTableCell> cells, List<TableCell> plan, boolean withNext) {
    for (var number = 0; number < plan.size(); number++) {
      fill(cells.get(number), plan.get(number));
      if (withNext) {
        cells.get(number).getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true));
      }
    }
  }

  private void fill(XWPFTableCell cell, TableCell plan) {
    if (!plan.tint().isEmpty()) {
      tint(cell, plan.tint());
    }
    if (!plan.named().isEmpty()) {
      named(cell.getParagraphs().getFirst(), plan.named());
      return;
    }
    for (var number = 0; number < plan.form().size(); number++) {
      var paragraph = number == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
      paragraph.setStyle(styles.id("TableText"));
      forms.draw(paragraph, plan.form().get(number));
    }
    if (!plan.form().isEmpty()) {
      return;
    }
    for (var number = 0; number < plan.lines().size(); number++) {
      var paragraph = number == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
      write(paragraph, "TableText", plan.lines().get(number), plan.strong());
    }
  }

  private void named(XWPFParagraph paragraph, List<TableCell.Named> named) {
    for (var one : named) {
      write(paragraph, "TableText", one.name(), true);
      write(paragraph, "TableText", one.text(), false);
    }
  }

  private void write(XWPFParagraph paragraph, String style, String text, boolean strong) {
    paragraph.setStyle(styles.id(style));
    var run = paragraph.createRun();
    run.setText(SafeText.paper(text, cutMark));
    if (strong) {
      run.setBold(true);
    }
  }

  private static void tint(XWPFTableCell cell, String colour) {
    var properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    var shade = properties.addNewShd();
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill(colour);
  }
}
