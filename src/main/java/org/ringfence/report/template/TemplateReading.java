package org.ringfence.report.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ringfence.model.Outcome;
import org.ringfence.model.Problem;

/** Makes a template of an Office file's parts, or says everything for which they are refused. */
final class TemplateReading {
  private static final String MEND =
      "Take it out in Word or Excel, save the template and try again. Nothing was written.";
  private static final String TYPES = "[Content_Types].xml";
  private static final String DOCUMENT = "word/document.xml";
  private static final String WORKBOOK = "xl/workbook.xml";

  private final Path file;
  private final Map<String, byte[]> parts;

  TemplateReading(Path file, Map<String, byte[]> parts) {
    this.file = file;
    this.parts = new LinkedHashMap<>(parts);
  }

  Outcome<Template> template() {
    var isWord = parts.containsKey(DOCUMENT);
    if ((!isWord && !parts.containsKey(WORKBOOK)) || !parts.containsKey(TYPES)) {
      return refused(List.of("It is not a Word or Excel file."));
    }
    var faults = new HarmfulParts(parts).faults();
    if (!faults.isEmpty()) {
      return refused(faults);
    }
    detach();
    asDocument();
    var packed = packed();
    try {
      return isWord ? word(packed) : excel(packed);
    } catch (IOException | RuntimeException _) {
      return refused(List.of("It is damaged."));
    }
  }

  /** Opened here, as it is better found out now than in the middle of a paper. */
  private Outcome<Template> word(byte[] packed) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(packed))) {
      return document.getDocument() == null
          ? refused(List.of("It is damaged."))
          : Outcome.done(
              new Template(
                  name(),
                  packed,
                  Template.Kind.WORD,
                  new PlaceSearch(parts).places(),
                  Template.Cells.NONE));
    }
  }

  private Outcome<Template> excel(byte[] packed) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(packed))) {
      var named = new NamedCells(book);
      var hidden =
          IntStream.range(0, book.getNumberOfSheets())
              .filter(number -> book.getSheetVisibility(number) != SheetVisibility.VISIBLE)
              .mapToObj(book::getSheetName)
              .toList();
      return named.faults().isEmpty()
          ? Outcome.done(
              new Template(
                  name(),
                  packed,
                  Template.Kind.EXCEL,
                  named.places(),
                  new Template.Cells(named.cells(), hidden)))
          : refused(named.faults());
    }
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }

  private Outcome<Template> refused(List<String> faults) {
    return new Outcome.Refused<>(
        faults.stream()
            .map(
                fault -> new Problem("The template can’t be used. " + fault, file.toString(), MEND))
            .toList());
  }

  /** Most real templates are attached to another one, on a drive that nobody else has. */
  private void detach() {
    parts.computeIfPresent(
        "word/_rels/settings.xml.rels",
        (name, bytes) -> without(bytes, "Relationship", "attachedTemplate"));
    parts.computeIfPresent(
        "word/settings.xml", (name, bytes) -> without(bytes, "attachedTemplate", ""));
  }

  private static byte[] without(byte[] bytes, String element, String type) {
    var document = PartXml.read(bytes);
    if (document.isEmpty()) {
      return bytes;
    }
    for (var found : PartXml.all(document.get(), element)) {
      var parent = found.getParentNode();
      if (parent != null && (type.isEmpty() || found.getAttribute("Type").endsWith(type))) {
        parent.removeChild(found);
      }
    }
    return PartXml.write(document.get());
  }

  private void asDocument() {
    parts.computeIfPresent(
        TYPES,
        (name, bytes) ->
            new String(bytes, StandardCharsets.UTF_8)
                .replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml")
                .replace("spreadsheetml.template.main+xml", "spreadsheetml.sheet.main+xml")
                .getBytes(StandardCharsets.UTF_8));
  }

  private byte[] packed() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
