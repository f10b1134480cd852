package org.ringfence.report.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that nobody vouches for: no document type, no entity of its own, nothing from outside,
 * and neither deeper nor longer than a paper could be.
 */
final class XmlReading {
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int DEEPEST = 120;
  private static final Map<String, String> SPACES =
      Map.of(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "",
          "http://schemas.openxmlformats.org/package/2006/relationships", "",
          "http://schemas.openxmlformats.org/package/2006/content-types", "",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:",
          "urn:ringfence:enclosure:1", "ringfence:",
          "urn:ringfence:seal:1", "ringfence-seal:",
          "http://www.w3.org/XML/1998/namespace", "xml:");

  private final XMLStreamReader reader;
  private final String streamed;
  private final Consumer<XmlNode> to;
  private final Allowance allowance;
  private final Deque<Open> open = new ArrayDeque<>();

  private XmlReading(
      XMLStreamReader reader, Allowance allowance, String streamed, Consumer<XmlNode> to) {
    this.reader = reader;
    this.allowance = allowance;
    this.streamed = streamed;
    this.to = to;
  }

  /** An element whose end has not come yet. */
  private record Open(
      String name, Map<String, String> attributes, List<XmlNode> children, StringBuilder text) {
    XmlNode closed() {
      return new XmlNode(name, attributes, List.copyOf(children), text.toString());
    }
  }

  /** The root element. */
  static XmlNode read(InputStream in) throws UnreadableException {
    return read(in, new Allowance(), "", node -> {});
  }

  /** The name of the root element; what is in it is not read. */
  static String rootName(InputStream in) throws UnreadableException {
    try {
      var reading = new XmlReading(reader(in), new Allowance(), "", node -> {});
      return reading.first();
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  /**
   * The root element without the elements of one name, each of which is handed over as soon as it
   * is complete, so that a long sheet needs no large memory.
   */
  static XmlNode read(InputStream in, Allowance allowance, String streamed, Consumer<XmlNode> to)
      throws UnreadableException {
    try {
      allowance.begin();
      return new XmlReading(reader(in), allowance, streamed, to).root();
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  private static UnreadableException unreadable(XMLStreamException e) {
    return e.getNestedException() instanceof UnreadableException why
        ? why
        : new UnreadableException("A part of it is damaged.");
  }

  private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLReporter((message, type, about, place) -> {}); // What is wrong is thrown.
    return factory.createXMLStreamReader(letters(in));
  }

  /** Decoded here, since Java's reader of XML prints what it can't decode before it throws. */
  private static Reader letters(InputStream in) throws XMLStreamException {
    try {
      var bytes = new PushbackInputStream(in, UTF_8_MARK.length);
      var first = bytes.readNBytes(UTF_8_MARK.length);
      if (!Arrays.equals(first, UTF_8_MARK)) {
        bytes.unread(first);
      }
      return new BufferedReader(new InputStreamReader(bytes, charset(first).newDecoder()));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /** Office files are in UTF-8, or in UTF-16 with a mark at the beginning. */
  private static Charset charset(byte[] first) {
    var mark = first.length < 2 ? "" : HexFormat.of().formatHex(first, 0, 2);
    return mark.equals("feff") || mark.equals("fffe")
        ? StandardCharsets.UTF_16
        : StandardCharsets.UTF_8;
  }

  private String first() throws XMLStreamException, UnreadableException {
    while (reader.hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return name(reader.getNamespaceURI(), reader.getLocalName());
      }
    }
    throw new UnreadableException("A part of it is empty.");
  }

  private XmlNode root() throws XMLStreamException, UnreadableException {
    var root = Optional.<XmlNode>empty();
    while (reader.hasNext()) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> root = end().or(Optional::empty);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableException(
                "A part of it defines words of its own, which no Office program does.");
        default -> {}
      }
    }
    return root.orElseThrow(() -> new UnreadableException("A part of it is empty."));
  }

  /** Java's reader meets some malformed input with exceptions of other kinds. */
  private int next() throws XMLStreamException, UnreadableException {
    try {
      return reader.next();
    } catch (RuntimeException _) {
      throw new UnreadableException("A part of it is damaged.");
    }
  }

  private void start() throws UnreadableException {
    allowance.element();
    if (open.size() >= DEEPEST) {
      throw Allowance.tooMuch();
    }
    var attributes = new LinkedHashMap<String, String>();
    for (var number = 0; number < reader.getAttributeCount(); number++) {
      var value = reader.getAttributeValue(number);
      allowance.letters(value.length());
      attributes.put(
          name(reader.getAttributeNamespace(number), reader.getAttributeLocalName(number)), value);
    }
    var name = name(reader.getNamespaceURI(), reader.getLocalName());
    open.push(new Open(name, attributes, new ArrayList<>(), new StringBuilder()));
  }

  private void text() throws UnreadableException {
    if (!open.isEmpty()) {
      allowance.letters(reader.getTextLength());
      open.getFirst().text().append(reader.getText());
    }
  }

  /** The root where this was its end. */
  private Optional<XmlNode> end() {
    var node = open.pop().closed();
    if (open.isEmpty()) {
      return Optional.of(node);
    }
    if (node.is(streamed)) {
      to.accept(node);
      allowance.handedOver(open.size());
    } else {
      open.getFirst().children().add(node);
    }
    return Optional.empty();
  }

  private static String name(@org.jspecify.annotations.Nullable String space, String local) {
    if (space == null || space.isEmpty()) {
      return local;
    }
    var known = SPACES.get(space);
    return known == null ? "{" + space + "}" + local : known + local;
  }
}
