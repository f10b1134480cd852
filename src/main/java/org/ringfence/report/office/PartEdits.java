package org.ringfence.report.office;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.report.check.PartXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes elements out of the parts of an Office file. */
public final class PartEdits {
  private static final String TYPES = "[Content_Types].xml";
  private static final Set<String> SHOWN =
      Set.of("image", "hyperlink", "chart", "header", "footer");

  private final Map<String, byte[]> parts;

  /** Edits of these parts, which are changed. */
  public PartEdits(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** Takes the elements of a name that fit out of a part, where there is that part. */
  public void without(String part, String element, Predicate<Element> fits) {
    change(part, bytes -> without(bytes, element, fits));
  }

  /** Puts other bytes in the place of a part's, where there is that part. */
  public void change(String part, UnaryOperator<byte[]> to) {
    parts.computeIfPresent(part, (name, bytes) -> to.apply(bytes));
  }

  /** Most real documents are attached to a template, on a drive that nobody else has. */
  public void detach(String main) {
    for (var settings : new PartLinks(parts).to(main, "settings")) {
      without(
          PartLinks.relations(settings),
          "Relationship",
          one -> one.getAttribute("Type").endsWith("attachedTemplate"));
      without(settings, "attachedTemplate", _ -> true);
    }
  }

  /** Takes out what a part leads to and no longer shows: pictures and links of a text that went. */
  public void takeOutUnused(String part) {
    var shown =
        Optional.ofNullable(parts.get(part)).flatMap(PartXml::read).stream()
            .flatMap(document -> PartXml.all(document, "*").stream())
            .flatMap(PartEdits::references)
            .collect(Collectors.toSet());
    without(
        PartLinks.relations(part),
        "Relationship",
        one ->
            SHOWN.contains(one.getAttribute("Type").replaceFirst(".*/", ""))
                && !shown.contains(one.getAttribute("Id")));
  }

  private static Stream<String> references(Element element) {
    var attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(attributes::item)
        .filter(one -> PartLinks.OFFICE.equals(one.getNamespaceURI()))
        .map(Node::getNodeValue);
  }

  /** No program reads a part that nothing leads to, but its name would be in the way. */
  public void takeOutStrays() {
    parts.keySet().retainAll(new PartLinks(parts).reached());
    without(
        TYPES,
        "Override",
        one ->
            one.getAttribute("PartName").isEmpty()
                || !parts.containsKey(one.getAttribute("PartName").substring(1)));
  }

  private static byte[] without(byte[] bytes, String element, Predicate<Element> fits) {
    var document = PartXml.read(bytes);
    if (document.isEmpty()) {
      return bytes;
    }
    var found = PartXml.all(document.get(), element).stream().filter(fits).toList();
    for (var one : found) {
      var parent = one.getParentNode();
      if (parent != null) {
        parent.removeChild(one);
      }
    }
    return found.isEmpty() ? bytes : PartXml.write(document.get());
  }
}
