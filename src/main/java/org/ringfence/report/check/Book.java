package org.ringfence.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An Excel file as it was read: its sheets in order, and what all of them share. */
final class Book {
  private static final Node NOTHING = new Node("", Map.of(), List.of(), "");

  private final OfficeFile file;
  private final String main;
  private final Node workbook;
  private final List<SharedText> texts = new ArrayList<>();
  private final CellLooks looks;
  private final List<Tab> tabs = new ArrayList<>();

  Book(OfficeFile file) throws IOException {
    this.file = file;
    this.main = file.main().target();
    this.workbook = file.part(main);
    this.looks = new CellLooks(optional("styles"));
    var shared = file.target(main, "sharedStrings");
    if (shared.isPresent()) {
      file.part(shared.get(), "si", node -> texts.add(SharedText.of(node)));
    }
    for (var sheet : workbook.child("sheets").map(Node::children).orElse(List.of())) {
      tabs.add(tab(sheet));
    }
  }

  /**
   * A sheet as the workbook lists it.
   *
   * @param name on its tab
   * @param state empty or {@code visible} where it can be seen
   * @param part where it is kept; empty where that is nowhere
   */
  record Tab(String name, String state, String part) {
    boolean isHidden() {
      return !state.isEmpty() && !state.equals("visible");
    }
  }

  OfficeFile file() {
    return file;
  }

  String main() {
    return main;
  }

  Node workbook() {
    return workbook;
  }

  CellLooks looks() {
    return looks;
  }

  List<Tab> tabs() {
    return tabs;
  }

  SheetReading sheet(Tab tab) throws IOException {
    return new SheetReading(file, tab.part(), texts);
  }

  private Tab tab(Node sheet) throws IOException {
    for (var relation : file.relations(main)) {
      if (relation.id().equals(sheet.get("r:id")) && !relation.outside()) {
        return new Tab(sheet.get("name"), sheet.get("state"), relation.target());
      }
    }
    throw new UnreadableException("Its sheet “" + Shown.text(sheet.get("name")) + "” is missing.");
  }

  private Node optional(String type) throws IOException {
    var name = file.target(main, type);
    return name.isPresent() ? file.part(name.get()) : NOTHING;
  }
}
