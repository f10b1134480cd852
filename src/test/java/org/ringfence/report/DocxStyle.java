package org.ringfence.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/** How a run of a Word file looks once style, base styles and defaults are taken together. */
final class DocxStyle {
  private static final String DEFAULT_COLOUR = "000000";

  private final Map<String, Element> byId = new LinkedHashMap<>();
  private final Element defaults;

  DocxStyle(Element styles) {
    DocxParts.children(styles, "style")
        .forEach(
            style -> DocxParts.attribute(style, "styleId").ifPresent(id -> byId.put(id, style)));
    this.defaults = DocxParts.at(styles, "docDefaults").orElseThrow();
  }

  /** The heading level of a paragraph, from 1; empty for one that is no heading. */
  Optional<Integer> headingLevel(Element paragraph) {
    return paragraphValue(paragraph, "outlineLvl").map(level -> Integer.parseInt(level) + 1);
  }

  /** Whether a paragraph belongs to a list of Word's own. */
  boolean isInList(Element paragraph) {
    return DocxParts.at(paragraph, "pPr", "numPr").isPresent()
        || chain(paragraph).flatMap(style -> DocxParts.at(style, "pPr", "numPr")).isPresent();
  }

  /** Half points. */
  int size(Element run) {
    return runValue(run, "sz", "val").map(Integer::parseInt).orElse(20);
  }

  String font(Element run) {
    return runValue(run, "rFonts", "ascii").orElse("");
  }

  String language(Element run) {
    return runValue(run, "lang", "val").orElse("");
  }

  /** Six hexadecimal digits. */
  String colour(Element run) {
    return runValue(run, "color", "val")
        .filter(colour -> !colour.equals("auto"))
        .orElse(DEFAULT_COLOUR);
  }

  /** The shade behind a run, six hexadecimal digits: that of the run, the paragraph or the cell. */
  String background(Element run) {
    var paragraph = paragraph(run);
    return fill(DocxParts.at(run, "rPr", "shd"))
        .or(() -> paragraph.flatMap(found -> fill(DocxParts.at(found, "pPr", "shd"))))
        .or(() -> paragraph.flatMap(this::shadeOfStyle))
        .or(
            () ->
                DocxParts.around(run)
                    .filter(around -> around.getLocalName().equals("tc"))
                    .findFirst()
                    .flatMap(cell -> fill(DocxParts.at(cell, "tcPr", "shd"))))
        .orElse("FFFFFF");
  }

  static Optional<Element> paragraph(Element run) {
    return DocxParts.around(run).filter(around -> around.getLocalName().equals("p")).findFirst();
  }

  private Optional<String> shadeOfStyle(Element paragraph) {
    return chain(paragraph).flatMap(style -> fill(DocxParts.at(style, "pPr", "shd")));
  }

  private static Optional<String> fill(Optional<Element> shade) {
    return shade
        .flatMap(found -> DocxParts.attribute(found, "fill"))
        .filter(fill -> !fill.equals("auto"));
  }

  private Optional<String> paragraphValue(Element paragraph, String name) {
    return DocxParts.value(paragraph, "pPr", name)
        .or(() -> chain(paragraph).flatMap(style -> DocxParts.value(style, "pPr", name)));
  }

  private Optional<String> runValue(Element run, String name, String attribute) {
    return of(run, name, attribute)
        .or(() -> paragraph(run).flatMap(found -> chain(found).first(name, attribute)))
        .or(
            () ->
                DocxParts.at(defaults, "rPrDefault").flatMap(found -> of(found, name, attribute)));
  }

  private static Optional<String> of(Element holder, String name, String attribute) {
    return DocxParts.at(holder, "rPr", name)
        .flatMap(found -> DocxParts.attribute(found, attribute));
  }

  private Chain chain(Element paragraph) {
    return new Chain(DocxParts.value(paragraph, "pPr", "pStyle").orElse("Normal"));
  }

  /** A style and those that it is based on. */
  private final class Chain {
    private final Optional<Element> style;

    private Chain(String id) {
      this.style = Optional.ofNullable(byId.get(id));
    }

    <T> Optional<T> flatMap(Function<Element, Optional<T>> look) {
      return style.flatMap(
          found -> look.apply(found).or(() -> base(found).flatMap(base -> base.flatMap(look))));
    }

    Optional<String> first(String name, String attribute) {
      return flatMap(found -> of(found, name, attribute));
    }

    private Optional<Chain> base(Element found) {
      return DocxParts.value(found, "basedOn").map(Chain::new);
    }
  }
}
