package org.ringfence.report.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.report.check.PartXml;
import org.ringfence.report.office.ControlPlace;
import org.ringfence.report.text.PaperWords;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The regions of a template that are for whoever writes a paper and not for its readers: a content
 * control with the tag {@code ringfence.remove}, or all from one with {@code
 * ringfence.remove.start} to one with {@code ringfence.remove.end}. A paper is written without
 * them.
 */
final class MarkedRegions {
  static final String WHOLE = PlaceSearch.PREFIX + "remove";
  static final String START = WHOLE + ".start";
  static final String END = WHOLE + ".end";

  private static final Set<String> HOLDERS =
      Set.of("body", "tc", "hdr", "ftr", "txbxContent", "footnote", "endnote");
  private static final Set<String> REFERENCES = Set.of("headerReference", "footerReference");

  private final Document document;
  private final List<String> removed = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  MarkedRegions(Document document) {
    this.document = document;
    spans();
    PartXml.all(document, "sdt").stream()
        .filter(control -> PlaceSearch.tag(control).equals(WHOLE))
        .filter(this::isThere)
        .forEach(control -> remove(List.of(region(control))));
    refill();
  }

  /** What each region said, shortened. */
  List<String> removed() {
    return List.copyOf(removed);
  }

  /** Why a region can't be taken out, each a sentence. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private boolean isThere(Node node) {
    return Stream.iterate(node, one -> one != null, Node::getParentNode)
        .anyMatch(document::isSameNode);
  }

  private void spans() {
    var open = Optional.<Element>empty();
    for (var control : PartXml.all(document, "sdt")) {
      var tag = PlaceSearch.tag(control);
      if (tag.equals(START)) {
        open.ifPresent(_ -> faults.add(say("tag.region.open", START, END)));
        open = Optional.of(control);
      } else if (tag.equals(END)) {
        open.ifPresentOrElse(
            start -> remove(between(start, control)),
            () -> faults.add(say("tag.region.open", END, START)));
        open = Optional.empty();
      }
    }
    open.ifPresent(_ -> faults.add(say("tag.region.open", START, END)));
  }

  /** Both marks and all between them, where they stand in the same text or cell. */
  private List<Node> between(Element start, Element end) {
    var nodes = new ArrayList<Node>();
    var last = block(end);
    for (var at = Optional.of(block(start)); at.isPresent(); at = next(at.get())) {
      nodes.add(at.get());
      if (at.get().isSameNode(last)) {
        return nodes;
      }
    }
    faults.add(say("tag.region.apart", START, END));
    return List.of();
  }

  private static Optional<Node> next(Node node) {
    return Optional.ofNullable(node.getNextSibling());
  }

  /** What a control takes up of the text that it stands in. */
  private static Node block(Node control) {
    var at = control;
    while (at.getParentNode() != null && !HOLDERS.contains(name(at.getParentNode()))) {
      at = at.getParentNode();
    }
    return at;
  }

  /** A control within a line takes the line with it where nothing else is in that. */
  private static Node region(Element control) {
    var line = block(control);
    return ControlPlace.of(PlaceSearch.around(control)) == ControlPlace.LINE
            && "p".equals(name(line))
            && line.getTextContent().strip().equals(control.getTextContent().strip())
        ? line
        : control;
  }

  private void remove(List<Node> marked) {
    if (marked.isEmpty()) {
      return;
    }
    var nodes = withSection(marked);
    var text =
        PlaceSearch.shortened(String.join(" ", nodes.stream().map(Node::getTextContent).toList()));
    removed.add(text);
    handOn(nodes);
    for (var node : nodes) {
      var parent = node.getParentNode();
      if (parent != null) {
        parent.removeChild(node);
      }
    }
  }

  /** A section of which nothing is left but its end would be an empty page. */
  private static List<Node> withSection(List<Node> marked) {
    var before = sibling(marked.getFirst(), Node::getPreviousSibling);
    var after = sibling(marked.getLast(), Node::getNextSibling);
    return before.map(MarkedRegions::endsSection).orElse(true)
            && after.filter(MarkedRegions::endsSection).isPresent()
            && after.get().getTextContent().isBlank()
        ? Stream.concat(marked.stream(), after.stream()).toList()
        : marked;
  }

  private static Optional<Node> sibling(Node node, UnaryOperator<Node> step) {
    return Stream.iterate(step.apply(node), one -> one != null, step)
        .filter(Element.class::isInstance)
        .findFirst();
  }

  private static boolean endsSection(Node block) {
    return name(block).equals("p")
        && block instanceof Element paragraph
        && paragraph.getElementsByTagNameNS("*", "sectPr").getLength() > 0;
  }

  /** A section takes over headers and footers from the one before it, which may go. */
  private void handOn(List<Node> nodes) {
    var sections = PartXml.all(document, "sectPr");
    var gone = sections.stream().filter(section -> isWithin(section, nodes)).toList();
    if (gone.isEmpty()) {
      return;
    }
    var after = sections.indexOf(gone.getLast()) + 1;
    if (after >= sections.size()) {
      return;
    }
    var heir = sections.get(after);
    for (var section : gone.reversed()) {
      for (var reference : references(section)) {
        if (references(heir).stream().noneMatch(own -> isLike(own, reference))) {
          heir.insertBefore(reference, heir.getFirstChild());
        }
      }
    }
  }

  private static boolean isWithin(Node section, List<Node> nodes) {
    return Stream.iterate(section, one -> one != null, Node::getParentNode)
        .anyMatch(nodes::contains);
  }

  private static List<Element> references(Element section) {
    return children(section).filter(child -> REFERENCES.contains(name(child))).toList();
  }

  private static boolean isLike(Element one, Element other) {
    var type = Optional.ofNullable(one.getNamespaceURI()).orElse("");
    return name(one).equals(name(other))
        && one.getAttributeNS(type, "type").equals(other.getAttributeNS(type, "type"));
  }

  /** A table has rows, a row cells, and a cell and the like end in a paragraph. */
  private void refill() {
    if (removed.isEmpty()) {
      return;
    }
    for (var row : PartXml.all(document, "tr")) {
      if (children(row).noneMatch(child -> Set.of("tc", "sdt").contains(name(child)))) {
        row.getParentNode().removeChild(row);
      }
    }
    for (var table : PartXml.all(document, "tbl")) {
      if (children(table).noneMatch(child -> Set.of("tr", "sdt").contains(name(child)))) {
        table.getParentNode().removeChild(table);
      }
    }
    for (var holder : new LinkedHashSet<>(PartXml.all(document, "*"))) {
      if (HOLDERS.contains(name(holder))
          && !name(holder).equals("body")
          && children(holder)
              .reduce((_, last) -> last)
              .filter(last -> name(last).equals("p"))
              .isEmpty()) {
        holder.appendChild(document.createElementNS(holder.getNamespaceURI(), prefixed(holder)));
      }
    }
  }

  private static String prefixed(Element holder) {
    return holder.getPrefix() == null ? "p" : holder.getPrefix() + ":p";
  }

  private static Stream<Element> children(Node parent) {
    var all = parent.getChildNodes();
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  private static String name(Node node) {
    return String.valueOf(node.getLocalName());
  }

  private static String say(String what, String one, String other) {
    return PaperWords.british().say(what, one, other);
  }
}
