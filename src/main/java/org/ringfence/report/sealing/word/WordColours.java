package org.ringfence.report.sealing.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Element;

/** The colours of a Word file as numbers: as they are said, named, or taken from the theme. */
final class WordColours {
  private static final Map<String, Integer> HIGHLIGHTS =
      Map.ofEntries(
          Map.entry("black", 0x000000),
          Map.entry("blue", 0x0000FF),
          Map.entry("cyan", 0x00FFFF),
          Map.entry("green", 0x00FF00),
          Map.entry("magenta", 0xFF00FF),
          Map.entry("red", 0xFF0000),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("white", 0xFFFFFF),
          Map.entry("darkBlue", 0x000080),
          Map.entry("darkCyan", 0x008080),
          Map.entry("darkGreen", 0x008000),
          Map.entry("darkMagenta", 0x800080),
          Map.entry("darkRed", 0x800000),
          Map.entry("darkYellow", 0x808000),
          Map.entry("darkGray", 0x808080),
          Map.entry("lightGray", 0xC0C0C0));
  private static final Map<String, String> THEME =
      Map.ofEntries(
          Map.entry("background1", "lt1"),
          Map.entry("light1", "lt1"),
          Map.entry("text1", "dk1"),
          Map.entry("dark1", "dk1"),
          Map.entry("background2", "lt2"),
          Map.entry("light2", "lt2"),
          Map.entry("text2", "dk2"),
          Map.entry("dark2", "dk2"),
          Map.entry("hyperlink", "hlink"),
          Map.entry("followedHyperlink", "folHlink"));
  private static final int WHITE = 0xFFFFFF;
  private static final int FULL = 255;
  private static final int HEX = 16;

  private final Map<String, Integer> theme = new HashMap<>(Map.of("lt1", WHITE, "dk1", 0));

  WordColours(List<XmlPart> parts) {
    parts.stream()
        .flatMap(part -> part.all("clrScheme").stream())
        .flatMap(XmlPart::children)
        .forEach(
            one ->
                XmlPart.children(one)
                    .flatMap(
                        value ->
                            Stream.of(value.getAttribute("lastClr"), value.getAttribute("val")))
                    .flatMap(value -> hex(value).stream())
                    .findFirst()
                    .ifPresent(value -> theme.put(one.getLocalName(), value)));
  }

  /** Six figures and letters as a number; empty for {@code auto} and nothing. */
  static Optional<Integer> hex(String said) {
    return said.matches("(?i)[0-9a-f]{6}")
        ? Optional.of(Integer.parseInt(said, HEX))
        : Optional.empty();
  }

  /** The colour of text; empty where Word chooses one that is seen. */
  Optional<Integer> ofText(Element colour) {
    return value(colour, "themeColor", "themeTint", "themeShade", "val");
  }

  static Optional<Integer> ofHighlight(Element highlight) {
    return Optional.ofNullable(HIGHLIGHTS.get(XmlPart.own(highlight, "val")));
  }

  /** The colour of a shading; empty where it lets through what is behind. */
  Optional<Integer> ofShade(Element shade) {
    var fill = value(shade, "themeFill", "themeFillTint", "themeFillShade", "fill");
    var front = value(shade, "themeColor", "themeTint", "themeShade", "color").orElse(0);
    var pattern = XmlPart.own(shade, "val");
    if (pattern.equals("solid")) {
      return Optional.of(front);
    }
    return pattern.matches("pct\\d{1,2}")
        ? Optional.of(mixed(front, fill.orElse(WHITE), Integer.parseInt(pattern.substring(3))))
        : fill;
  }

  private Optional<Integer> value(
      Element of, String named, String tint, String shade, String said) {
    var name = XmlPart.own(of, named);
    var key = THEME.getOrDefault(name, name.toLowerCase(Locale.ROOT));
    return Optional.ofNullable(theme.get(key))
        .map(value -> part(of, tint).map(much -> mixed(value, WHITE, much)).orElse(value))
        .map(value -> part(of, shade).map(much -> mixed(value, 0, much)).orElse(value))
        .or(() -> hex(XmlPart.own(of, said)));
  }

  private static Optional<Integer> part(Element of, String name) {
    var said = XmlPart.own(of, name);
    return said.matches("(?i)[0-9a-f]{1,2}")
        ? Optional.of(Integer.parseInt(said, HEX) * 100 / FULL)
        : Optional.empty();
  }

  /** So many hundredths of one colour in another. */
  private static int mixed(int one, int other, int hundredths) {
    var colour = 0;
    for (var shift = HEX; shift >= 0; shift -= 8) {
      var part = (one >> shift & FULL) * hundredths + (other >> shift & FULL) * (100 - hundredths);
      colour = colour << 8 | part / 100;
    }
    return colour;
  }
}
