package org.ringfence.report.sealing.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Element;

/** How text in a Word file looks: by itself, by its style, or by a style that this one follows. */
public final class WordStyles {
  private static final List<String> BANDS =
      List.of("band1Vert", "band2Vert", "band1Horz", "band2Horz");

  private final Map<String, Element> styles = new HashMap<>();
  private final Optional<Element> usual;
  private final String usualParagraph;

  /**
   * Of the run that was asked about last: a dozen things are asked of each, one after the other.
   */
  private Optional<Looks> latest = Optional.empty();

  /** What says how a run looks, the nearest first. */
  private record Looks(Element run, List<Element> all) {}

  public WordStyles(List<XmlPart> parts) {
    parts.stream()
        .flatMap(part -> part.all("style").stream())
        .filter(style -> !XmlPart.own(style, "styleId").isEmpty())
        .forEach(style -> styles.putIfAbsent(XmlPart.own(style, "styleId"), style));
    this.usualParagraph =
        styles.values().stream()
            .filter(style -> XmlPart.own(style, "type").equals("paragraph"))
            .filter(style -> List.of("1", "true", "on").contains(XmlPart.own(style, "default")))
            .map(style -> XmlPart.own(style, "styleId"))
            .findFirst()
            .orElse("");
    this.usual =
        parts.stream()
            .flatMap(part -> part.all("rPrDefault").stream())
            .findFirst()
            .flatMap(defaults -> XmlPart.child(defaults, "rPr"));
  }

  /** A property of a run of text by its name, from wherever it comes. */
  Optional<Element> of(Element run, String property) {
    return looks(run).flatMap(look -> XmlPart.children(look, property)).findFirst();
  }

  /** A property of a run of text that says this, from wherever it comes. */
  Optional<Element> of(Element run, String property, String attribute) {
    return looks(run)
        .flatMap(look -> XmlPart.children(look, property))
        .filter(one -> !XmlPart.own(one, attribute).isEmpty())
        .findFirst();
  }

  /** What says how a run looks, the nearest first. */
  private Stream<Element> looks(Element run) {
    if (latest.filter(looks -> looks.run().equals(run)).isEmpty()) {
      latest = Optional.of(new Looks(run, found(run).toList()));
    }
    return latest.stream().flatMap(looks -> looks.all().stream());
  }

  private Stream<Element> found(Element run) {
    var own = XmlPart.children(run, "rPr").toList();
    var named =
        own.stream()
            .flatMap(look -> XmlPart.children(look, "rStyle"))
            .flatMap(style -> chain(XmlPart.own(style, "val")));
    var paragraph = XmlPart.around(run, "p").stream().flatMap(one -> chain(styleOf(one)));
    var styled =
        Stream.of(named, paragraph, tableLooks(run))
            .flatMap(one -> one)
            .flatMap(style -> XmlPart.children(style, "rPr"));
    return Stream.of(own.stream(), styled, usual.stream()).flatMap(one -> one);
  }

  /** The parts of a table's style that a text in it has, the strongest first. */
  Stream<Element> tableLooks(Element run) {
    var cell = XmlPart.around(run, "tc");
    var row = cell.flatMap(one -> XmlPart.around(one, "tr"));
    var table = row.flatMap(one -> XmlPart.around(one, "tbl"));
    if (cell.isEmpty() || row.isEmpty() || table.isEmpty()) {
      return Stream.empty();
    }
    var kinds = new ArrayList<String>();
    ends(table.get(), row.get(), "tr", "firstRow", "lastRow", kinds);
    ends(row.get(), cell.get(), "tc", "firstCol", "lastCol", kinds);
    kinds.addAll(BANDS);
    var styles =
        XmlPart.child(table.get(), "tblPr")
            .flatMap(look -> XmlPart.child(look, "tblStyle"))
            .stream()
            .flatMap(style -> chain(XmlPart.own(style, "val")))
            .toList();
    return Stream.concat(
        kinds.stream().flatMap(kind -> styles.stream().flatMap(style -> conditional(style, kind))),
        styles.stream());
  }

  private static Stream<Element> conditional(Element style, String kind) {
    return XmlPart.children(style, "tblStylePr")
        .filter(one -> XmlPart.own(one, "type").equals(kind));
  }

  private static void ends(
      Element around, Element one, String name, String first, String last, List<String> kinds) {
    var all = XmlPart.children(around, name).toList();
    if (!all.isEmpty() && all.getFirst().equals(one)) {
      kinds.add(first);
    }
    if (!all.isEmpty() && all.getLast().equals(one)) {
      kinds.add(last);
    }
  }

  /** The shading of a paragraph or of its style. */
  Optional<Element> shadeOfParagraph(Element paragraph) {
    return paragraphLooks(paragraph).flatMap(look -> XmlPart.children(look, "shd")).findFirst();
  }

  /** The spacing of a paragraph or of its style that says this. */
  Optional<Element> spacing(Element paragraph, String attribute) {
    return paragraphLooks(paragraph)
        .flatMap(look -> XmlPart.children(look, "spacing"))
        .filter(one -> !XmlPart.own(one, attribute).isEmpty())
        .findFirst();
  }

  private Stream<Element> paragraphLooks(Element paragraph) {
    return Stream.concat(
        XmlPart.children(paragraph, "pPr"),
        chain(styleOf(paragraph)).flatMap(style -> XmlPart.children(style, "pPr")));
  }

  /** What a paragraph's properties, or those of its style, say within one of them. */
  Optional<Element> ofParagraph(Element paragraph, String property, String within) {
    return XmlPart.child(paragraph, "pPr")
        .flatMap(look -> XmlPart.child(look, property))
        .flatMap(look -> XmlPart.child(look, within))
        .or(
            () ->
                chain(styleOf(paragraph))
                    .flatMap(style -> XmlPart.child(style, "pPr").stream())
                    .flatMap(look -> XmlPart.child(look, property).stream())
                    .flatMap(look -> XmlPart.child(look, within).stream())
                    .findFirst());
  }

  /** The style of a paragraph by its id; where it names none, that of all paragraphs. */
  String styleOf(Element paragraph) {
    return XmlPart.child(paragraph, "pPr")
        .flatMap(look -> XmlPart.child(look, "pStyle"))
        .map(style -> XmlPart.own(style, "val"))
        .orElse(usualParagraph);
  }

  /** A style by its id, and those that it follows. */
  Stream<Element> chain(String id) {
    var chain = new LinkedHashMap<String, Element>();
    var name = id;
    while (styles.containsKey(name) && !chain.containsKey(name)) {
      var style = styles.get(name);
      chain.put(name, style);
      name = XmlPart.child(style, "basedOn").map(based -> XmlPart.own(based, "val")).orElse("");
    }
    return chain.values().stream();
  }
}
