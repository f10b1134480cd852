package org.ringfence.report.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ringfence.report.check.PartXml;

/** What people call the parts of an Office file: "the header", "the sheet “Devices”". */
public final class PartPlaces {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("header", "the header"),
          Map.entry("footer", "the footer"),
          Map.entry("footnotes", "the footnotes"),
          Map.entry("endnotes", "the endnotes"),
          Map.entry("comments", "the comments"),
          Map.entry("settings", "the document’s settings"),
          Map.entry("styles", "the styles"),
          Map.entry("numbering", "the list styles"),
          Map.entry("fontTable", "the list of fonts"),
          Map.entry("glossaryDocument", "the building blocks"),
          Map.entry("chart", "a chart"),
          Map.entry("table", "a table"),
          Map.entry("drawing", "the drawings on a sheet"),
          Map.entry("sharedStrings", "the cells"));

  private final Map<String, String> places = new HashMap<>();

  public PartPlaces(Map<String, byte[]> parts, PartLinks links) {
    parts.keySet().stream()
        .flatMap(part -> links.from(part).stream())
        .filter(link -> WORDS.containsKey(link.type()))
        .forEach(link -> places.put(link.part(), WORDS.getOrDefault(link.type(), "")));
    links.main().ifPresent(main -> main(parts, links, main));
  }

  private void main(Map<String, byte[]> parts, PartLinks links, String main) {
    var document = Optional.ofNullable(parts.get(main)).flatMap(PartXml::read);
    places.put(main, main.startsWith("xl/") ? "the workbook" : "the text");
    document.stream()
        .flatMap(book -> PartXml.all(book, "sheet").stream())
        .forEach(
            sheet ->
                links
                    .byId(main, sheet.getAttributeNS(PartLinks.OFFICE, "id"))
                    .ifPresent(
                        part ->
                            places.put(
                                part, "the sheet “%s”".formatted(sheet.getAttribute("name")))));
  }

  public String of(String part) {
    return places.getOrDefault(part, "the part " + part);
  }
}
