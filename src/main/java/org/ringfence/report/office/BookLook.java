package org.ringfence.report.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How the cells of a workbook look by their styles, as far as that hides what is in them. */
final class BookLook {
  /** What stands for a value in a number format; without any of it, the value is not shown. */
  private static final Pattern SHOWS = Pattern.compile("(?i)[0#?@ymdhs]|general");

  private static final Pattern BESIDES = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

  /** What Excel's own formats for money show for nought. */
  private static final String DASH = "\"-\"";

  private static final double SMALLEST = 4;

  private final Map<String, String> unseen = new HashMap<>();

  BookLook(List<XmlPart> parts) {
    parts.stream().filter(part -> !part.all("cellXfs").isEmpty()).forEach(this::read);
  }

  /** Why what is in cells of a style is not seen; empty where it is. */
  Optional<String> unseen(String style) {
    return Optional.ofNullable(unseen.get(style));
  }

  private void read(XmlPart styles) {
    var formats = new HashMap<String, String>();
    styles.all("numFmt").stream()
        .filter(format -> XmlPart.around(format, "dxf").isEmpty())
        .forEach(
            format ->
                formats.put(format.getAttribute("numFmtId"), format.getAttribute("formatCode")));
    var fonts = children(styles, "fonts");
    var fills = children(styles, "fills");
    var looks = children(styles, "cellXfs");
    for (var number = 0; number < looks.size(); number++) {
      var one = looks.get(number);
      var style = Integer.toString(number);
      if (hides(formats.getOrDefault(one.getAttribute("numFmtId"), "General"))) {
        unseen.put(style, "its number format shows nothing of it");
      } else if (at(fonts, one, "fontId").filter(BookLook::isTiny).isPresent()) {
        unseen.put(style, "it is too small to be read");
      } else if (at(fonts, one, "fontId").filter(BookLook::isWhite).isPresent()
          && at(fills, one, "fillId").filter(BookLook::isColoured).isEmpty()) {
        unseen.put(style, "it is white on white");
      }
    }
  }

  private static List<Element> children(XmlPart styles, String list) {
    return styles.all(list).stream()
        .findFirst()
        .map(Element::getChildNodes)
        .map(
            nodes ->
                IntStream.range(0, nodes.getLength())
                    .mapToObj(nodes::item)
                    .flatMap(
                        node ->
                            node instanceof Element element
                                ? Stream.of(element)
                                : Stream.<Element>empty())
                    .toList())
        .orElse(List.of());
  }

  private static Optional<Element> at(List<Element> list, Element look, String attribute) {
    var id = look.getAttribute(attribute);
    return id.matches("\\d{1,6}") && Integer.parseInt(id) < list.size()
        ? Optional.of(list.get(Integer.parseInt(id)))
        : Optional.empty();
  }

  /** Any of its sections: for numbers above nought, below it, nought, and text. */
  private static boolean hides(String format) {
    return Stream.of(BESIDES.matcher(format.replace(DASH, "0")).replaceAll("").split(";", -1))
        .anyMatch(section -> !SHOWS.matcher(section).find());
  }

  private static boolean isTiny(Element font) {
    return WordStyles.child(font, "sz")
        .map(size -> size.getAttribute("val"))
        .filter(size -> size.matches("\\d{1,4}(\\.\\d*)?") && Double.parseDouble(size) < SMALLEST)
        .isPresent();
  }

  private static boolean isWhite(Element font) {
    return WordStyles.child(font, "color")
        .filter(
            colour ->
                Colours.isNearWhite(colour.getAttribute("rgb"))
                    || (Set.of("0").contains(colour.getAttribute("theme"))
                        && colour.getAttribute("tint").isEmpty()))
        .isPresent();
  }

  /** Whether a fill is one on which white is seen. */
  private static boolean isColoured(Element fill) {
    var pattern = WordStyles.child(fill, "patternFill");
    return WordStyles.child(fill, "gradientFill").isPresent()
        || pattern
            .filter(one -> !Set.of("", "none").contains(one.getAttribute("patternType")))
            .flatMap(one -> WordStyles.child(one, "fgColor"))
            .filter(colour -> !Colours.isNearWhite(colour.getAttribute("rgb")))
            .filter(colour -> !colour.getAttribute("theme").equals("0"))
            .isPresent();
  }
}
