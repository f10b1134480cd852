package org.ringfence.report.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How the cells of a workbook look, by the number of their style. */
final class CellLooks {
  private static final Map<String, String> BUILT_IN =
      Map.of("0", "General", "1", "0", "2", "0.00", "9", "0%", "14", "mm-dd-yy", "49", "@");
  private static final Set<String> DEFAULTS =
      Set.of(
          "align.horizontal=general",
          "align.vertical=bottom",
          "align.wrapText=false",
          "align.indent=0",
          "align.textRotation=0",
          "align.shrinkToFit=false",
          "align.readingOrder=0",
          "align.relativeIndent=0",
          "align.justifyLastLine=false",
          "charset=0",
          "charset=1",
          "family=0",
          "family=1",
          "family=2",
          "family=3",
          "fill=none",
          "b=false",
          "i=false",
          "strike=false",
          "outline=false",
          "shadow=false",
          "u=none",
          "vertAlign=baseline",
          "border.diagonalUp=false",
          "border.diagonalDown=false",
          "border.outline=true");

  private final List<Look> looks = new ArrayList<>();
  private final Map<String, String> formats = new HashMap<>(BUILT_IN);

  CellLooks(Node styles) {
    children(styles, "numFmts")
        .forEach(one -> formats.put(one.get("numFmtId"), unescaped(one.get("formatCode"))));
    var fonts = children(styles, "fonts");
    var fills = children(styles, "fills");
    var borders = children(styles, "borders");
    for (var style : children(styles, "cellXfs")) {
      var all = new TreeMap<String, String>();
      chosen(fonts, style.get("fontId")).forEach(font -> font(all, font));
      chosen(fills, style.get("fillId")).forEach(fill -> all.put("fill", fill(fill)));
      chosen(borders, style.get("borderId")).forEach(border -> border(all, border));
      var format = style.get("numFmtId");
      all.put("numFmt", formats.getOrDefault(format, "number " + format));
      style.all("alignment").forEach(alignment -> alignment(all, alignment));
      all.entrySet().removeIf(entry -> DEFAULTS.contains(entry.getKey() + "=" + entry.getValue()));
      looks.add(new Look(all));
    }
  }

  /** The look of a style; nothing at all where there is no such style. */
  Look of(int style) {
    return style < looks.size() ? looks.get(style) : Look.NONE;
  }

  private static List<Node> children(Node styles, String name) {
    return styles.child(name).map(Node::children).orElse(List.of());
  }

  private static List<Node> chosen(List<Node> from, String number) {
    var place = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    return place < from.size() ? List.of(from.get(place)) : List.of();
  }

  private static void font(Map<String, String> all, Node font) {
    for (var child : font.children()) {
      var value =
          switch (child.name()) {
            case "b", "i", "strike", "outline", "shadow", "condense", "extend" ->
                Boolean.toString(Look.isOn(child));
            case "sz" -> number(child.get("val"));
            case "color" -> colour(child);
            case "u" -> child.get("val").isEmpty() ? "single" : child.get("val");
            default -> child.get("val");
          };
      all.put(child.name(), value);
    }
  }

  private static String fill(Node fill) {
    var pattern = fill.child("patternFill");
    if (pattern.isEmpty()) {
      return "something that isn’t recognised";
    }
    var kind = pattern.get().get("patternType");
    return switch (kind) {
      case "", "none" -> "none";
      case "solid" -> pattern.get().child("fgColor").map(CellLooks::colour).orElse("solid");
      default -> kind;
    };
  }

  private static void border(Map<String, String> all, Node border) {
    border
        .attributes()
        .forEach((name, value) -> all.put("border." + name, value.replace("0", "false")));
    for (var side : border.children()) {
      var style = side.get("style");
      if (!style.isEmpty() && !style.equals("none")) {
        var colour = side.child("color").map(CellLooks::colour).orElse("");
        all.put("border." + side.name(), style + " " + colour);
      }
    }
  }

  private static void alignment(Map<String, String> all, Node alignment) {
    alignment
        .attributes()
        .forEach(
            (name, value) ->
                all.put(
                    "align." + name,
                    name.matches("wrapText|shrinkToFit|justifyLastLine")
                        ? Boolean.toString(value.matches("1|true"))
                        : value));
  }

  private static String colour(Node node) {
    return node.attributes().size() == 1 && !node.get("rgb").isEmpty()
        ? node.get("rgb")
        : node.attributes().toString();
  }

  /** Programs differ in which harmless letters of a format they escape. */
  private static String unescaped(String format) {
    return format.replaceAll("\\\\(.)", "$1");
  }

  static String number(String text) {
    try {
      return new BigDecimal(text).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException _) {
      return text;
    }
  }
}
