package org.ringfence.report.office;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How text in a Word file looks: by itself, by its style, or by a style that this one follows. */
final class WordStyles {
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
    var own = child(run, "rPr");
    var paragraph = XmlPart.around(run, "p").map(this::styleOf);
    return own.flatMap(look -> child(look, property))
        .or(
            () ->
                own.flatMap(look -> child(look, "rStyle"))
                    .flatMap(style -> in(WordFields.own(style, "val"), property)))
        .or(() -> paragraph.flatMap(style -> in(style, property)))
        .or(() -> usual.flatMap(look -> child(look, property)));
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

  private Optional<Element> in(String style, String property) {
    return chain(style)
        .flatMap(one -> child(one, "rPr").stream())
        .flatMap(look -> child(look, property).stream())
        .findFirst();
  }

  /** Whether a table's style, or one that it follows, colours cells. */
  boolean colours(Element table) {
    var name =
        child(table, "tblPr")
            .flatMap(look -> child(look, "tblStyle"))
            .map(style -> WordFields.own(style, "val"))
            .orElse("");
    return chain(name)
        .map(style -> style.getElementsByTagNameNS("*", "shd"))
        .flatMap(shades -> IntStream.range(0, shades.getLength()).mapToObj(shades::item))
        .anyMatch(shade -> isDark((Element) shade));
  }

  /** Whether this shading is one on which white text is seen. */
  static boolean isDark(Element shade) {
    var fill = WordFields.own(shade, "fill");
    return !WordFields.own(shade, "themeFill").isEmpty()
        || !(fill.isEmpty() || fill.equals("auto") || Colours.isNearWhite(fill));
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
