package org.ringfence.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A Word file as it was read: its body in order, and what stands at the margins of its pages. */
final class WordPaper {
  private static final Set<String> UNSEEN = Set.of("bookmarkStart", "bookmarkEnd", "proofErr");
  private static final Node NOTHING = new Node("", Map.of(), List.of(), "");

  private final OfficeFile file;
  private final String main;
  private final WordStyles styles;
  private final WordReading reading;
  private final List<Placed> body = new ArrayList<>();
  private final List<WordSection> sections = new ArrayList<>();
  private final Node document;

  private WordPaper(OfficeFile file, String main) throws IOException {
    this.file = file;
    this.main = main;
    this.document = file.part(main);
    this.styles = new WordStyles(optional("styles"));
    this.reading = new WordReading(styles, new WordLists(optional("numbering")));
    readBody();
  }

  /**
   * A piece of the body.
   *
   * @param node as it stands in the file
   * @param block what a reader sees of it
   * @param section number of the section that it is in, from 0
   */
  record Placed(Node node, Block block, int section) {
    /** The id of the paragraph's style; empty for anything else. */
    String style() {
      return node.child("pPr").map(properties -> properties.valueOf("pStyle")).orElse("");
    }
  }

  static WordPaper read(OfficeFile file) throws IOException {
    return new WordPaper(file, file.main().target());
  }

  OfficeFile file() {
    return file;
  }

  String main() {
    return main;
  }

  Node document() {
    return document;
  }

  WordStyles styles() {
    return styles;
  }

  List<Placed> body() {
    return body;
  }

  List<WordSection> sections() {
    return sections;
  }

  /** The root of a part that the document points at; an empty element where there is none. */
  Node optional(String type) throws IOException {
    var name = file.target(main, type);
    return name.isPresent() ? file.part(name.get()) : NOTHING;
  }

  private void readBody() throws IOException {
    var whole = document.child("body").orElse(NOTHING);
    var margins = new HashMap<String, List<Block>>();
    for (var relation : file.relations(main)) {
      if (relation.type().equals("header") || relation.type().equals("footer")) {
        margins.put(relation.id(), reading.blocks(file.part(relation.target()).children()));
      }
    }
    for (var node : whole.children()) {
      if (node.is("sectPr")) {
        addSection(node, margins);
        continue;
      }
      if (!UNSEEN.contains(node.name())) {
        var number = sections.size();
        reading.block(node).ifPresent(block -> body.add(new Placed(node, block, number)));
      }
      node.child("pPr")
          .flatMap(properties -> properties.child("sectPr"))
          .ifPresent(section -> addSection(section, margins));
    }
  }

  private void addSection(Node node, Map<String, List<Block>> margins) {
    var before = sections.isEmpty() ? WordSection.NONE : sections.getLast();
    sections.add(WordSection.of(node, margins, before));
  }
}
