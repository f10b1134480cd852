package org.ringfence.report.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.report.check.EnclosedText;

/**
 * Encloses the record in a Word file as a part of its own that Word and LibreOffice keep when they
 * save the file again, and that no reader sees.
 */
final class RecordPart {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>";
  private static final String PROPERTIES =
      HEAD
          + "<ds:datastoreItem ds:itemID=\"{5B0C9C57-6A0E-4E0B-9E55-52494E474631}\""
          + " xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\">"
          + "<ds:schemaRefs><ds:schemaRef ds:uri=\"urn:ringfence:enclosure:1\"/></ds:schemaRefs>"
          + "</ds:datastoreItem>";

  private static final String ITEM = "/customXml/item%d.xml";
  private static final String ITEM_PROPERTIES = "/customXml/itemProps%d.xml";

  private RecordPart() {}

  static void enclose(XWPFDocument document, EmbeddedRecords enclosure) {
    try {
      var number = free(document);
      var item = part(document, ITEM.formatted(number), "application/xml", item(enclosure));
      document
          .getPackagePart()
          .addRelationship(item.getPartName(), TargetMode.INTERNAL, RELATIONS + "customXml");
      var properties =
          part(
              document,
              ITEM_PROPERTIES.formatted(number),
              "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
              PROPERTIES);
      item.addRelationship(
          properties.getPartName(), TargetMode.INTERNAL, RELATIONS + "customXmlProps");
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the part's name is not one", e);
    }
  }

  /** A template has data of its own there, which Word itself puts into most of them. */
  private static int free(XWPFDocument document) throws InvalidFormatException {
    var taken =
        document.getPackage().getParts().stream()
            .map(part -> part.getPartName().getName().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return IntStream.iterate(1, number -> number + 1)
        .filter(
            number ->
                Stream.of(ITEM, ITEM_PROPERTIES)
                    .map(name -> name.formatted(number).toLowerCase(Locale.ROOT))
                    .noneMatch(taken::contains))
        .findFirst()
        .orElseThrow();
  }

  private static String item(EmbeddedRecords enclosure) {
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
