package org.ringfence.report.sealing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small workbook as Excel packs it, to which a test adds what it is about. */
final class BookPart {
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  private BookPart() {}

  /** A workbook whose sheet "Devices" has this in it. */
  static BookPart of(String sheet) {
    return of("", sheet, "");
  }

  /**
   * A workbook with one sheet.
   *
   * @param state of the sheet, as an attribute
   * @param rest of the workbook's own part
   */
  static BookPart of(String state, String sheet, String rest) {
    var made = new BookPart();
    made.raw("xl/worksheets/sheet1.xml", "<worksheet %s>%s</worksheet>".formatted(MAIN, sheet));
    made.raw(
        "xl/workbook.xml",
        "<workbook %s><sheets><sheet name=\"Devices\" sheetId=\"1\" r:id=\"s\"%s/></sheets>%s</workbook>"
            .formatted(MAIN, state, rest));
    return made.leading("s", "worksheet", "worksheets/sheet1.xml");
  }

  /** A cell with this formula. */
  static BookPart formula(String formula) {
    return of(
        "<sheetData><row r=\"5\"><c r=\"B5\"><f>%s</f><v>1</v></c></row></sheetData>"
            .formatted(formula));
  }

  /** A cell with a style of its own. */
  static BookPart styled(String formats, String font, String fill, String look) {
    return of("<sheetData><row r=\"5\"><c r=\"B5\" s=\"1\"><v>1</v></c></row></sheetData>")
        .with(
            "styles",
            "styleSheet",
            "<numFmts>%s</numFmts><fonts><font/><font>%s</font></fonts><fills><fill/><fill>%s</fill></fills><cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"/><xf %s/></cellXfs>"
                .formatted(formats, font, fill, look));
  }

  BookPart with(String type, String root, String inside) {
    raw("xl/" + type + ".xml", "<%s %s>%s</%s>".formatted(root, MAIN, inside, root));
    return leading("x" + relations.length(), type, type + ".xml");
  }

  /** A part to which the sheet leads. */
  BookPart within(String type, String root, String inside, String area) {
    raw(
        "xl/%s.xml".formatted(type),
        "<%s %s ref=\"%s\">%s</%s>".formatted(root, MAIN, area, inside, root));
    var link =
        "<Relationship Id=\"a\" Type=\"%s%s\" Target=\"../%s.xml\"/>".formatted(OFFICE, type, type);
    return raw(
        "xl/worksheets/_rels/sheet1.xml.rels", new String(list(link), StandardCharsets.UTF_8));
  }

  BookPart raw(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private BookPart leading(String id, String type, String target) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
            .formatted(id, OFFICE, type, target));
    return this;
  }

  Map<String, byte[]> parts() {
    var all = new LinkedHashMap<>(parts);
    all.put(
        "[Content_Types].xml",
        ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                + " PartName=\"/xl/workbook.xml\" ContentType=\""
                + TYPES
                + "spreadsheetml.sheet.main+xml\"/><Override"
                + " PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                + TYPES
                + "spreadsheetml.worksheet+xml\"/><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")
            .getBytes(StandardCharsets.UTF_8));
    all.put(
        "_rels/.rels",
        list(
            "<Relationship Id=\"m\" Type=\"%sofficeDocument\" Target=\"xl/workbook.xml\"/>"
                .formatted(OFFICE)));
    all.put("xl/_rels/workbook.xml.rels", list(relations.toString()));
    return all;
  }

  private static byte[] list(String inside) {
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + inside
            + "</Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
