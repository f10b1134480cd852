package org.ringfence.report.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Word file's styles, each resolved down to what it comes to. */
final class WordStyles {
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Node> styles = new HashMap<>();
  private final Collection<Node> runDefaults;
  private final Collection<Node> paragraphDefaults;
  private String defaultParagraph = "";

  WordStyles(Node root) {
    for (var style : root.all("style")) {
      styles.put(style.get("type") + " " + style.get("styleId"), style);
      var isDefault = style.get("default").matches("1|true|on");
      if (style.get("type").equals("paragraph") && isDefault) {
        defaultParagraph = style.get("styleId");
      }
    }
    var defaults = root.child("docDefaults");
    this.runDefaults = defaults(defaults, "rPrDefault", "rPr");
    this.paragraphDefaults = defaults(defaults, "pPrDefault", "pPr");
  }

  /** How paragraphs in this style stand on the page; an empty id is the default style. */
  Look paragraph(String id) {
    return resolved("paragraph", orDefault(id), "pPr", Look.NONE.with(paragraphDefaults));
  }

  /** How text in this paragraph style looks; an empty id is the default style. */
  Look text(String id) {
    return resolved("paragraph", orDefault(id), "rPr", Look.NONE.with(runDefaults));
  }

  /**
   * How tables in this style look. What the style says about some of its rows only is a property,
   * too: no paper of ours has such a thing.
   */
  Look table(String id) {
    var look = resolved("table", id, "tblPr", Look.NONE);
    for (var style : chain("table", id)) {
      look =
          look.with(
              style.children().stream()
                  .filter(
                      node ->
                          node.is("pPr")
                              || node.is("rPr")
                              || node.is("trPr")
                              || node.is("tcPr")
                              || node.is("tblStylePr"))
                  .filter(node -> !node.children().isEmpty())
                  .toList());
    }
    return look;
  }

  /** Whether there is any paragraph style that takes text out of its place. */
  boolean hasFloating() {
    return styles.values().stream()
        .flatMap(Node::everything)
        .anyMatch(node -> node.is("framePr") || node.is("tblpPr"));
  }

  /** The list that a paragraph style belongs to, as its own properties say. */
  Optional<Node> numbering(String id) {
    var found = Optional.<Node>empty();
    for (var style : chain("paragraph", orDefault(id))) {
      found = style.child("pPr").flatMap(properties -> properties.child("numPr")).or(keep(found));
    }
    return found;
  }

  private static java.util.function.Supplier<Optional<Node>> keep(Optional<Node> found) {
    return () -> found;
  }

  private String orDefault(String id) {
    return id.isEmpty() ? defaultParagraph : id;
  }

  private Look resolved(String type, String id, String properties, Look from) {
    var look = from;
    for (var style : chain(type, id)) {
      look = look.with(style.child(properties).map(Node::children).orElse(List.of()));
    }
    return look;
  }

  /** The style and those that it is based on, the lowest first. */
  private Collection<Node> chain(String type, String id) {
    var chain = new ArrayDeque<Node>();
    var next = styles.get(type + " " + id);
    while (next != null && chain.size() < LONGEST_CHAIN) {
      chain.addFirst(next);
      next = styles.get(type + " " + next.valueOf("basedOn"));
    }
    return chain;
  }

  private static Collection<Node> defaults(Optional<Node> all, String part, String properties) {
    return all.flatMap(node -> node.child(part))
        .flatMap(node -> node.child(properties))
        .map(Node::children)
        .orElse(List.of());
  }
}
