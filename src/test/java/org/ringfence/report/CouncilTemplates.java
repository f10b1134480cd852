package org.ringfence.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ringfence.files.UniformZipWriter;

/**
 * Templates in the habits of four councils, with what each has on its share: data behind controls,
 * sections turned sideways, columns, translated and renamed styles, numbered headings, letterhead
 * tables, guidance for whoever writes the paper, and headers of several kinds.
 */
public final class CouncilTemplates {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String DATA = "{6B1C9F0E-0000-4000-8000-000000000001}";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private final String main;

  private CouncilTemplates(String main) {
    this.main = main;
  }

  /** Each of them in the folder, by the habit that it is of, with the tags of a paper's parts. */
  public static Map<String, Path> all(Path folder, Iterable<String> tags) {
    var all = new LinkedHashMap<String, Path>();
    all.put("county", county(folder.resolve("county.dotx"), tags));
    all.put("borough", borough(folder.resolve("borough.docx"), tags));
    all.put("district", district(folder.resolve("district.dotx")));
    all.put("parish", parish(folder.resolve("parish.docx"), tags));
    return all;
  }

  /**
   * A county's: numbered headings, a letterhead with controls round cells and rows, data behind the
   * title, a page of guidance in a section of its own, and every second part turned sideways.
   */
  public static Path county(Path file, Iterable<String> tags) {
    var body = new StringBuilder();
    body.append(mark("ringfence.remove.start"))
        .append(p("", r("Guidance for authors: keep to five sides of A4.")))
        .append(table(4_000, cell(4_000, p("", r("Delete this page.")))))
        .append(mark("ringfence.remove.end"))
        .append(
            "<w:p><w:pPr><w:sectPr>"
                + reference("header", "default", "rIdHead")
                + reference("footer", "default", "rIdFoot")
                + "<w:type w:val=\"nextPage\"/>"
                + upright()
                + "</w:sectPr></w:pPr></w:p>");
    body.append(
        "<w:tbl><w:tblPr><w:tblW w:w=\"9026\" w:type=\"dxa\"/><w:tblCaption w:val=\"Front\"/>"
            + "<w:tblDescription w:val=\"Whose report it is\"/></w:tblPr><w:tblGrid>"
            + "<w:gridCol w:w=\"3026\"/><w:gridCol w:w=\"6000\"/></w:tblGrid>"
            + row(cell(3_026, p("", r("Report"))), cell(6_000, p("", bound("ringfence.title"))))
            + row(
                cell(3_026, p("", r("Date"))),
                control("ringfence.day", "", cell(6_000, p("", r("Click for the day")))))
            + control(
                "ringfence.organisation",
                "",
                row(cell(3_026, p("", r("Council"))), cell(6_000, p("", r("Click for the name")))))
            + "</w:tbl>");
    var sideways = false;
    for (var tag : tags) {
      body.append(p("Heading1", r("About " + tag.replaceFirst(".*\\.", ""))))
          .append(control(tag, "<w:showingPlcHdr/>", p("", r("Click here to enter text."))))
          .append(
              "<w:p><w:pPr><w:sectPr><w:type w:val=\"nextPage\"/>"
                  + (sideways ? sideways() : upright())
                  + (sideways ? "" : "<w:titlePg/>")
                  + "</w:sectPr></w:pPr></w:p>");
      sideways = !sideways;
    }
    body.append(p("", r("End of report.")));
    var made = new CouncilTemplates("template");
    made.part("header1.xml", "header", "rIdHead", hdr("hdr", p("", r("Shire County Council")) + p("", bound(""))));
    made.part("footer1.xml", "footer", "rIdFoot", hdr("ftr", p("", r("Democratic services"))));
    made.part("numbering.xml", "numbering", "rIdNum", numbering(true));
    made.part("settings.xml", "settings", "rIdSet", "<w:settings xmlns:w=\"%s\"><w:evenAndOddHeaders/></w:settings>".formatted(WORD));
    made.data();
    made.styles(
        style("paragraph", "Normal", "Normal", true, "", "<w:lang w:val=\"en-GB\"/>")
            + style("paragraph", "Title", "Title", false, "", "<w:sz w:val=\"36\"/>")
            + style("paragraph", "Heading1", "heading 1", false, "<w:keepNext/><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/>", "<w:b/>")
            + style("paragraph", "Heading2", "heading 2", false, "<w:keepNext/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/>", "<w:b/>"));
    return made.written(file, body + "<w:sectPr>" + upright() + "</w:sectPr>");
  }

  /**
   * A borough's in Wales: styles with Welsh names or known by their outline only, headings numbered
   * one by one, two columns for some parts, controls in lines of their own and within cells.
   */
  public static Path borough(Path file, Iterable<String> tags) {
    var body = new StringBuilder();
    body.append(control("ringfence.remove", "", p("", r("Canllawiau: dileer y testun hwn."))))
        .append(p("Teitl", inline("ringfence.title", "Teitl yr adroddiad")));
    var number = 0;
    for (var tag : tags) {
      body.append(
          "<w:p><w:pPr><w:pStyle w:val=\"Arddull7\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
              + " w:val=\"1\"/></w:numPr></w:pPr>" + r("Pennawd " + tag.replaceFirst(".*\\.", "")) + "</w:p>");
      switch (number % 3) {
        case 0 -> body.append(p("", inline(tag, "Cliciwch yma")));
        case 1 -> body.append(nested(tag));
        default ->
            body.append(control(tag, "", p("", r("Cliciwch yma")) + p("", r("ac yma"))))
                .append(
                    "<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/>"
                        + upright()
                        + (number % 2 == 0 ? "<w:cols w:num=\"2\" w:space=\"400\"/>" : "")
                        + "</w:sectPr></w:pPr></w:p>");
      }
      number++;
    }
    var made = new CouncilTemplates("document");
    made.part("header1.xml", "header", "rIdHead", hdr("hdr", p("", r("Cyngor Bwrdeistref")) + p("", inline("ringfence.marking", "Marc"))));
    made.part("numbering.xml", "numbering", "rIdNum", numbering(false));
    made.styles(
        style("paragraph", "Arferol", "Arferol", true, "", "<w:lang w:val=\"en-GB\"/>")
            + style("paragraph", "Teitl", "Teitl", false, "", "<w:sz w:val=\"40\"/>")
            + style("paragraph", "Arddull7", "Adran y Cyngor", false, "<w:keepNext/><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"30\"/>")
            + style("paragraph", "Pennawd2", "Pennawd 2", false, "<w:keepNext/>", "<w:b/>"));
    return made.written(
        file,
        body
            + p("", r("Diwedd"))
            + "<w:sectPr>"
            + reference("header", "first", "rIdHead")
            + upright()
            + "<w:titlePg/></w:sectPr>");
  }

  /** A district's: no tag at all, German style names, a first page of its own, sideways at its end. */
  public static Path district(Path file) {
    var made = new CouncilTemplates("template");
    made.part("header1.xml", "header", "rIdHead", hdr("hdr", table(9_000, cell(9_000, p("", r("Bezirk Somewhere")))) + p("", "")));
    made.styles(
        style("paragraph", "Standard", "Standard", true, "", "<w:lang w:val=\"en-GB\"/>")
            + style("paragraph", "Titel", "Titel", false, "", "<w:sz w:val=\"40\"/>")
            + style("paragraph", "berschrift1", "Überschrift 1", false, "<w:keepNext/><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"32\"/>")
            + style("paragraph", "Umbenannt", "Zwischentitel", false, "<w:keepNext/><w:outlineLvl w:val=\"1\"/>", "<w:b/><w:sz w:val=\"28\"/>"));
    return made.written(
        file,
        p("", r("An den Ausschuss"))
            + "<w:p><w:pPr><w:sectPr>"
            + reference("header", "first", "rIdHead")
            + upright()
            + "<w:titlePg/></w:sectPr></w:pPr></w:p><w:sectPr>"
            + sideways()
            + "</w:sectPr>");
  }

  /** A parish's: every part in a cell of one wide table, after a text box with the title. */
  public static Path parish(Path file, Iterable<String> tags) {
    var rows = new StringBuilder();
    for (var tag : tags) {
      rows.append(row(cell(9_026, p("", r(tag.replaceFirst(".*\\.", "") + ":")) + p("", inline(tag, "Here")))));
    }
    var made = new CouncilTemplates("document");
    made.styles(style("paragraph", "Normal", "Normal", true, "", "<w:lang w:val=\"en-GB\"/>"));
    return made.written(
        file,
        textBox(p("", inline("ringfence.title", "Title")))
            + "<w:tbl><w:tblPr><w:tblW w:w=\"9026\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol"
            + " w:w=\"9026\"/></w:tblGrid>"
            + rows
            + "</w:tbl>"
            + p("", r("Clerk to the council"))
            + "<w:sectPr>"
            + upright()
            + "</w:sectPr>");
  }

  /** A template with this body, and nothing else that is special. */
  public static Path plain(Path file, String body) {
    var made = new CouncilTemplates("document");
    made.styles(
        style("paragraph", "Normal", "Normal", true, "", "<w:lang w:val=\"en-GB\"/>")
            + style("paragraph", "Heading1", "heading 1", false, "<w:outlineLvl w:val=\"0\"/>", "<w:b/>"));
    return made.written(file, body + "<w:sectPr>" + upright() + "</w:sectPr>");
  }

  private static String nested(String tag) {
    return table(
            9_026,
            cell(
                9_026,
                "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol"
                    + " w:w=\"1500\"/><w:gridCol w:w=\"7300\"/></w:tblGrid>"
                    + row(
                        cell(0, p("", r("Testun"))),
                        cell(0, control(tag, "", p("", r("Cliciwch yma")))))
                    + "</w:tbl>"
                    + p("", "")))
        + p("", r("."));
  }

  /** As Word writes one: as it is now, and as older programs show it. */
  public static String textBox(String content) {
    return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent"
        + " cx=\"4000000\" cy=\"600000\"/><wp:docPr id=\"77\" name=\"Box\" descr=\"Title\"/><a:graphic"
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData"
        + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr"
        + " txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"4000000\" cy=\"600000\"/></a:xfrm><a:prstGeom"
        + " prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>"
        + content
        + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect"
        + " style=\"width:315pt;height:47pt\"><v:textbox><w:txbxContent>"
        + content
        + "</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
  }

  public static String p(String style, String runs) {
    return "<w:p>%s%s</w:p>"
        .formatted(
            style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>", runs);
  }

  public static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(text);
  }

  public static String control(String tag, String properties, String content) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\"%s\"/>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
        .formatted(tag, properties, content);
  }

  public static String inline(String tag, String text) {
    return control(tag, "<w:showingPlcHdr/>", r(text));
  }

  private static String mark(String tag) {
    return p("", inline(tag, "Guidance"));
  }

  /** A control that Word fills from the data that lie in the file. */
  private static String bound(String tag) {
    return "<w:sdt><w:sdtPr>%s<w:dataBinding w:prefixMappings=\"xmlns:c='urn:council'\" w:xpath=\"/c:report/c:title\" w:storeItemID=\"%s\"/><w:text/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
        .formatted(tag.isEmpty() ? "" : "<w:tag w:val=\"" + tag + "\"/>", DATA, r("Title from the data"));
  }

  public static String table(int width, String cells) {
    return "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"%d\"/></w:tblGrid>%s</w:tbl>"
        .formatted(width, width, row(cells));
  }

  public static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A cell; one of no width is as wide as the columns of its table say. */
  public static String cell(int width, String content) {
    var said = width == 0 ? "" : "<w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>".formatted(width);
    return "<w:tc>" + said + content + "</w:tc>";
  }

  private static String upright() {
    return "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>" + margins();
  }

  private static String sideways() {
    return "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>" + margins();
  }

  private static String margins() {
    return "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\""
        + " w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>";
  }

  private static String reference(String what, String type, String id) {
    return "<w:%sReference w:type=\"%s\" r:id=\"%s\"/>".formatted(what, type, id);
  }

  private static String hdr(String element, String content) {
    return "<w:%1$s xmlns:w=\"%2$s\">%3$s</w:%1$s>".formatted(element, WORD, content);
  }

  private static String style(
      String type, String id, String name, boolean isDefault, String paragraph, String run) {
    return "<w:style w:type=\"%s\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s%s</w:style>"
        .formatted(
            type,
            isDefault ? " w:default=\"1\"" : "",
            id,
            name,
            paragraph.isEmpty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>",
            run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>");
  }

  private static String numbering(boolean byStyle) {
    var levels = new StringBuilder();
    for (var level = 0; level < 3; level++) {
      levels.append(
          "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>%s<w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"720\" w:hanging=\"720\"/></w:pPr></w:lvl>"
              .formatted(
                  level,
                  byStyle && level < 2 ? "<w:pStyle w:val=\"Heading%d\"/>".formatted(level + 1) : "",
                  "%1.%2.%3".substring(0, 3 * level + 2)));
    }
    return "<w:numbering xmlns:w=\"%s\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>%s</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
        .formatted(WORD, levels);
  }

  private void part(String name, String type, String id, String content) {
    parts.put("word/" + name, content);
    types.append(
        "<Override PartName=\"/word/%s\" ContentType=\"%s%s+xml\"/>".formatted(name, TYPE, type));
    relations.append(relation(id, type, name));
  }

  private void data() {
    parts.put("customXml/item1.xml", "<c:report xmlns:c=\"urn:council\"><c:title>Title from the data</c:title></c:report>");
    parts.put(
        "customXml/itemProps1.xml",
        "<ds:datastoreItem ds:itemID=\"%s\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs/></ds:datastoreItem>".formatted(DATA));
    parts.put("customXml/_rels/item1.xml.rels", related(relation("rId1", "customXmlProps", "itemProps1.xml")));
    types.append("<Override PartName=\"/customXml/itemProps1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.customXmlProperties+xml\"/>");
    relations.append(relation("rIdData", "customXml", "../customXml/item1.xml"));
  }

  private void styles(String styles) {
    part(
        "styles.xml",
        "styles",
        "rIdStyles",
        "<w:styles xmlns:w=\"%s\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Verdana\" w:hAnsi=\"Verdana\" w:cs=\"Verdana\"/><w:sz w:val=\"24\"/></w:rPr></w:rPrDefault></w:docDefaults>%s</w:styles>"
            .formatted(WORD, styles));
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
  }

  private static String related(String relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
        .formatted(relations);
  }

  private Path written(Path file, String body) {
    var all = new LinkedHashMap<String, String>();
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"%s%s.main+xml\"/>%s</Types>"
            .formatted(TYPE, main, types));
    all.put(
        "_rels/.rels",
        related(
            relation("rId1", "officeDocument", "word/document.xml")
                + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
    all.put(
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Template</dc:title></cp:coreProperties>");
    all.put(
        "word/document.xml",
        "<w:document xmlns:w=\"%s\" xmlns:r=\"%s\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>%s</w:body></w:document>"
            .formatted(WORD, OFFICE, body));
    all.put("word/_rels/document.xml.rels", related(relations.toString()));
    all.putAll(parts);
    try (var out = Files.newOutputStream(file)) {
      var zip = new UniformZipWriter(out);
      for (var part : all.entrySet()) {
        zip.add(part.getKey(), new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
