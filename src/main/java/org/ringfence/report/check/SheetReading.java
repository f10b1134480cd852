package org.ringfence.report.check;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A sheet as it was read: what each cell shows, how high its rows are, and all else about it. */
final class SheetReading {
  private static final int MOST_CELLS = 5_000_000;
  private static final Set<String> CELL_PARTS = Set.of("v", "is", "f");
  private static final Set<String> FORMULA_SAYS = Set.of("aca");
  private static final Set<String> CELL_SAYS = Set.of("r", "s", "t");

  private final List<SharedText> texts;
  private final Map<String, Shown> cells = new LinkedHashMap<>();
  private final Map<Integer, Row> rows = new LinkedHashMap<>();
  private final Node rest;
  private Optional<String> trouble = Optional.empty();

  SheetReading(OfficeFile file, String part, List<SharedText> texts) throws IOException {
    this.texts = texts;
    this.rest = file.part(part, "row", this::row);
    if (trouble.isPresent()) {
      throw new UnreadableException(trouble.get());
    }
  }

  /**
   * What a cell shows.
   *
   * @param kind whether it is a text, a number, or something else
   * @param text as displayed, a number in full
   * @param style number of its style
   * @param odd what is the matter with it; empty where nothing is
   * @param formula that makes it show that; empty for none
   */
  record Shown(String kind, String text, int style, String odd, String formula) {
    Shown(String kind, String text, int style, String odd) {
      this(kind, text, style, odd, "");
    }
  }

  /**
   * A row.
   *
   * @param hidden whether it is
   * @param height in points; empty where the program works it out
   */
  record Row(boolean hidden, String height) {}

  /** The cells that show something or are said to look like something, by their name. */
  Map<String, Shown> cells() {
    return cells;
  }

  Map<Integer, Row> rows() {
    return rows;
  }

  /** The sheet without its rows. */
  Node rest() {
    return rest;
  }

  private void row(Node node) {
    var number = node.get("r");
    if (!number.matches("\\d{1,7}")) {
      trouble = Optional.of("A row of it has no number.");
      return;
    }
    var hidden = isTrue(node.get("hidden"));
    if (rows.put(Integer.parseInt(number), new Row(hidden, node.get("ht"))) != null) {
      trouble = Optional.of("A row of it is in there twice.");
    }
    for (var cell : node.children()) {
      var name = cell.get("r");
      if (!name.matches("[A-Z]{1,3}" + number) || cells.size() > MOST_CELLS) {
        trouble = Optional.of("A cell of it is out of its place.");
      } else if (cells.put(name, shown(cell)) != null) {
        trouble = Optional.of("A cell of it is in there twice.");
      }
    }
  }

  private Shown shown(Node cell) {
    var style = cell.get("s").matches("\\d{1,6}") ? Integer.parseInt(cell.get("s")) : 0;
    var value = cell.child("v").map(Node::text).orElse("");
    var formula = cell.child("f");
    if (formula.isPresent()) {
      return new Shown(
          "formula", CellLooks.number(value.strip()), style, odd(cell), formula(formula.get()));
    }
    return switch (cell.get("t")) {
      case "s" -> text(cell, shared(value), style);
      case "inlineStr" ->
          text(cell, cell.child("is").map(SharedText::of).orElse(new SharedText("", true)), style);
      case "", "n" ->
          new Shown(
              value.isEmpty() ? "" : "number", CellLooks.number(value.strip()), style, odd(cell));
      default -> new Shown(cell.get("t"), value, style, odd(cell));
    };
  }

  private Shown text(Node cell, SharedText text, int style) {
    var odd = odd(cell);
    return new Shown(
        text.text().isEmpty() ? "" : "text",
        text.text(),
        style,
        odd.isEmpty() && !text.plain() ? "letters in it look different from others" : odd);
  }

  private SharedText shared(String number) {
    var place = number.strip().matches("\\d{1,8}") ? Integer.parseInt(number.strip()) : -1;
    return place >= 0 && place < texts.size() ? texts.get(place) : new SharedText("", false);
  }

  private static String odd(Node cell) {
    var strange =
        cell.children().stream().anyMatch(child -> !CELL_PARTS.contains(child.name()))
            || !CELL_SAYS.containsAll(cell.attributes().keySet());
    return strange ? "there is something in it that isn’t recognised" : "";
  }

  /** Programs differ in blanks and in how they mark a formula that is like any other. */
  private static String formula(Node node) {
    var plain = node.attributes().keySet().stream().allMatch(FORMULA_SAYS::contains);
    var text = node.text().strip();
    return plain && !text.isEmpty() ? text : "?" + node.attributes() + text;
  }

  static boolean isTrue(String text) {
    return text.matches("1|true|on");
  }
}
