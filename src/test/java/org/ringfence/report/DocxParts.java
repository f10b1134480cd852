package org.ringfence.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The XML parts of an Office file as plain trees, read by nothing that wrote them. */
public final class DocxParts {
  private final Map<String, Element> parts = new LinkedHashMap<>();

  /** Reads every XML part of the file. */
  public DocxParts(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      var builder = DocumentBuilderFactory.newNSInstance().newDocumentBuilder();
      for (var entry : zip.stream().toList()) {
        if (entry.getName().endsWith(".xml")) {
          try (var in = zip.getInputStream(entry)) {
            parts.put(entry.getName(), builder.parse(in).getDocumentElement());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError("a part is no XML", e);
    }
  }

  public Element part(String name) {
    return Optional.ofNullable(parts.get(name)).orElseThrow(() -> new AssertionError("no " + name));
  }

  /** The parts whose name matches, in the file's order. */
  List<Element> matching(String pattern) {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().matches(pattern))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The elements of this local name beneath, in order. */
  public static List<Element> all(Element from, String name) {
    var found = from.getElementsByTagNameNS("*", name);
    var all = new ArrayList<Element>();
    for (var i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  /** The direct children of this local name, in order. */
  static List<Element> children(Element from, String name) {
    var all = new ArrayList<Element>();
    for (var node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        all.add(element);
      }
    }
    return all;
  }

  /** The first element at the end of a path of direct children. */
  static Optional<Element> at(Element from, String... path) {
    var now = Optional.of(from);
    for (var name : path) {
      now = now.flatMap(element -> children(element, name).stream().findFirst());
    }
    return now;
  }

  /** An attribute by its local name, whatever its namespace; empty where there is none. */
  static Optional<String> attribute(Element element, String name) {
    var attributes = element.getAttributes();
    for (var i = 0; i < attributes.getLength(); i++) {
      var attribute = attributes.item(i);
      if (name.equals(attribute.getLocalName())) {
        return Optional.of(attribute.getNodeValue());
      }
    }
    return Optional.empty();
  }

  /** The value of what stands at the end of a path. */
  public static Optional<String> value(Element from, String... path) {
    return at(from, path).flatMap(element -> attribute(element, "val"));
  }

  /** What a reader sees of an element. */
  public static String text(Element from) {
    var text = new StringBuilder();
    all(from, "t").forEach(piece -> text.append(piece.getTextContent()));
    return text.toString();
  }

  /** What the element stands in, from the inside out. */
  static Stream<Element> around(Element element) {
    return Stream.iterate(element.getParentNode(), Node::getParentNode)
        .takeWhile(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
