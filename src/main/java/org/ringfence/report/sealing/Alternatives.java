package org.ringfence.report.sealing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks for content that is there in several forms, of which each program shows the one that it
 * understands: their text has to be the same, as it is where Word writes a text box.
 */
final class Alternatives {
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private Alternatives() {}

  static void look(XmlPart part, Faults faults) {
    for (var content : part.all("AlternateContent")) {
      var texts = branches(content).map(Alternatives::text).distinct().toList();
      if (texts.size() > 1) {
        faults.add(
            "Something is there in several forms, and their words differ: “%s”."
                .formatted(Faults.shown(String.join("” or “", texts))),
            part.place(content),
            "Delete the drawing or text box in Word or Excel, make it again, and save.");
      }
    }
    if (part.all("*").stream().anyMatch(Alternatives::passesOver)) {
      faults.add(
          "Some programs show a part of this and others pass it over.",
          part.place(),
          "Copy the text into a new document and save that.");
    }
  }

  private static boolean passesOver(Element element) {
    return !element.getAttributeNS(COMPATIBILITY, "ProcessContent").isEmpty();
  }

  private static Stream<Element> branches(Element content) {
    return children(content)
        .filter(child -> List.of("Choice", "Fallback").contains(child.getLocalName()));
  }

  private static Stream<Element> children(Node node) {
    var inside = node.getChildNodes();
    return IntStream.range(0, inside.getLength())
        .mapToObj(inside::item)
        .flatMap(child -> child instanceof Element element ? Stream.of(element) : Stream.empty());
  }

  /** What a reader sees of a branch; of what is there several times in it, the first. */
  private static String text(Node branch) {
    return children(branch).map(Alternatives::shown).collect(Collectors.joining()).strip();
  }

  private static String shown(Element element) {
    return switch (String.valueOf(element.getLocalName())) {
      case "AlternateContent" -> branches(element).findFirst().map(Alternatives::text).orElse("");
      case "t", "instrText", "delText", "v" -> element.getTextContent();
      case "p", "tab", "br", "cr" -> " " + text(element);
      case "textpath" -> element.getAttribute("string");
      default -> text(element);
    };
  }
}
