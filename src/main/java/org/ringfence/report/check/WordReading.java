package org.ringfence.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads paragraphs and tables of Word as a reader sees them. */
final class WordReading {
  private static final Set<String> UNSEEN =
      Set.of("sectPr", "bookmarkStart", "bookmarkEnd", "proofErr");
  private static final Set<String> OF_THE_FILE = Set.of("w14:paraId", "w14:textId");

  private final WordStyles styles;
  private final WordLists lists;

  WordReading(WordStyles styles, WordLists lists) {
    this.styles = styles;
    this.lists = lists;
  }

  /** What these elements of a body, a cell, a header or a footer show. */
  List<Block> blocks(List<Node> nodes) {
    return nodes.stream().flatMap(node -> block(node).stream()).toList();
  }

  /** What one of them shows; empty where it shows nothing. */
  Optional<Block> block(Node node) {
    if (node.is("p")) {
      return Optional.of(paragraph(node));
    }
    if (node.is("tbl")) {
      return Optional.of(table(node));
    }
    return UNSEEN.contains(node.name())
        ? Optional.empty()
        : Optional.of(new Block.Foreign(Foreign.words(node)));
  }

  private Block paragraph(Node node) {
    var said = node.child("pPr").map(Node::children).orElse(List.of());
    var style = node.child("pPr").map(properties -> properties.valueOf("pStyle")).orElse("");
    var label =
        said.stream()
            .filter(one -> one.is("numPr"))
            .findFirst()
            .or(() -> styles.numbering(style))
            .map(lists::next)
            .orElse(WordLists.Label.NONE);
    var mark =
        styles
            .text(style)
            .with(
                said.stream()
                    .filter(one -> one.is("rPr"))
                    .flatMap(one -> one.children().stream())
                    .toList());
    var look =
        styles
            .paragraph(style)
            .with(label.paragraph())
            .with(said.stream().filter(one -> !one.is("rPr") && !one.is("sectPr")).toList())
            .without("numPr");
    var reading = new RunReading(styles.text(style));
    reading.add(mark.with(label.run()).settled(), label.text().isEmpty() ? "" : label.text() + " ");
    node.children().forEach(reading::take);
    return new Block.Paragraph(marked(look, mark, node).settled(), reading.runs());
  }

  /** The invisible mark at a paragraph's end can hide or move the whole of it. */
  private static Look marked(Look look, Look mark, Node node) {
    var odd = new ArrayList<Node>();
    for (var name : List.of("vanish", "specVanish", "webHidden")) {
      if (mark.get(name).equals("on")) {
        odd.add(property("mark." + name));
      }
    }
    mark.properties().keySet().stream()
        .filter(name -> name.matches("(ins|del|moveFrom|moveTo|rPrChange)\\b.*"))
        .forEach(name -> odd.add(property("mark." + name)));
    node.attributes().keySet().stream()
        .filter(name -> !name.startsWith("rsid") && !OF_THE_FILE.contains(name))
        .forEach(name -> odd.add(property(name)));
    return look.with(odd);
  }

  private static Node property(String name) {
    return new Node(name, Map.of("val", "on"), List.of(), "");
  }

  private Block table(Node node) {
    var said = node.child("tblPr");
    var style = said.map(properties -> properties.valueOf("tblStyle")).orElse("");
    var odd = new ArrayList<Node>();
    said.ifPresent(properties -> odd.addAll(properties.children()));
    var column = 0;
    for (var width : node.child("tblGrid").map(Node::children).orElse(List.of())) {
      column++;
      odd.add(new Node("grid", Map.of(width.name() + column, width.get("w")), List.of(), ""));
    }
    var rows = new ArrayList<Block.Row>();
    for (var child : node.children()) {
      switch (child.name()) {
        case "tblPr", "tblGrid", "bookmarkStart", "bookmarkEnd", "proofErr" -> {}
        case "tr" -> rows.add(row(child));
        default -> odd.add(property(Foreign.PROPERTY + "." + child.name()));
      }
    }
    return new Block.Table(styles.table(style).with(odd).settled(), rows);
  }

  private Block.Row row(Node node) {
    var odd = new ArrayList<Node>();
    node.child("trPr").ifPresent(properties -> odd.addAll(properties.children()));
    var cells = new ArrayList<Block.TableCell>();
    for (var child : node.children()) {
      switch (child.name()) {
        case "trPr", "bookmarkStart", "bookmarkEnd", "proofErr" -> {}
        case "tc" -> cells.add(cell(child));
        default -> odd.add(property(Foreign.PROPERTY + "." + child.name()));
      }
    }
    return new Block.Row(Look.NONE.with(odd).settled(), cells);
  }

  private Block.TableCell cell(Node node) {
    var said = node.child("tcPr").map(Node::children).orElse(List.of());
    var blocks = new ArrayList<Block>();
    for (var child : node.children()) {
      if (child.is("tbl")) {
        blocks.add(new Block.Foreign(Foreign.words(child)));
      } else if (!child.is("tcPr")) {
        block(child).ifPresent(blocks::add);
      }
    }
    return new Block.TableCell(Look.NONE.with(said).settled(), blocks);
  }
}
