package org.ringfence.report.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares all of a sheet that is not its cells: how it is seen, printed and laid over. */
final class SheetFrame {
  private static final Set<String> KNOWN =
      Set.of(
          "sheetPr",
          "dimension",
          "sheetViews",
          "sheetFormatPr",
          "cols",
          "sheetData",
          "sheetProtection",
          "autoFilter",
          "printOptions",
          "pageMargins",
          "pageSetup",
          "headerFooter",
          "tableParts",
          "rowBreaks",
          "colBreaks",
          "ignoredErrors",
          "phoneticPr");

  /** Looked at elsewhere, where the signed sheet has it as well. */
  private static final Set<String> SIGNED = Set.of("drawing", "dataValidations");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("mergeCells", "merged cells"),
          Map.entry("conditionalFormatting", "formatting that depends on values"),
          Map.entry("dataValidations", "messages that appear at cells"),
          Map.entry("drawing", "a picture or drawing over the cells"),
          Map.entry("legacyDrawing", "a comment or drawing over the cells"),
          Map.entry("legacyDrawingHF", "a picture at the pages’ margins"),
          Map.entry("picture", "a picture behind the cells"),
          Map.entry("oleObjects", "an embedded object"),
          Map.entry("controls", "buttons or other controls"),
          Map.entry("hyperlinks", "links"),
          Map.entry("customSheetViews", "views of its own"));
  private static final Set<String> PAGE =
      Set.of("orientation", "paperSize", "fitToWidth", "fitToHeight", "scale");

  private final Findings findings;
  private final String where;

  SheetFrame(Findings findings, String where) {
    this.findings = findings;
    this.where = where;
  }

  void compare(Node expected, Node shown) {
    for (var child : shown.children()) {
      var isSigned = SIGNED.contains(child.name()) && expected.child(child.name()).isPresent();
      if (!isSigned && !KNOWN.contains(child.name())) {
        var words = WORDS.get(child.name());
        findings.found(
            where,
            words == null
                ? "it has something that isn’t recognised (" + Shown.text(child.name()) + ")"
                : "it has " + words);
      }
    }
    if (!Validations.said(expected).equals(Validations.said(shown))) {
      findings.found(where, "what can be put into its cells differs");
    }
    shown.everything().forEach(node -> seen(expected, node));
    for (var name : List.of("pageSetup", "pageMargins")) {
      page(name, expected, shown);
    }
    margins(expected, shown);
  }

  private void seen(Node expected, Node node) {
    switch (node.name()) {
      case "sheetPr" -> check(isTrue(node, "filterMode"), "a filter hides rows of it");
      case "filterColumn" -> check(node.children().size() > 0, "a filter hides rows of it");
      case "sheetFormatPr" -> check(isTrue(node, "zeroHeight"), "its rows are hidden");
      case "sheetView" -> view(node);
      case "pane" -> pane(expected, node);
      default -> {}
    }
  }

  private void view(Node view) {
    check(isFalse(view, "showZeros"), "zeros are not shown");
    check(isTrue(view, "showFormulas"), "formulas are shown in place of values");
    check(isTrue(view, "rightToLeft"), "it runs from right to left");
    var from = view.get("topLeftCell");
    check(
        view.child("pane").isPresent() && !from.isEmpty() && !from.equals("A1"),
        "its first rows are scrolled out of reach");
  }

  private void pane(Node expected, Node pane) {
    var signed = expected.everything().filter(node -> node.is("pane")).findFirst().orElse(pane);
    for (var name : List.of("xSplit", "ySplit", "state")) {
      check(
          !CellLooks.number(signed.get(name)).equals(CellLooks.number(pane.get(name))),
          "other rows or columns of it are frozen");
    }
  }

  private void page(String name, Node expected, Node shown) {
    var signed = expected.child(name).map(Node::attributes).orElse(Map.of());
    var now = shown.child(name).map(Node::attributes).orElse(Map.of());
    for (var said : name.equals("pageSetup") ? PAGE : signed.keySet()) {
      var usual = said.equals("scale") ? "100" : "";
      var one = CellLooks.number(signed.getOrDefault(said, usual));
      var other = CellLooks.number(now.getOrDefault(said, usual));
      if (!one.equals(other)) {
        findings.differs(where, "the printed page differs (" + said + ")", one, other);
      }
    }
  }

  private void margins(Node expected, Node shown) {
    var signed = expected.child("headerFooter");
    var now = shown.child("headerFooter");
    for (var name : List.of("oddHeader", "oddFooter")) {
      var one = signed.flatMap(node -> node.child(name)).map(SheetFrame::plain).orElse("");
      var other = now.flatMap(node -> node.child(name)).map(SheetFrame::plain).orElse("");
      if (!one.equals(other)) {
        findings.differs(
            where,
            name.equals("oddHeader")
                ? "the top of its pages differs"
                : "the foot of its pages differs",
            one,
            other);
      }
    }
    now.ifPresent(
        node ->
            check(
                isTrue(node, "differentFirst") || isTrue(node, "differentOddEven"),
                "some of its pages have other margins"));
  }

  /** Without the usual font, size and colour, which some programs spell out. */
  private static String plain(Node margin) {
    return margin
        .text()
        .replaceAll("&\"(Calibri|Arial|-),Regular\"", "")
        .replaceAll("&(9|1[0-4])(?=&)", "")
        .replace("&K000000", "");
  }

  private void check(boolean bad, String what) {
    if (bad) {
      findings.found(where, what);
    }
  }

  private static boolean isTrue(Node node, String name) {
    return SheetReading.isTrue(node.get(name));
  }

  private static boolean isFalse(Node node, String name) {
    return node.get(name).matches("0|false");
  }
}
