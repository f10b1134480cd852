package org.ringfence.report.sealing.book;

import java.util.Set;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.ringfence.report.sealing.markup.MarkupList;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks in a part of a workbook for what is not among that which every program shows alike. */
public final class BookMarkup {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final MarkupList KNOWN = MarkupList.of("book-markup.txt", MAIN);
  private static final Set<String> LOOKED_AT =
      Set.of("workbook", "worksheet", "styleSheet", "sst", "table");
  private static final String MEND =
      "In Excel, take it out; or copy the cells into a new workbook, and save that.";

  private final XmlPart part;
  private final Faults faults;

  private BookMarkup(XmlPart part, Faults faults) {
    this.part = part;
    this.faults = faults;
  }

  public static void look(XmlPart part, Faults faults) {
    var root = part.xml().getDocumentElement();
    if (LOOKED_AT.contains(String.valueOf(root.getLocalName()))) {
      new BookMarkup(part, faults).look(root);
    }
  }

  private void look(Element element) {
    var name = KNOWN.name(element);
    if (!KNOWN.has(name)) {
      fault(name, "“%s”".formatted(element.getNodeName()), element);
      return;
    }
    var attributes = element.getAttributes();
    for (var number = 0; number < attributes.getLength(); number++) {
      var attribute = attributes.item(number);
      if (!KNOWN.has(name, attribute)) {
        fault(name + "@" + KNOWN.name(attribute), said(element, attribute), element);
      }
    }
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inside) {
        look(inside);
      }
    }
  }

  private static String said(Element element, Node attribute) {
    return "“%s” of “%s”, which is “%s”"
        .formatted(
            attribute.getNodeName(), element.getNodeName(), Faults.shown(attribute.getNodeValue()));
  }

  private void fault(String name, String said, Element at) {
    var why =
        KNOWN
            .why(name)
            .orElseGet(
                () ->
                    new MarkupList.Why(
                        "It has something that not every program shows alike: %s.".formatted(said),
                        MEND));
    faults.add(why.what(), BookPlaces.of(part, at), why.mend());
  }
}
