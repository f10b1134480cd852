package org.ringfence.report.sealing.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.extractor.XSSFEventBasedExcelExtractor;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.xmlbeans.XmlException;
import org.xml.sax.SAXException;

/** The text of a workbook, in which each row says of which sheet it is, and where there. */
final class SheetLines extends XSSFEventBasedExcelExtractor {
  /** No text of a workbook can hold it. */
  private static final String MARK = "\u0001";

  private static final Pattern ROW =
      Pattern.compile(MARK + "(\\d+)" + MARK + "(\\d+)" + MARK + "(.*)");

  private final List<String> sheets;
  private int sheet;

  SheetLines(OPCPackage file) throws IOException, OpenXML4JException, XmlException {
    super(file);
    this.sheets = names(file);
  }

  private static List<String> names(OPCPackage file) throws IOException, OpenXML4JException {
    var names = new ArrayList<String>();
    var all = (XSSFReader.SheetIterator) new XSSFReader(file).getSheetsData();
    while (all.hasNext()) {
      try (var _ = all.next()) {
        names.add(all.getSheetName());
      }
    }
    return names;
  }

  @Override
  public void processSheet(
      SheetContentsHandler handler,
      Styles styles,
      Comments comments,
      SharedStrings strings,
      InputStream in)
      throws IOException, SAXException {
    super.processSheet(new Marking(handler, sheet), styles, comments, strings, in);
    sheet++;
  }

  /** A line of this text with its place. */
  TextLine line(String raw) {
    var row = ROW.matcher(raw);
    return row.matches()
        ? new TextLine(place(row.group(1), row.group(2)), row.group(3))
        : new TextLine("", raw);
  }

  private String place(String at, String row) {
    var number = Integer.parseInt(at);
    return Optional.of(number)
        .filter(one -> one < sheets.size())
        .map(sheets::get)
        .map(name -> "“%s”, row %s".formatted(name, row))
        .orElse("row " + row);
  }

  /** Puts before the first cell of each row where the row is. */
  private static final class Marking implements SheetContentsHandler {
    private final SheetContentsHandler handler;
    private final int sheet;
    private String place = "";

    Marking(SheetContentsHandler handler, int sheet) {
      this.handler = handler;
      this.sheet = sheet;
    }

    @Override
    public void startRow(int row) {
      place = MARK + sheet + MARK + (row + 1) + MARK;
      handler.startRow(row);
    }

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
      var line = Optional.ofNullable(text).orElse("").replaceAll("\\R", " ");
      handler.cell(reference, place + line, comment);
      place = "";
    }

    @Override
    public void endRow(int row) {
      handler.endRow(row);
    }

    @Override
    public void headerFooter(String text, boolean isHeader, String tag) {
      handler.headerFooter(text, isHeader, tag);
    }

    @Override
    public void endSheet() {
      handler.endSheet();
    }
  }
}
