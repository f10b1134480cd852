package org.ringfence.report.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How text in a Word file looks: by itself, by its style, or by a style that this one follows. */
final class WordStyles {
  private static final List<String> BANDS =
      List.of("band1Vert", "band2Vert", "band1Horz", "band2Horz");

  private final Map<String, Element> styles = new HashMap<>();
  private final Optional<Element> usual;
  private final String usualParagraph;

  WordStyles(List<XmlPart> parts) {
    parts.stream()
        .flatMap(part -> part.all("style").stream())
        .filter(style -> !WordFields.own(style, "styleId").isEmpty())
        .forEach(style -> styles.putIfAbsent(WordFields.own(style, "styleId"), style));
    this.usualParagraph =
        styles.values().stream()
            .filter(style -> WordFields.own(style, "type").equals("paragraph"))
            .filter(style -> List.of("1", "true", "on").contains(WordFields.own(style, "default")))
            .map(style -> WordFields.own(style, "styleId"))
            .findFirst()
            .orElse("");
    this.usual =
        parts.stream()
            .flatMap(part -> part.all("rPrDefault").stream())
            .findFirst()
            .flatMap(defaults -> child(defaults, "rPr"));
  }

  /** A property of a run of text by its name, from wherever it comes. */
  Optional<Element> of(Element run, String property) {
    return looks(run).flatMap(look -> children(look, property)).findFirst();
  }

  /** A property of a run of text that says this, from wherever it comes. */
  Optional<Element> of(Element run, String property, String attribute) {
    return looks(run)
        .flatMap(look -> children(look, property))
        .filter(one -> !WordFields.own(one, attribute).isEmpty())
        .findFirst();
  }

  /** What says how a run looks, the nearest first. */
  private Stream<Element> looks(Element run) {
    var own = children(run, "rPr").toList();
    var named =
        own.stream()
            .flatMap(look -> children(look, "rStyle"))
            .flatMap(style -> chain(WordFields.own(style, "val")));
    var paragraph = XmlPart.around(run, "p").stream().flatMap(one -> chain(styleOf(one)));
    var styled =
        Stream.of(named, paragraph, tableLooks(run))
            .flatMap(one -> one)
            .flatMap(style -> children(style, "rPr"));
    return Stream.of(own.stream(), styled, usual.stream()).flatMap(one -> one);
  }

  /** The parts of a table's style that a text in it has, the strongest first. */
  Stream<Element> tableLooks(Element run) {
    var cell = XmlPart.around(run, "tc");
    var row = cell.flatMap(one -> XmlPart.around(one, "tr"));
    var table = row.flatMap(one -> XmlPart.around(one, "tbl"));
    if (cell.isEmpty() || row.isEmpty() || table.isEmpty()) {
      return Stream.empty();
    }
    var kinds = new ArrayList<String>();
    ends(table.get(), row.get(), "tr", "firstRow", "lastRow", kinds);
    ends(row.get(), cell.get(), "tc", "firstCol", "lastCol", kinds);
    kinds.addAll(BANDS);
    var styles =
        child(table.get(), "tblPr").flatMap(look -> child(look, "tblStyle")).stream()
            .flatMap(style -> chain(WordFields.own(style, "val")))
            .toList();
    return Stream.concat(
        kinds.stream().flatMap(kind -> styles.stream().flatMap(style -> conditional(style, kind))),
        styles.stream());
  }

  private static Stream<Element> conditional(Element style, String kind) {
    return children(style, "tblStylePr").filter(one -> WordFields.own(one, "type").equals(kind));
  }

  private static void ends(
      Element around, Element one, String name, String first, String last, List<String> kinds) {
    var all = children(around, name).toList();
    if (!all.isEmpty() && all.getFirst().equals(one)) {
      kinds.add(first);
    }
    if (!all.isEmpty() && all.getLast().equals(one)) {
      kinds.add(last);
    }
  }

  /** The shading of a paragraph or of its style. */
  Optional<Element> shadeOfParagraph(Element paragraph) {
    return paragraphLooks(paragraph).flatMap(look -> children(look, "shd")).findFirst();
  }

  /** The spacing of a paragraph or of its style that says this. */
  Optional<Element> spacing(Element paragraph, String attribute) {
    return paragraphLooks(paragraph)
        .flatMap(look -> children(look, "spacing"))
        .filter(one -> !WordFields.own(one, attribute).isEmpty())
        .findFirst();
  }

  private Stream<Element> paragraphLooks(Element paragraph) {
    return Stream.concat(
        children(paragraph, "pPr"),
        chain(styleOf(paragraph)).flatMap(style -> children(style, "pPr")));
  }

  /** What a paragraph's properties, or those of its style, say within one of them. */
  Optional<Element> ofParagraph(Element paragraph, String property, String within) {
    return child(paragraph, "pPr")
        .flatMap(look -> child(look, property))
        .flatMap(look -> child(look, within))
        .or(
            () ->
                chain(styleOf(paragraph))
                    .flatMap(style -> child(style, "pPr").stream())
                    .flatMap(look -> child(look, property).stream())
                    .flatMap(look -> child(look, within).stream())
                    .findFirst());
  }

  /** The style of a paragraph by its id; where it names none, that of all paragraphs. */
  String styleOf(Element paragraph) {
    return child(paragraph, "pPr")
        .flatMap(look -> child(look, "pStyle"))
        .map(style -> WordFields.own(style, "val"))
        .orElse(usualParagraph);
  }

  /** A style by its id, and those that it follows. */
  Stream<Element> chain(String id) {
    var chain = new LinkedHashMap<String, Element>();
    var name = id;
    while (styles.containsKey(name) && !chain.containsKey(name)) {
      var style = styles.get(name);
      chain.put(name, style);
      name = child(style, "basedOn").map(based -> WordFields.own(based, "val")).orElse("");
    }
    return chain.values().stream();
  }

  static Optional<Element> child(Node of, String name) {
    return children(of, name).findFirst();
  }

  static Stream<Element> children(Node of, String name) {
    return children(of).filter(element -> name.equals(element.getLocalName()));
  }

  static Stream<Element> children(Node of) {
    return Stream.iterate(of.getFirstChild(), Objects::nonNull, Node::getNextSibling)
        .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.empty());
  }
}
