package org.ringfence.report.sealing.word;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/** Looks for pages of a Word file that lack what the others have at their top and bottom. */
public final class WordPages {
  private final List<XmlPart> parts;

  public WordPages(List<XmlPart> parts) {
    this.parts = parts;
  }

  public void look(Faults faults) {
    var all = parts.stream().filter(XmlPart::isWord).toList();
    var isTwoSided =
        all.stream().anyMatch(part -> on(part.all("evenAndOddHeaders")).findAny().isPresent());
    for (var part : all) {
      on(part.all("titlePg"))
          .filter(page -> lacks(section(page, part), "first"))
          .forEach(page -> add("The first page", part, page, faults));
      part.all("sectPr").stream()
          .filter(section -> isTwoSided && lacks(section, "even"))
          .forEach(section -> add("Every second page", part, section, faults));
    }
  }

  private static Stream<Element> on(List<Element> settings) {
    return settings.stream().filter(WordFields::isOn);
  }

  private static Element section(Element page, XmlPart part) {
    return XmlPart.around(page, "sectPr").orElse(part.xml().getDocumentElement());
  }

  /** Whether other pages of a section have a header or footer, and these have not. */
  private static boolean lacks(Element section, String pages) {
    return Stream.of("headerReference", "footerReference")
        .anyMatch(kind -> has(section, kind, "default") && !has(section, kind, pages));
  }

  private static boolean has(Element section, String kind, String pages) {
    return XmlPart.children(section)
        .filter(child -> kind.equals(child.getLocalName()))
        .anyMatch(child -> pages.equals(XmlPart.own(child, "type")));
  }

  private static void add(String pages, XmlPart part, Element at, Faults faults) {
    faults.add(
        pages + " lacks the header or the footer of the others, and so its marking.",
        part.place(at),
        "In Word, double-click the footer, take the ticks from “Different First Page” and"
            + " “Different Odd & Even Pages”, and save.");
  }
}
