package org.ringfence.report.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers and bullets as a reader sees them before a paragraph, counted as they come. */
final class WordLists {
  private final Map<String, Node> lists = new HashMap<>();
  private final Map<String, Node> numbers = new HashMap<>();
  private final Map<String, Integer> counted = new HashMap<>();

  WordLists(Node root) {
    root.all("abstractNum").forEach(node -> lists.put(node.get("abstractNumId"), node));
    root.all("num").forEach(node -> numbers.put(node.get("numId"), node));
  }

  /** A level of a list, and the text that it puts before the next paragraph. */
  record Label(String text, List<Node> paragraph, List<Node> run) {
    static final Label NONE = new Label("", List.of(), List.of());
  }

  /** What stands before the next paragraph of this list. */
  Label next(Node reference) {
    var id = reference.valueOf("numId");
    var level = reference.valueOf("ilvl").isEmpty() ? "0" : reference.valueOf("ilvl");
    if (id.isEmpty() || id.equals("0")) {
      return Label.NONE;
    }
    var number = Optional.ofNullable(numbers.get(id));
    var plan = number.flatMap(node -> level(node, level));
    if (plan.isEmpty()) {
      return new Label("[a list that is not there]", List.of(), List.of());
    }
    return label(id + "." + level, level, plan.get(), overridden(number));
  }

  private static boolean overridden(Optional<Node> number) {
    return number.map(node -> !node.all("lvlOverride").isEmpty()).orElse(false);
  }

  private Label label(String key, String level, Node plan, boolean overridden) {
    var start = plan.valueOf("start");
    var number =
        counted.merge(
            key, start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1, (was, _) -> was + 1);
    var form = plan.valueOf("numFmt");
    var text = plan.valueOf("lvlText");
    var own = "%" + (level.equals("0") ? "1" : "");
    var shown = form.equals("bullet") ? text : text.replace(own, form(form) + number);
    return new Label(
        (shown + extra(plan) + (overridden ? " [numbered otherwise]" : "")).strip(),
        properties(plan, "pPr"),
        properties(plan, "rPr"));
  }

  private static String form(String form) {
    return form.equals("decimal") ? "" : "[" + form + "]";
  }

  /** Whatever else a level says. */
  private static String extra(Node plan) {
    var extra = new StringBuilder();
    for (var child : plan.children()) {
      switch (child.name()) {
        case "start", "numFmt", "lvlText", "pPr", "rPr", "pStyle" -> {}
        case "lvlJc" -> extra.append(child.get("val").matches("left|start") ? "" : " [set apart]");
        case "suff" -> extra.append(child.get("val").equals("tab") ? "" : " [set apart]");
        default -> extra.append(" [").append(child.name()).append(']');
      }
    }
    return extra.toString();
  }

  private static List<Node> properties(Node plan, String name) {
    return plan.child(name).map(Node::children).orElse(List.of());
  }

  private Optional<Node> level(Node number, String level) {
    return Optional.ofNullable(lists.get(number.valueOf("abstractNumId"))).stream()
        .flatMap(list -> list.all("lvl").stream())
        .filter(node -> node.get("ilvl").equals(level))
        .findFirst();
  }
}
