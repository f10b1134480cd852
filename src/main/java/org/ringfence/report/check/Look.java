package org.ringfence.report.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How something looks: every property that applies to it in the end, whoever set it. What a file
 * says that is not known here is a property like any other, so that two looks are the same only
 * when nothing at all sets them apart but what is known to be harmless.
 *
 * @param properties by name, without those that have the value they have anyway
 */
record Look(Map<String, String> properties) {
  static final Look NONE = new Look(Map.of());

  /** Elements that are on or off. */
  private static final Set<String> SWITCHES =
      Set.of(
          "b",
          "bCs",
          "i",
          "iCs",
          "caps",
          "smallCaps",
          "strike",
          "dstrike",
          "outline",
          "shadow",
          "emboss",
          "imprint",
          "vanish",
          "webHidden",
          "specVanish",
          "rtl",
          "cs",
          "snapToGrid",
          "bidi",
          "contextualSpacing",
          "mirrorIndents",
          "keepNext",
          "keepLines",
          "widowControl",
          "pageBreakBefore",
          "suppressAutoHyphens",
          "noProof",
          "tblHeader",
          "cantSplit",
          "hidden",
          "titlePg",
          "noWrap",
          "tcFitText",
          "hideMark",
          "wordWrap",
          "bidiVisual",
          "formProt");

  /** Neither seen nor able to hide anything: language, spelling, where pages and lines break. */
  private static final Set<String> HARMLESS =
      Set.of(
          "lang",
          "noProof",
          "keepNext",
          "keepLines",
          "widowControl",
          "suppressAutoHyphens",
          "wordWrap",
          "pStyle",
          "tblStyle",
          "tblLook",
          "tblCaption",
          "tblDescription",
          "cantSplit",
          "rsid",
          "cnfStyle",
          "snapToGrid",
          "formProt",
          "suppressLineNumbers",
          "autoSpaceDE",
          "autoSpaceDN",
          "adjustRightInd",
          "overflowPunct",
          "kinsoku");

  /** What a property is worth when nothing is said; saying it changes nothing. */
  private static final Set<String> DEFAULTS =
      Set.of(
          "spacing.before=0",
          "spacing.after=0",
          "spacing.lineRule=auto",
          "spacing.val=0",
          "spacing.beforeAutospacing=0",
          "spacing.afterAutospacing=0",
          "jc.val=left",
          "jc.val=start",
          "ind.left=0",
          "ind.right=0",
          "ind.hanging=0",
          "ind.firstLine=0",
          "ind.start=0",
          "ind.end=0",
          "kern.val=0",
          "w.val=100",
          "position.val=0",
          "vertAlign.val=baseline",
          "u.val=none",
          "highlight.val=none",
          "effect.val=none",
          "tblInd.w=0",
          "tblInd.type=dxa",
          "type.val=nextPage",
          "pgNumType.fmt=decimal",
          "textDirection.val=lrTb",
          "docGrid.type=default",
          "cols.num=1",
          "cols.equalWidth=1",
          "cols.equalWidth=true",
          "pgSz.orient=portrait",
          "vAlign.val=top",
          "hMerge=on",
          "tcBorders=on",
          "textAlignment.val=auto",
          "textAlignment.val=baseline",
          "shd.val=nil",
          "em.val=none");

  /** Attributes that say what is said elsewhere, or nothing that is seen. */
  private static final Set<String> IDLE =
      Set.of(
          "rFonts.hint",
          "docGrid.linePitch",
          "docGrid.charSpace",
          "cols.space",
          "pgSz.code",
          "tblW.type",
          "tcW.type");

  /** This look with what a list of properties says on top of it. */
  Look with(Collection<Node> said) {
    var all = new TreeMap<>(properties);
    for (var node : said) {
      if (!HARMLESS.contains(node.name())) {
        put(all, "", node);
      }
    }
    return new Look(all);
  }

  /** This look without some elements of it. */
  Look without(String... elements) {
    var rest = new TreeMap<>(properties);
    rest.keySet()
        .removeIf(
            key -> {
              for (var element : elements) {
                if (key.equals(element) || key.startsWith(element + ".")) {
                  return true;
                }
              }
              return false;
            });
    return new Look(rest);
  }

  /** The look as it is seen, without what changes nothing. */
  Look settled() {
    var seen = new TreeMap<>(properties);
    seen.entrySet()
        .removeIf(
            entry ->
                DEFAULTS.contains(entry.getKey() + "=" + entry.getValue())
                    || entry.getValue().equals("off"));
    return new Look(seen);
  }

  /** Names of the properties in which this look differs from the other, in order. */
  List<String> differing(Look other) {
    var names = new TreeMap<>(properties);
    names.putAll(other.properties);
    var different = new ArrayList<String>();
    for (var name : names.keySet()) {
      if (!Lengths.same(name, get(name), other.get(name))) {
        different.add(name);
      }
    }
    return different;
  }

  String get(String property) {
    return properties.getOrDefault(property, "");
  }

  private static void put(Map<String, String> all, String before, Node node) {
    var name = before + node.name();
    if (node.is("tabs")) {
      tabs(all, node);
      return;
    }
    if (SWITCHES.contains(node.name())) {
      all.put(name, isOn(node) ? "on" : "off");
      return;
    }
    if (node.attributes().isEmpty() && node.children().isEmpty()) {
      all.put(name, "on");
    }
    node.attributes().forEach((key, value) -> attribute(all, name + "." + key, value));
    node.children().forEach(child -> put(all, name + ".", child));
  }

  private static void attribute(Map<String, String> all, String name, String value) {
    if (!IDLE.contains(name)) {
      all.put(name, value.isEmpty() ? "empty" : value);
    }
  }

  private static void tabs(Map<String, String> all, Node tabs) {
    for (var tab : tabs.children()) {
      var name = "tabs." + tab.get("pos");
      switch (tab.get("val")) {
        case "clear" -> all.remove(name);
        case "num" -> {} // Where a list's text begins anyway.
        default -> all.put(name, tab.get("val") + tab.get("leader").replace("none", ""));
      }
    }
  }

  static boolean isOn(Node node) {
    return switch (node.get("val")) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }
}
