package org.ringfence.report.sealing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.report.check.PartXml;
import org.ringfence.report.office.PartLinks;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks whether the parts of an Office file are there and are what other parts say that they are.
 * Office repairs such a file by leaving things out, or does not open it.
 */
public final class PartFaults {
  /** By the type of a relation, what the part that it leads to begins with (ECMA-376, Part 1). */
  private static final Map<String, Set<String>> ROOTS =
      Map.ofEntries(
          Map.entry("officeDocument", Set.of("document", "workbook")),
          Map.entry("styles", Set.of("styles", "styleSheet")),
          Map.entry("numbering", Set.of("numbering")),
          Map.entry("settings", Set.of("settings")),
          Map.entry("webSettings", Set.of("webSettings")),
          Map.entry("fontTable", Set.of("fonts")),
          Map.entry("theme", Set.of("theme")),
          Map.entry("header", Set.of("hdr")),
          Map.entry("footer", Set.of("ftr")),
          Map.entry("footnotes", Set.of("footnotes")),
          Map.entry("endnotes", Set.of("endnotes")),
          Map.entry("comments", Set.of("comments")),
          Map.entry("worksheet", Set.of("worksheet")),
          Map.entry("chartsheet", Set.of("chartsheet")),
          Map.entry("sharedStrings", Set.of("sst")),
          Map.entry("table", Set.of("table")),
          Map.entry("drawing", Set.of("wsDr")));

  private static final String RELATIONS = ".rels";

  private final Map<String, byte[]> parts;
  private final PartLinks links;

  /** A look at these parts. */
  public PartFaults(Map<String, byte[]> parts) {
    this.parts = parts;
    this.links = new PartLinks(parts);
  }

  /** What is wrong, each a sentence that names the part; empty where nothing is. */
  public List<String> faults() {
    return Stream.concat(Stream.of(""), links.reached().stream())
        .flatMap(part -> Stream.of(missing(part), misfits(part), dangling(part)))
        .flatMap(found -> found)
        .distinct()
        .toList();
  }

  /** What a part shows by a relation that it has not; Office calls such a file damaged. */
  private Stream<String> dangling(String part) {
    var document = Optional.ofNullable(parts.get(part)).flatMap(PartXml::read);
    if (document.isEmpty() || part.endsWith(RELATIONS)) {
      return Stream.empty();
    }
    var known = links.ids(part);
    return PartXml.all(document.get(), "*").stream()
        .map(Element::getAttributes)
        .flatMap(all -> IntStream.range(0, all.getLength()).mapToObj(all::item))
        .filter(one -> PartLinks.OFFICE.equals(one.getNamespaceURI()))
        .map(Node::getNodeValue)
        .filter(id -> !id.isEmpty() && !known.contains(id))
        .map(id -> "It is damaged: the part %s needs %s, which is missing.".formatted(part, id));
  }

  /** Office itself writes pictures and links that lead nowhere, and shows the rest. */
  private Stream<String> missing(String from) {
    return links.missing(from).stream()
        .filter(link -> ROOTS.containsKey(link.type()))
        .map(link -> "It is damaged: the part %s is missing.".formatted(link.part()));
  }

  private Stream<String> misfits(String from) {
    return links.from(from).stream()
        .filter(link -> ROOTS.containsKey(link.type()))
        .filter(link -> !ROOTS.getOrDefault(link.type(), Set.of()).contains(root(link.part())))
        .map(link -> "It is damaged: the part %s is not what it should be.".formatted(link.part()));
  }

  private String root(String part) {
    return Optional.ofNullable(parts.get(part))
        .flatMap(PartXml::read)
        .map(document -> document.getDocumentElement().getLocalName())
        .orElse("");
  }
}
