package org.ringfence.report.sealing.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.w3c.dom.Element;

/** Looks for what a Word file holds and does not show: changes kept open, and hidden text. */
public final class WordHiding {
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
  private static final Pattern UNSEEN = Pattern.compile("(?is).*visibility\\s*:\\s*hidden.*");

  /** In half points. */
  private static final int SMALLEST = 12;

  private static final int LARGEST = 160;

  private static final int FULL_WIDTH = 100;
  private static final int RAISED = 78;

  /** Light grey on white has more, and pale yellow less. */
  private static final double LEAST_CONTRAST = 1.7;

  private static final List<String> FONTS = List.of("ascii", "hAnsi", "cs", "eastAsia");

  /** All but the hyphen that is seen where a line ends. */
  private static final Pattern UNREAD = Pattern.compile("[\\p{Cf}\\p{Co}&&[^\\u00AD]]");

  private static final String MEND = "In Word, show it as other text, or delete it, and save.";

  private final List<XmlPart> parts;
  private final WordStyles styles;
  private final WordColours colours;
  private final WordBackground background;
  private final WordFonts fonts;
  private final WordSpacing room;

  public WordHiding(List<XmlPart> parts) {
    this.parts = parts;
    this.styles = new WordStyles(parts);
    this.colours = new WordColours(parts);
    this.background = new WordBackground(styles, colours);
    this.fonts = new WordFonts(parts);
    this.room = new WordSpacing(parts, styles);
  }

  public void look(Faults faults) {
    for (var part : parts) {
      if (part.isWord()) {
        changes(part, faults);
        part.all("r").stream().filter(WordHiding::hasText).forEach(run -> run(run, part, faults));
        room.look(part, faults);
        WordGrid.look(part, faults);
        WordGaps.look(part, faults);
        unseen(part, faults);
        joined(part, faults);
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
        .flatMap(name -> XmlPart.child(run, name).stream())
        .anyMatch(text -> "sym".equals(text.getLocalName()) || !text.getTextContent().isBlank());
  }

  private void run(Element run, XmlPart part, Faults faults) {
    if (is(run, "vanish") || is(run, "specVanish")) {
      add("hidden text", run, part, faults);
    } else if (isFaint(run)) {
      add("text in the colour of what it stands on", run, part, faults);
    } else if (sizes(run).anyMatch(size -> size < SMALLEST)) {
      add("text too small to be read", run, part, faults);
    } else if (sizes(run).anyMatch(size -> size > LARGEST)) {
      add("text too large for the page", run, part, faults);
    } else if (isOfSymbols(run)) {
      add("text in a font of symbols", run, part, faults);
    } else if (UNREAD.matcher(run.getTextContent()).find()) {
      add("a sign that is not seen, or turns the text round", run, part, faults);
    }
  }

  private static void add(String what, Element run, XmlPart part, Faults faults) {
    faults.add(
        "There is %s: “%s”.".formatted(what, Faults.shown(run.getTextContent())),
        part.place(run),
        MEND);
  }

  private boolean is(Element run, String property) {
    return styles.of(run, property).filter(WordFields::isOn).isPresent();
  }

  /** Whether nobody tells it from what it stands on. */
  private boolean isFaint(Element run) {
    return styles
        .of(run, "color")
        .flatMap(colours::ofText)
        .filter(
            colour ->
                background.of(run).stream()
                    .allMatch(behind -> Colours.contrast(colour, behind) < LEAST_CONTRAST))
        .isPresent();
  }

  /** How large letters are seen, in half points; raised ones are smaller, yet read down to 8 pt. */
  private Stream<Integer> sizes(Element run) {
    var width = Math.min(value(run, "w").orElse(FULL_WIDTH), FULL_WIDTH);
    var drawn = isRaised(run) ? RAISED : FULL_WIDTH;
    return Stream.of("sz", "szCs")
        .flatMap(size -> value(run, size).stream())
        .map(size -> size * width / FULL_WIDTH * drawn / FULL_WIDTH);
  }

  private boolean isRaised(Element run) {
    return styles
        .of(run, "vertAlign")
        .map(one -> XmlPart.own(one, "val"))
        .filter(Set.of("superscript", "subscript")::contains)
        .isPresent();
  }

  private Optional<Integer> value(Element run, String property) {
    return styles
        .of(run, property)
        .map(one -> XmlPart.own(one, "val"))
        .filter(said -> said.matches("\\d{1,4}"))
        .map(Integer::parseInt);
  }

  private boolean isOfSymbols(Element run) {
    return FONTS.stream()
        .flatMap(kind -> styles.of(run, "rFonts", kind).map(one -> XmlPart.own(one, kind)).stream())
        .anyMatch(fonts::areSymbols);
  }

  private static void unseen(XmlPart part, Faults faults) {
    part.all("hidden").stream()
        .filter(hidden -> XmlPart.around(hidden, "trPr").isPresent())
        .filter(WordFields::isOn)
        .forEach(hidden -> faults.add("A row of a table is hidden.", part.place(hidden), MEND));
    part.all("*").stream()
        .filter(WordHiding::isUnseen)
        .forEach(element -> faults.add("A drawing is hidden.", part.place(element), MEND));
  }

  /** Word shows the first of the cells that are joined, and nothing of the others. */
  private static void joined(XmlPart part, Faults faults) {
    Stream.of("vMerge", "hMerge")
        .flatMap(name -> part.all(name).stream())
        .filter(merge -> !"restart".equals(XmlPart.own(merge, "val")))
        .flatMap(merge -> XmlPart.around(merge, "tc").stream())
        .filter(cell -> !cell.getTextContent().isBlank())
        .forEach(
            cell ->
                faults.add(
                    "A cell that is joined with the one before it holds text that nobody sees:"
                        + " “%s”.".formatted(Faults.shown(cell.getTextContent())),
                    part.place(cell),
                    "In Word, split the cell under Layout, or delete its text, and save."));
  }

  private static boolean isUnseen(Element element) {
    var isMarked =
        List.of("docPr", "cNvPr").contains(element.getLocalName())
            && List.of("1", "true").contains(element.getAttribute("hidden"));
    return isMarked || UNSEEN.matcher(element.getAttribute("style")).matches();
  }
}
