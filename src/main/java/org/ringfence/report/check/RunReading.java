package org.ringfence.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the text of one paragraph, piece by piece, with the look of each. */
final class RunReading {
  private static final Set<String> UNSEEN =
      Set.of("proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "pPr", "rPr");

  private final Look base;
  private final List<Block.Run> runs = new ArrayList<>();
  private final WordField field = new WordField();

  /** For a paragraph whose style gives its text this look. */
  RunReading(Look base) {
    this.base = base;
  }

  List<Block.Run> runs() {
    if (field.isOpen()) {
      runs.add(Foreign.run("a field, whose text a program works out"));
    }
    return List.copyOf(runs);
  }

  /** Adds a piece whose look is known. */
  void add(Look look, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!runs.isEmpty() && runs.getLast().look().equals(look)) {
      text = runs.removeLast().text() + text;
    }
    runs.add(new Block.Run(look, text));
  }

  /** Takes in a child of the paragraph. */
  void take(Node node) {
    if (node.is("r")) {
      attributes(node);
      var look = look(node);
      node.children().forEach(child -> piece(look, child));
    } else if (node.is("fldSimple")) {
      simple(node);
    } else if (!UNSEEN.contains(node.name())) {
      runs.add(Foreign.run(Foreign.words(node)));
    }
  }

  private Look look(Node run) {
    return base.with(run.child("rPr").map(Node::children).orElse(List.of())).settled();
  }

  private void attributes(Node node) {
    for (var name : node.attributes().keySet()) {
      if (!name.startsWith("rsid")) {
        runs.add(Foreign.run("something that isn’t recognised (" + Shown.text(name) + ")"));
      }
    }
  }

  private void simple(Node node) {
    var result = new StringBuilder();
    var plain = true;
    for (var run : node.children()) {
      plain &= run.is("r");
      for (var child : run.children()) {
        plain &= child.is("t") || child.is("rPr");
        result.append(child.text());
      }
    }
    var look = node.child("r").map(this::look).orElse(base.settled());
    field(look, plain ? WordField.known(node.get("instr"), result.toString()) : "");
  }

  private void field(Look look, String name) {
    if (name.isEmpty()) {
      runs.add(Foreign.run("a field, whose text a program works out"));
    } else {
      runs.add(new Block.Run(look.with(List.of(fieldNode(name))), "#"));
    }
  }

  private static Node fieldNode(String name) {
    return new Node("field", Map.of("name", name), List.of(), "");
  }

  private void piece(Look look, Node node) {
    switch (node.name()) {
      case "rPr", "lastRenderedPageBreak" -> {}
      case "t" -> text(look, plain(node));
      case "tab" -> text(look, "\t");
      case "noBreakHyphen" -> text(look, "\u2011");
      case "br", "cr" -> lineBreak(look, node);
      case "fldChar" -> field.mark(node).ifPresent(name -> field(look, name));
      case "instrText" -> instruction(node);
      default -> runs.add(Foreign.run(Foreign.words(node)));
    }
  }

  private void instruction(Node node) {
    if (field.isOpen()) {
      field.text(node.text());
    } else {
      runs.add(Foreign.run(Foreign.words(node)));
    }
  }

  private void lineBreak(Look look, Node node) {
    if (node.get("type").isEmpty() || node.get("type").equals("textWrapping")) {
      text(look, "\n");
    } else {
      runs.add(Foreign.run(Foreign.words(node)));
    }
  }

  private void text(Look look, String text) {
    if (field.isOpen()) {
      field.text(text);
    } else {
      add(look, text);
    }
  }

  /** Office drops blanks at both ends unless it is told to keep them. */
  private static String plain(Node node) {
    var keeps = node.get("xml:space").equals("preserve");
    var text = node.text().replace('\r', ' ').replace('\n', ' ');
    return keeps ? text : text.strip();
  }
}
