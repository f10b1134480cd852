package org.ringfence.report.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ringfence.report.check.PartXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A part of an Office file that is XML.
 *
 * @param name as it is packed
 * @param place what people call it: "the header"
 */
public record XmlPart(String name, String place, Document xml) {

  /** Those of a file's parts that are XML. */
  public static List<XmlPart> all(Map<String, byte[]> parts, PartLinks links) {
    var places = new PartPlaces(parts, links);
    return parts.entrySet().stream()
        .filter(part -> part.getKey().toLowerCase(Locale.ROOT).endsWith(".xml"))
        .flatMap(
            part ->
                PartXml.read(part.getValue()).stream()
                    .map(
                        document -> new XmlPart(part.getKey(), places.of(part.getKey()), document)))
        .toList();
  }

  /** Elements of this local name. */
  public List<Element> all(String element) {
    return PartXml.all(xml, element);
  }

  public boolean isWord() {
    return String.valueOf(xml.getDocumentElement().getNamespaceURI()).contains("wordprocessingml");
  }

  /** The elements right inside of one. */
  public static Stream<Element> children(Node of) {
    return Stream.iterate(of.getFirstChild(), Objects::nonNull, Node::getNextSibling)
        .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.empty());
  }

  /** Those of them that have this local name. */
  public static Stream<Element> children(Node of, String name) {
    return children(of).filter(element -> name.equals(element.getLocalName()));
  }

  /** The first of them that has this local name. */
  public static Optional<Element> child(Node of, String name) {
    return children(of, name).findFirst();
  }

  /** An attribute in the namespace of its element, as Word writes them; empty where it has none. */
  public static String own(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  /** The innermost of the elements around one that fits. */
  public static Optional<Element> around(Element element, Predicate<Element> fits) {
    for (var node = element.getParentNode(); node != null; node = node.getParentNode()) {
      if (node instanceof Element found && fits.test(found)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The innermost of the elements around one that has this local name. */
  public static Optional<Element> around(Element element, String name) {
    return around(element, one -> name.equals(one.getLocalName()));
  }

  /** Where in the part an element stands, such as in a text box. */
  public String place(Element element) {
    var box = around(element, one -> "txbxContent".equals(one.getLocalName())).isPresent();
    return (box ? "a text box in " : "") + place;
  }
}
