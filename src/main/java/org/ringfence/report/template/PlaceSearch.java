package org.ringfence.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.report.check.PartXml;
import org.ringfence.report.office.ControlPlace;
import org.ringfence.report.office.PartLinks;
import org.ringfence.report.template.TemplatePlace.Spot;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the content controls of a Word template that bear a tag of ours. */
final class PlaceSearch {
  /** With which all our tags begin. */
  static final String PREFIX = "ringfence.";

  private static final int MOST_AROUND = 80;

  private final Map<String, byte[]> parts;
  private final String main;

  PlaceSearch(Map<String, byte[]> parts, String main) {
    this.parts = parts;
    this.main = main;
  }

  List<TemplatePlace> places() {
    var places = new ArrayList<TemplatePlace>();
    for (var part : texts()) {
      Optional.ofNullable(parts.get(part)).flatMap(PartXml::read).stream()
          .flatMap(document -> PartXml.all(document, "sdt").stream())
          .forEach(control -> add(control, !part.equals(main), places));
    }
    return places;
  }

  /** What people see as text: the document itself, its headers and footers. */
  List<String> texts() {
    var links = new PartLinks(parts);
    return Stream.of(List.of(main), links.to(main, "header"), links.to(main, "footer"))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static void add(Element control, boolean atMargin, List<TemplatePlace> places) {
    var tag = tag(control);
    // What is in a form for old programs is there a second time.
    if (tag.startsWith(PREFIX) && !around(control).contains("Fallback")) {
      places.add(
          new TemplatePlace(
              tag,
              atMargin ? Spot.MARGIN : spot(control),
              shortened(control.getTextContent()),
              seen(control)));
    }
  }

  private static Spot spot(Element control) {
    var around = around(control);
    if (ControlPlace.isInTextBox(around)) {
      return Spot.TEXT_BOX;
    }
    return ControlPlace.of(around) == ControlPlace.LINE && !isAlone(control) ? Spot.LINE : Spot.ROOM;
  }

  private static boolean isAlone(Element control) {
    return line(control).getTextContent().strip().equals(control.getTextContent().strip());
  }

  private static Node line(Node control) {
    var at = control;
    while (at.getParentNode() != null && !"p".equals(at.getLocalName())) {
      at = at.getParentNode();
    }
    return at;
  }

  /** The local names of what an element stands in, from within. */
  static List<String> around(Element element) {
    return Stream.iterate(element.getParentNode(), one -> one != null, Node::getParentNode)
        .map(one -> String.valueOf(one.getLocalName()))
        .toList();
  }

  /** The tag of a content control, in lower case; empty where it has none. */
  static String tag(Element control) {
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
  private static String seen(Element control) {
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
