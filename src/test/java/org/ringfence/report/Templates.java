package org.ringfence.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Councils' templates of three shapes, made as Word would make them, and what harms one. */
public final class Templates {
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  private static final String GERMAN =
      """
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/>
          <w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:rPr><w:color w:val="006400"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/></w:style>
        <w:style w:type="paragraph" w:styleId="Aufzhlung"><w:name w:val="List Bullet"/><w:basedOn w:val="Standard"/></w:style>
        <w:style w:type="character" w:styleId="Finding"><w:name w:val="Council Finding"/></w:style>
      </w:styles>
      """;

  private Templates() {}

  /** Headings of its own, in an order of its own, with a place beneath each. */
  static Path blocks(Path file) {
    return written(
        file,
        """
        <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>1. Equipment on record</w:t></w:r></w:p>
        %s
        <w:p><w:pPr><w:pStyle w:val="berschrift2"/></w:pPr><w:r><w:t>2. What we conclude</w:t></w:r></w:p>
        %s
        <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>3. Scores</w:t></w:r></w:p>
        <w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="8000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="8000" w:type="dxa"/></w:tcPr>%s</w:tc></w:tr></w:tbl>
        %s
        """
            .formatted(
                block("ringfence.site.found", "Equipment goes here"),
                block("Ringfence.Site.Finding", "Finding goes here"),
                block("ringfence.site.numbers", "Numbers go here"),
                block("ringfence.site.weather", "The weather goes here")),
        "");
  }

  /** Headings of a committee's own, each with a place for the part with this tag. */
  public static Path committee(Path file, java.util.Map<String, String> tags) {
    var body = new StringBuilder();
    tags.forEach(
        (heading, tag) ->
            body.append(
                    "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                        .formatted(heading))
                .append(block(tag, "Here")));
    return written(file, body.toString(), "");
  }

  /** A front block of short texts in a table, a logo in the header, and one place for a part. */
  public static Path lines(Path file) {
    return written(
        file,
        """
        <w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6000"/></w:tblGrid>
          <w:tr><w:tc><w:p><w:r><w:t>Title</w:t></w:r></w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>
          <w:tr><w:tc><w:p><w:r><w:t>Of</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>on </w:t></w:r>%s</w:p></w:tc></w:tr>
        </w:tbl>
        <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Our finding</w:t></w:r></w:p>
        %s
        <w:p><w:r><w:t>Short: </w:t></w:r>%s</w:p>
        """
            .formatted(
                inline("ringfence.title", "Click here"),
                inline("ringfence.day", "Click here"),
                block("ringfence.site.finding", "Click here"),
                inline("ringfence.site.reasons", "Click here")),
        "");
  }

  /** Styles, header, footer, a web link and an attached template, and no place at all. */
  public static Path styles(Path file) {
    return written(file, "", "attached");
  }

  private static Path written(Path file, String body, String attached) {
    try (var document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      var header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun();
      header.setText("Borough of Somewhere ");
      header.addPicture(
          new ByteArrayInputStream(Base64.getDecoder().decode(PIXEL)),
          PictureType.PNG,
          "logo.png",
          Units.toEMU(20),
          Units.toEMU(20));
      document
          .createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Committee services");
      document.createParagraph().createHyperlinkRun("https://example.org/").setText("");
      document.createStyles();
      document.write(out);
    } catch (IOException | InvalidFormatException e) {
      throw new AssertionError(e);
    }
    var parts = new Tampering(file);
    parts.parts().put("word/styles.xml", GERMAN.getBytes(StandardCharsets.UTF_8));
    parts.change(
        "word/document.xml",
        "<w:body>.*?(<w:sectPr)",
        "<w:body>"
            + java.util.regex.Matcher.quoteReplacement(body.isEmpty() ? "<w:p/>" : body)
            + "$1");
    parts.change(
        "word/document.xml",
        "</w:sectPr>",
        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1800\""
            + " w:bottom=\"1440\" w:left=\"1800\" w:header=\"700\" w:footer=\"700\""
            + " w:gutter=\"0\"/></w:sectPr>");
    if (!attached.isEmpty()) {
      parts.change(
          "word/settings.xml",
          "(<w:settings[^>]*?)/?>(</w:settings>)?",
          "$1><w:attachedTemplate"
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
              + " r:id=\"rId1\"/></w:settings>");
      parts
          .parts()
          .put(
              "word/_rels/settings.xml.rels",
              relation("attachedTemplate", "file:///X:/Council.dotx", true));
      parts.change(
          "[Content_Types].xml",
          "wordprocessingml.document.main",
          "wordprocessingml.template.main");
    }
    parts.write(file);
    return file;
  }

  /** The relations of a part, of which there is one. */
  public static byte[] relation(String type, String target, boolean outside) {
    return ("<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"rId1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + type
            + "\" Target=\""
            + target
            + "\""
            + (outside ? " TargetMode=\"External\"" : "")
            + "/></Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String block(String tag, String text) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\"%s\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        .formatted(tag, text);
  }

  private static String inline(String tag, String text) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\"%s\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/><w:b/></w:rPr><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>"
        .formatted(tag, text);
  }
}
