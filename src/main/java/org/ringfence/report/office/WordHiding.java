package org.ringfence.report.office;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Looks for what a Word file holds and does not show: changes kept open, and hidden text. */
final class WordHiding {
  private static final Set<String> CHANGES =
      Set.of(
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "moveFromRangeStart",
          "moveToRangeStart",
          "delText",
          "delInstrText",
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblPrExChange",
          "trPrChange",
          "tcPrChange",
          "tblGridChange",
          "numberingChange",
          "cellIns",
          "cellDel",
          "cellMerge",
          "customXmlInsRangeStart",
          "customXmlDelRangeStart",
          "customXmlMoveFromRangeStart",
          "customXmlMoveToRangeStart");
  private static final Set<String> OFF = Set.of("0", "false", "off");
  private static final Pattern UNSEEN = Pattern.compile("(?is).*visibility\\s*:\\s*hidden.*");

  /** In half points: four points are about as high as a full stop is wide. */
  private static final int SMALLEST = 8;

  private static final String MEND = "In Word, show it as other text, or delete it, and save.";

  private final List<XmlPart> parts;
  private final WordStyles styles;

  WordHiding(List<XmlPart> parts) {
    this.parts = parts;
    this.styles = new WordStyles(parts);
  }

  void look(Faults faults) {
    for (var part : parts) {
      if (part.isWord()) {
        changes(part, faults);
        part.all("r").stream().filter(WordHiding::hasText).forEach(run -> run(run, part, faults));
        unseen(part, faults);
      }
    }
  }

  private static void changes(XmlPart part, Faults faults) {
    part.all("*").stream()
        .filter(element -> CHANGES.contains(element.getLocalName()))
        .filter(element -> String.valueOf(element.getNamespaceURI()).contains("wordprocessingml"))
        .forEach(
            element ->
                faults.add(
                    "There is a tracked change that nobody accepted or rejected.",
                    part.place(element),
                    "In Word, under Review, accept or reject all changes, and save."));
  }

  private static boolean hasText(Element run) {
    return Stream.of("t", "sym")
        .flatMap(name -> WordStyles.child(run, name).stream())
        .anyMatch(text -> "sym".equals(text.getLocalName()) || !text.getTextContent().isBlank());
  }

  private void run(Element run, XmlPart part, Faults faults) {
    if (is(run, "vanish") || is(run, "specVanish")) {
      add("hidden text", run, part, faults);
    } else if (isWhite(run)) {
      add("white text on white", run, part, faults);
    } else if (isTiny(run)) {
      add("text too small to be read", run, part, faults);
    }
  }

  private static void add(String what, Element run, XmlPart part, Faults faults) {
    faults.add(
        "There is %s: “%s”.".formatted(what, Faults.shown(run.getTextContent())),
        part.place(run),
        MEND);
  }

  private boolean is(Element run, String property) {
    return styles
        .of(run, property)
        .filter(on -> !OFF.contains(WordFields.own(on, "val")))
        .isPresent();
  }

  private boolean isWhite(Element run) {
    return styles
            .of(run, "color")
            .filter(
                colour ->
                    Colours.isNearWhite(WordFields.own(colour, "val"))
                        || Set.of("background1", "light1")
                            .contains(WordFields.own(colour, "themeColor")))
            .isPresent()
        && styles.of(run, "highlight").isEmpty()
        && styles.of(run, "shd").filter(WordStyles::isDark).isEmpty()
        && XmlPart.around(run, this::isDark).isEmpty();
  }

  /** Whether something around a text is drawn in a colour on which white is seen. */
  private boolean isDark(Element around) {
    return switch (String.valueOf(around.getLocalName())) {
      case "p" -> shade(around, "pPr");
      case "tc" -> shade(around, "tcPr");
      case "tbl" -> shade(around, "tblPr") || styles.colours(around);
      case "wsp", "shape", "rect", "roundrect" -> true;
      default -> false;
    };
  }

  private static boolean shade(Element of, String properties) {
    return WordStyles.child(of, properties)
        .flatMap(look -> WordStyles.child(look, "shd"))
        .filter(WordStyles::isDark)
        .isPresent();
  }

  private boolean isTiny(Element run) {
    return styles
        .of(run, "sz")
        .map(size -> WordFields.own(size, "val"))
        .filter(size -> size.matches("\\d{1,4}") && Integer.parseInt(size) < SMALLEST)
        .isPresent();
  }

  private static void unseen(XmlPart part, Faults faults) {
    part.all("hidden").stream()
        .filter(hidden -> XmlPart.around(hidden, "trPr").isPresent())
        .filter(hidden -> !OFF.contains(WordFields.own(hidden, "val")))
        .forEach(hidden -> faults.add("A row of a table is hidden.", part.place(hidden), MEND));
    part.all("*").stream()
        .filter(WordHiding::isUnseen)
        .forEach(element -> faults.add("A drawing is hidden.", part.place(element), MEND));
  }

  private static boolean isUnseen(Element element) {
    var isMarked =
        List.of("docPr", "cNvPr").contains(element.getLocalName())
            && List.of("1", "true").contains(element.getAttribute("hidden"));
    return isMarked || UNSEEN.matcher(element.getAttribute("style")).matches();
  }
}
