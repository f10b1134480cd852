package org.ringfence.report.sealing.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Element;

/** The colour on which a run of text stands: its own, its paragraph's, its cell's, its box's. */
final class WordBackground {
  private static final int WHITE = 0xFFFFFF;

  private final WordStyles styles;
  private final WordColours colours;

  WordBackground(WordStyles styles, WordColours colours) {
    this.styles = styles;
    this.colours = colours;
  }

  /** Those that it may be; several only where a drawing has several colours. */
  List<Integer> of(Element run) {
    var own =
        styles
            .of(run, "highlight")
            .flatMap(WordColours::ofHighlight)
            .or(() -> styles.of(run, "shd").flatMap(colours::ofShade));
    return own.map(List::of).orElseGet(() -> behind(run));
  }

  private List<Integer> behind(Element run) {
    for (var around = XmlPart.around(run, _ -> true);
        around.isPresent();
        around = XmlPart.around(around.get(), _ -> true)) {
      var found = of(around.get(), run);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of(WHITE);
  }

  private List<Integer> of(Element around, Element run) {
    return switch (String.valueOf(around.getLocalName())) {
      case "p" -> shade(styles.shadeOfParagraph(around));
      case "tc" -> {
        var own = shade(shade(around, "tcPr"));
        yield own.isEmpty() ? ofTable(run) : own;
      }
      case "tbl" -> shade(shade(around, "tblPr"));
      case "wsp" -> drawn(around);
      case "shape", "rect", "roundrect" -> filled(around.getAttribute("fillcolor"));
      default -> List.of();
    };
  }

  private List<Integer> ofTable(Element run) {
    return styles
        .tableLooks(run)
        .flatMap(look -> shade(look, "tcPr").or(() -> shade(look, "tblPr")).stream())
        .flatMap(shade -> colours.ofShade(shade).stream())
        .limit(1)
        .toList();
  }

  private List<Integer> shade(Optional<Element> shade) {
    return shade.flatMap(colours::ofShade).map(List::of).orElse(List.of());
  }

  private static Optional<Element> shade(Element of, String properties) {
    return XmlPart.child(of, properties).flatMap(look -> XmlPart.child(look, "shd"));
  }

  /** A drawing whose colours come from the theme may have a dark one. */
  private static List<Integer> drawn(Element shape) {
    var said = shape.getElementsByTagNameNS("*", "srgbClr");
    var themed = shape.getElementsByTagNameNS("*", "schemeClr").getLength() > 0;
    return Stream.concat(
            themed ? Stream.of(0, WHITE) : Stream.of(WHITE),
            IntStream.range(0, said.getLength())
                .mapToObj(number -> ((Element) said.item(number)).getAttribute("val"))
                .flatMap(value -> WordColours.hex(value).stream()))
        .toList();
  }

  private static List<Integer> filled(String colour) {
    return WordColours.hex(colour.replaceAll("^#|\\s.*$", "")).map(List::of).orElse(List.of());
  }
}
