package org.ringfence.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.report.check.PartXml;
import org.ringfence.report.office.PartLinks;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the content controls of a Word template that bear a tag of ours. */
final class PlaceSearch {
  /** With which all our tags begin. */
  static final String PREFIX = "ringfence.";

  private static final Set<String> LINES = Set.of("p", "hyperlink", "smartTag", "ins");
  private static final int MOST_AROUND = 80;

  private final Map<String, byte[]> parts;
  private final String main;

  PlaceSearch(Map<String, byte[]> parts, String main) {
    this.parts = parts;
    this.main = main;
  }

  List<TemplatePlace> places() {
    var places = new ArrayList<TemplatePlace>();
    var links = new PartLinks(parts);
    Stream.of(List.of(main), links.to(main, "header"), links.to(main, "footer"))
        .flatMap(List::stream)
        .distinct()
        .flatMap(part -> Optional.ofNullable(parts.get(part)).flatMap(PartXml::read).stream())
        .forEach(document -> PartXml.all(document, "sdt").forEach(control -> add(control, places)));
    return places;
  }

  private static void add(Element control, List<TemplatePlace> places) {
    var tag = tag(control);
    if (tag.startsWith(PREFIX)) {
      var parent = control.getParentNode();
      var inLine = parent != null && LINES.contains(String.valueOf(parent.getLocalName()));
      places.add(
          new TemplatePlace(tag, inLine, shortened(control.getTextContent()), around(control)));
    }
  }

  /** The tag of a content control, in lower case; empty where it has none. */
  private static String tag(Element control) {
    for (var child = control.getFirstChild(); child != null; child = child.getNextSibling()) {
      if ("sdtPr".equals(child.getLocalName())) {
        return tagOf((Element) child);
      }
    }
    return "";
  }

  private static String tagOf(Element properties) {
    for (var child = properties.getFirstChild(); child != null; child = child.getNextSibling()) {
      if ("tag".equals(child.getLocalName()) && child instanceof Element tag) {
        return tag.getAttributeNS(tag.getNamespaceURI(), "val").strip().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** What a person sees beside it: its own line, or the text before it. */
  private static String around(Element control) {
    for (Node place = control; place != null; place = place.getParentNode()) {
      if ("p".equals(place.getLocalName()) || "tr".equals(place.getLocalName())) {
        return shortened(place.getTextContent());
      }
      for (var before = place.getPreviousSibling();
          before != null;
          before = before.getPreviousSibling()) {
        if (!before.getTextContent().isBlank()) {
          return shortened(before.getTextContent());
        }
      }
    }
    return "";
  }

  /** A text of several lines in one, no longer than a person likes to read. */
  static String shortened(String text) {
    var plain = text.strip().replaceAll("\\s+", " ");
    return plain.length() <= MOST_AROUND ? plain : plain.substring(0, MOST_AROUND) + " …";
  }
}
