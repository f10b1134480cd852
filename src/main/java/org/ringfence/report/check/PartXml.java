package org.ringfence.report.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A part of an Office file as XML, read without any entity and without looking outside of it. */
public final class PartXml {
  /** One for each thread: to find and set it up takes longer than to read most parts. */
  private static final ThreadLocal<DocumentBuilderFactory> FACTORIES =
      ThreadLocal.withInitial(PartXml::factory);

  private PartXml() {}

  /** The document; empty where the part is no sound XML, or declares a document type. */
  public static Optional<Document> read(byte[] part) {
    try {
      return Optional.of(builder().parse(new ByteArrayInputStream(part)));
    } catch (SAXException | IOException _) {
      return Optional.empty();
    }
  }

  /** Elements of this local name, or all by "*", wherever they stand. */
  public static List<Element> all(Document document, String name) {
    var found = new ArrayList<Element>();
    for (var node = next(document); node.isPresent(); node = next(node.get())) {
      if (node.get() instanceof Element element
          && (name.equals("*") || name.equals(element.getLocalName()))) {
        found.add(element);
      }
    }
    return found;
  }

  /** The one that begins next, however deep they stand. */
  private static Optional<Node> next(Node node) {
    if (node.getFirstChild() != null) {
      return Optional.of(node.getFirstChild());
    }
    for (var at = node; at != null; at = at.getParentNode()) {
      if (at.getNextSibling() != null) {
        return Optional.of(at.getNextSibling());
      }
    }
    return Optional.empty();
  }

  /** The document as UTF-8. */
  public static byte[] write(Document document) {
    try {
      var out = new ByteArrayOutputStream();
      var factory = TransformerFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException("a document that was read can't be written", e);
    }
  }

  private static DocumentBuilder builder() {
    try {
      var builder = FACTORIES.get().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java can't read XML safely", e);
    }
  }

  private static DocumentBuilderFactory factory() {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      return factory;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java can't read XML safely", e);
    }
  }
}
