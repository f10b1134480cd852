package org.ringfence.report.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How text in a Word file looks: by itself, by its style, or by a style that this one follows. */
final class WordStyles {
  private final Map<String, Element> styles = new HashMap<>();
  private final Optional<Element> usual;

  WordStyles(List<XmlPart> parts) {
    parts.stream()
        .flatMap(part -> part.all("style").stream())
        .filter(style -> !WordFields.own(style, "styleId").isEmpty())
        .forEach(style -> styles.putIfAbsent(WordFields.own(style, "styleId"), style));
    this.usual =
        parts.stream()
            .flatMap(part -> part.all("rPrDefault").stream())
            .findFirst()
            .flatMap(defaults -> child(defaults, "rPr"));
  }

  /** A property of a run of text by its name, from wherever it comes. */
  Optional<Element> of(Element run, String property) {
    var own = child(run, "rPr");
    var paragraph =
        XmlPart.around(run, "p")
            .flatMap(one -> child(one, "pPr"))
            .flatMap(one -> child(one, "pStyle"));
    return own.flatMap(look -> child(look, property))
        .or(() -> own.flatMap(look -> child(look, "rStyle")).flatMap(style -> in(style, property)))
        .or(() -> paragraph.flatMap(style -> in(style, property)))
        .or(() -> usual.flatMap(look -> child(look, property)));
  }

  private Optional<Element> in(Element naming, String property) {
    var seen = new HashSet<String>();
    var name = WordFields.own(naming, "val");
    while (seen.add(name) && styles.containsKey(name)) {
      var style = styles.get(name);
      var found = child(style, "rPr").flatMap(look -> child(look, property));
      if (found.isPresent()) {
        return found;
      }
      name = child(style, "basedOn").map(based -> WordFields.own(based, "val")).orElse("");
    }
    return Optional.empty();
  }

  /** Whether a table's style, or one that it follows, colours cells. */
  boolean colours(Element table) {
    var name =
        child(table, "tblPr")
            .flatMap(look -> child(look, "tblStyle"))
            .map(style -> WordFields.own(style, "val"))
            .orElse("");
    var seen = new HashSet<String>();
    while (seen.add(name) && styles.containsKey(name)) {
      var style = styles.get(name);
      var shades = style.getElementsByTagNameNS("*", "shd");
      if (IntStream.range(0, shades.getLength())
          .mapToObj(shades::item)
          .anyMatch(shade -> isDark((Element) shade))) {
        return true;
      }
      name = child(style, "basedOn").map(based -> WordFields.own(based, "val")).orElse("");
    }
    return false;
  }

  /** Whether this shading is one on which white text is seen. */
  static boolean isDark(Element shade) {
    var fill = WordFields.own(shade, "fill");
    return !WordFields.own(shade, "themeFill").isEmpty()
        || !(fill.isEmpty() || fill.equals("auto") || Colours.isNearWhite(fill));
  }

  static Optional<Element> child(Node of, String name) {
    var inside = of.getChildNodes();
    return IntStream.range(0, inside.getLength())
        .mapToObj(inside::item)
        .filter(node -> name.equals(node.getLocalName()))
        .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.empty())
        .findFirst();
  }
}
