package org.ringfence.report.sealing.text;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.ringfence.report.check.PartXml;
import org.ringfence.report.office.PartLinks;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a workbook has besides the text in its cells, line by line: formulas, links, what may be
 * typed, merged cells, and the words of drawings and charts.
 */
final class BookNotes {
  private static final Set<String> SAID =
      Set.of("errorTitle", "error", "promptTitle", "prompt", "type", "operator");

  private final Map<String, byte[]> parts;
  private final PartLinks links;
  private final List<String> lines = new ArrayList<>();

  private BookNotes(Map<String, byte[]> parts) {
    this.parts = parts;
    this.links = new PartLinks(parts);
  }

  /** Every line, sheet by sheet. */
  static List<String> of(Map<String, byte[]> parts) {
    var notes = new BookNotes(parts);
    notes.read();
    return notes.lines;
  }

  private void read() {
    links.main().ifPresent(main -> document(main).ifPresent(book -> sheets(main, book)));
  }

  private Optional<Document> document(String part) {
    return Optional.ofNullable(parts.get(part)).flatMap(PartXml::read);
  }

  private void sheets(String main, Document book) {
    for (var sheet : PartXml.all(book, "sheet")) {
      links
          .byId(main, sheet.getAttributeNS(PartLinks.OFFICE, "id"))
          .ifPresent(part -> sheet(sheet.getAttribute("name"), part));
    }
    for (var name : PartXml.all(book, "definedName")) {
      lines.add("Name %s: %s".formatted(name.getAttribute("name"), name.getTextContent()));
    }
  }

  private void sheet(String name, String part) {
    try {
      var in =
          XMLHelper.newXMLInputFactory()
              .createXMLStreamReader(
                  new ByteArrayInputStream(parts.getOrDefault(part, new byte[0])));
      new Reading(name, part, in).read();
    } catch (XMLStreamException _) {
      lines.add("The sheet %s can’t be read to its end.".formatted(name));
    }
    links.to(part, "drawing").forEach(drawing -> drawing(name, drawing));
  }

  private void drawing(String sheet, String part) {
    document(part)
        .ifPresent(
            found ->
                PartXml.all(found, "*").stream()
                    .flatMap(BookNotes::words)
                    .forEach(words -> lines.add("Drawing on %s: %s".formatted(sheet, words))));
    for (var chart : links.to(part, "chart")) {
      document(chart)
          .ifPresent(
              found ->
                  PartXml.all(found, "*").stream()
                      .flatMap(BookNotes::ofChart)
                      .forEach(words -> lines.add("Chart on %s: %s".formatted(sheet, words))));
    }
  }

  private static Stream<String> words(Element element) {
    return switch (String.valueOf(element.getLocalName())) {
      case "cNvPr" ->
          Stream.of("descr", "title").map(element::getAttribute).filter(text -> !text.isBlank());
      case "p" -> Stream.of(texts(element)).filter(text -> !text.isBlank());
      default -> Stream.empty();
    };
  }

  private static String texts(Element paragraph) {
    var all = paragraph.getElementsByTagNameNS("*", "t");
    return IntStream.range(0, all.getLength())
        .mapToObj(number -> all.item(number).getTextContent())
        .collect(Collectors.joining());
  }

  private static Stream<String> ofChart(Element element) {
    return switch (String.valueOf(element.getLocalName())) {
      case "p" -> words(element);
      case "f" -> Stream.of("of " + element.getTextContent());
      case "v" -> XmlPart.around(element, "tx").stream().map(_ -> element.getTextContent());
      case "min", "max" ->
          XmlPart.around(element, "scaling").stream()
              .map(
                  _ ->
                      "an axis with %s %s"
                          .formatted(element.getLocalName(), element.getAttribute("val")));
      default -> Stream.empty();
    };
  }

  /** One sheet, read as it comes, since sheets are long. */
  private final class Reading {
    private final String sheet;
    private final String part;
    private final XMLStreamReader in;
    private String cell = "";
    private String typed = "";

    Reading(String sheet, String part, XMLStreamReader in) {
      this.sheet = sheet;
      this.part = part;
      this.in = in;
    }

    void read() throws XMLStreamException {
      while (in.hasNext()) {
        if (in.next() == XMLStreamConstants.START_ELEMENT) {
          element(in.getLocalName());
        }
      }
    }

    private void element(String name) throws XMLStreamException {
      switch (name) {
        case "c" -> cell = value("r");
        case "f" -> lines.add("Formula on %s, %s: =%s".formatted(sheet, cell, text()));
        case "mergeCell" -> lines.add("Merged cells on %s: %s".formatted(sheet, value("ref")));
        case "hyperlink" -> lines.add("Link on %s, %s: %s".formatted(sheet, value("ref"), link()));
        case "dataValidation" -> {
          typed = value("sqref");
          said();
        }
        case "formula1", "formula2" ->
            lines.add("May be typed on %s, %s: %s".formatted(sheet, typed, text()));
        default -> {}
      }
    }

    /** The text up to the end of the element, whatever lies in it. */
    private String text() throws XMLStreamException {
      var text = new StringBuilder();
      var depth = 1;
      while (depth > 0) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> depth++;
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(in.getText());
          default -> {}
        }
      }
      return text.toString();
    }

    private void said() {
      for (var number = 0; number < in.getAttributeCount(); number++) {
        if (SAID.contains(in.getAttributeLocalName(number))) {
          lines.add(
              "May be typed on %s, %s: %s".formatted(sheet, typed, in.getAttributeValue(number)));
        }
      }
    }

    private String link() {
      return Stream.of(
              links.target(part, value("id")),
              value("location"),
              value("display"),
              value("tooltip"))
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(" | "));
    }

    private String value(String name) {
      for (var number = 0; number < in.getAttributeCount(); number++) {
        if (in.getAttributeLocalName(number).equals(name)) {
          return in.getAttributeValue(number);
        }
      }
      return "";
    }
  }
}
