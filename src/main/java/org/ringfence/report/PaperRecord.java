package org.ringfence.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ringfence.model.Enclosure;
import org.ringfence.report.check.EnclosedText;

/**
 * Encloses the record in a Word file as a part of its own that Word and LibreOffice keep when they
 * save the file again, and that no reader sees.
 */
final class PaperRecord {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>";
  private static final String PROPERTIES =
      HEAD
          + "<ds:datastoreItem ds:itemID=\"{5B0C9C57-6A0E-4E0B-9E55-52494E474631}\""
          + " xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\">"
          + "<ds:schemaRefs><ds:schemaRef ds:uri=\"urn:ringfence:enclosure:1\"/></ds:schemaRefs>"
          + "</ds:datastoreItem>";

  private PaperRecord() {}

  static void enclose(XWPFDocument document, Enclosure enclosure) {
    try {
      var item = part(document, "/customXml/item1.xml", "application/xml", item(enclosure));
      document
          .getPackagePart()
          .addRelationship(item.getPartName(), TargetMode.INTERNAL, RELATIONS + "customXml");
      var properties =
          part(
              document,
              "/customXml/itemProps1.xml",
              "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
              PROPERTIES);
      item.addRelationship(
          properties.getPartName(), TargetMode.INTERNAL, RELATIONS + "customXmlProps");
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the part's name is not one", e);
    }
  }

  private static String item(Enclosure enclosure) {
    return HEAD
        + "<enclosure xmlns=\"urn:ringfence:enclosure:1\">"
        + EnclosedText.of(enclosure)
        + "</enclosure>";
  }

  private static PackagePart part(XWPFDocument document, String name, String type, String content)
      throws InvalidFormatException {
    var part = document.getPackage().createPart(PackagingURIHelper.createPartName(name), type);
    try (var out = part.getOutputStream()) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return part;
  }
}
