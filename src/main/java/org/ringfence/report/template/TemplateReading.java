package org.ringfence.report.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.report.check.PartXml;
import org.ringfence.report.check.SheetEnclosure;
import org.ringfence.report.office.PartEdits;
import org.ringfence.report.office.PartLinks;
import org.ringfence.report.sealing.HarmfulParts;
import org.ringfence.report.sealing.PartFaults;
import org.ringfence.report.sealing.SealingRules;

/** Makes a template of an Office file's parts, or says everything for which they are refused. */
final class TemplateReading {
  private static final String MEND =
      "Take it out in Word or Excel, save the template and try again. Nothing was written.";
  private static final String TYPES = "[Content_Types].xml";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String ENCLOSURE = "urn:ringfence:enclosure:";

  private final Path file;
  private final Map<String, byte[]> parts;
  private final List<String> removed = new ArrayList<>();

  TemplateReading(Path file, Map<String, byte[]> parts) {
    this.file = file;
    this.parts = new LinkedHashMap<>(parts);
  }

  Outcome<Template> template() {
    var main = new PartLinks(parts).main();
    var type = main.map(new PartLinks(parts)::type).orElse("");
    var isWord = type.contains("wordprocessingml");
    // A file that could do harm is said to be one, whatever else it is.
    var faults = new HarmfulParts(parts, !isWord).faults();
    if (!faults.isEmpty()) {
      return refused(faults);
    }
    if (main.isEmpty() || (!isWord && !type.contains("spreadsheetml"))) {
      return refused(List.of("It is not a Word or Excel file."));
    }
    if (isStrict(main.get())) {
      return refused(List.of("It is saved as “Strict Open XML”, which few programs read."));
    }
    var damage = new PartFaults(parts).faults();
    if (!damage.isEmpty()) {
      return refused(damage);
    }
    if (new PartLinks(parts).to(main.get(), "customXml").stream().anyMatch(this::isRecord)) {
      return refused(List.of("It is a paper with its record inside, and no template."));
    }
    var edits = new PartEdits(parts);
    edits.detach(main.get());
    var regions = isWord ? withoutRegions(main.get()) : List.<String>of();
    if (!regions.isEmpty()) {
      return refused(regions);
    }
    edits.takeOutStrays();
    asDocument();
    var packed = packed();
    try {
      return isWord ? word(packed, main.get()) : excel(packed);
    } catch (IOException | RuntimeException _) {
      return refused(List.of("It is damaged."));
    }
  }

  /** Takes out what is marked as not for readers; what is wrong with the marks, each a sentence. */
  private List<String> withoutRegions(String main) {
    var faults = new ArrayList<String>();
    for (var part : new PlaceSearch(parts, main).texts()) {
      var document = Optional.ofNullable(parts.get(part)).flatMap(PartXml::read);
      document
          .map(MarkedRegions::new)
          .ifPresent(
              regions -> {
                faults.addAll(regions.faults());
                if (!regions.removed().isEmpty()) {
                  removed.addAll(regions.removed());
                  parts.put(part, PartXml.write(document.get()));
                  new PartEdits(parts).takeOutUnused(part);
                }
              });
    }
    return faults;
  }

  private boolean isStrict(String main) {
    return Optional.ofNullable(parts.get(main))
        .flatMap(PartXml::read)
        .map(document -> String.valueOf(document.getDocumentElement().getNamespaceURI()))
        .filter(space -> space.startsWith(STRICT))
        .isPresent();
  }

  /** Opened here, as it is better found out now than in the middle of a paper. */
  private Outcome<Template> word(byte[] packed, String main) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(packed))) {
      return document.getDocument() == null || bodies(main) != 1
          ? refused(List.of("It is damaged."))
          : Outcome.done(
              new Template(
                  name(),
                  packed,
                  Template.Kind.WORD,
                  new PlaceSearch(parts, main).places(),
                  Template.Cells.NONE,
                  Template.Faults.of(new SealingRules(parts)),
                  removed));
    }
  }

  private long bodies(String main) {
    return Optional.ofNullable(parts.get(main)).flatMap(PartXml::read).stream()
        .map(document -> document.getDocumentElement().getChildNodes())
        .flatMap(inside -> IntStream.range(0, inside.getLength()).mapToObj(inside::item))
        .filter(node -> "body".equals(node.getLocalName()))
        .count();
  }

  private Outcome<Template> excel(byte[] packed) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(packed))) {
      if (IntStream.range(0, book.getNumberOfSheets())
          .mapToObj(book::getSheetAt)
          .anyMatch(TemplateReading::isRecord)) {
        return refused(
            List.of("It is a paper with its record, on the sheet “Record”, and no template."));
      }
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
                  new Template.Cells(named.cells(), hidden),
                  Template.Faults.of(new SealingRules(parts)),
                  List.of()))
          : refused(named.faults());
    }
  }

  private static boolean isRecord(XSSFSheet sheet) {
    return Optional.ofNullable(sheet.getRow(1))
        .map(row -> row.getCell(1))
        .map(cell -> new DataFormatter().formatCellValue(cell))
        .filter(letters -> SheetEnclosure.isRecord(sheet.getSheetName(), letters))
        .isPresent();
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

  /** A paper's own words and record would go out again in every other paper. */
  private boolean isRecord(String item) {
    return Optional.ofNullable(parts.get(item))
        .flatMap(PartXml::read)
        .map(document -> String.valueOf(document.getDocumentElement().getNamespaceURI()))
        .filter(space -> space.startsWith(ENCLOSURE))
        .isPresent();
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
