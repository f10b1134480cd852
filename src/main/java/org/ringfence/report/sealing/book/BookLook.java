package org.ringfence.report.sealing.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.book.BookColours.Colour;
import org.w3c.dom.Element;

/** How the cells of a workbook look by their styles, as far as that hides what is in them. */
final class BookLook {
  /** Letters of these are signs; whoever reads them doesn't read what the file says. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?i)\\s*(wingdings.*|webdings|symbol|standard symbols.*|marlett|mt extra|ms"
              + " outlook|bookshelf symbol.*|.*dingbats.*|opensymbol|.*braille.*|.*bar"
              + " ?code.*|.*redact.*)");

  private static final Set<String> SIDES =
      Set.of(
          "", "general", "left", "center", "right", "justify", "centerContinuous", "distributed");
  private static final Set<String> ON = Set.of("1", "true");
  private static final String UPRIGHT = "255";
  private static final String NO_PATTERN = "none";
  private static final double SMALLEST = 4;
  private static final double LARGEST = 48;
  private static final int MOST_INDENT = 15;

  private final Map<String, String> unseen = new HashMap<>();
  private final Map<String, List<Colour>> grounds = new HashMap<>();
  private final Map<String, Element> fonts = new HashMap<>();
  private final BookColours colours;
  private final NumberFormats formats;

  BookLook(List<XmlPart> parts) {
    this.colours = new BookColours(parts);
    this.formats = new NumberFormats(parts);
    parts.stream().filter(part -> !part.all("cellXfs").isEmpty()).forEach(this::read);
  }

  static String styleOf(Element cell) {
    return Optional.of(cell.getAttribute("s")).filter(one -> !one.isEmpty()).orElse("0");
  }

  BookColours colours() {
    return colours;
  }

  /** Why what is in cells of a style is not seen, or not as it is; empty where it is. */
  Optional<String> unseen(String style) {
    return Optional.ofNullable(unseen.get(style));
  }

  /** Why one stretch of the text in a cell of a style is not seen; empty where it is. */
  Optional<String> unseen(String style, Element run) {
    return XmlPart.child(run, "rPr")
        .flatMap(look -> ofLetters(look, grounds.getOrDefault(style, List.of(Colour.WHITE))));
  }

  /**
   * Whether the letters of a style are coloured, and the style leaves the cell's ground as it is.
   */
  boolean isBareAndColoured(String style) {
    return !grounds.containsKey(style)
        && Optional.ofNullable(fonts.get(style))
            .flatMap(font -> XmlPart.child(font, "color"))
            .filter(colour -> !colour.getAttribute("theme").equals("1"))
            .filter(colour -> !Set.of("8", "64").contains(colour.getAttribute("indexed")))
            .isPresent();
  }

  private void read(XmlPart styles) {
    var allFonts = children(styles, "fonts");
    var allFills = children(styles, "fills");
    var looks = children(styles, "cellXfs");
    for (var number = 0; number < looks.size(); number++) {
      var one = looks.get(number);
      var style = Integer.toString(number);
      var ground = at(allFills, one, "fillId").map(this::grounds).orElse(List.of());
      if (!ground.isEmpty()) {
        grounds.put(style, ground);
      }
      var font = at(allFonts, one, "fontId");
      font.ifPresent(letters -> fonts.put(style, letters));
      formats
          .fault(one.getAttribute("numFmtId"))
          .or(
              () ->
                  font.flatMap(
                      letters ->
                          ofLetters(letters, ground.isEmpty() ? List.of(Colour.WHITE) : ground)))
          .or(() -> XmlPart.child(one, "alignment").flatMap(BookLook::ofPlace))
          .ifPresent(why -> unseen.put(style, why));
    }
  }

  private static List<Element> children(XmlPart styles, String list) {
    return styles.all(list).stream()
        .findFirst()
        .map(found -> XmlPart.children(found).toList())
        .orElse(List.of());
  }

  private static Optional<Element> at(List<Element> list, Element look, String attribute) {
    var id = look.getAttribute(attribute);
    return id.matches("\\d{1,6}") && Integer.parseInt(id) < list.size()
        ? Optional.of(list.get(Integer.parseInt(id)))
        : Optional.empty();
  }

  private Optional<String> ofLetters(Element font, List<Colour> grounds) {
    if (size(font).filter(size -> size < SMALLEST).isPresent()) {
      return Optional.of("it is too small to be read");
    }
    if (size(font).filter(size -> size > LARGEST).isPresent()) {
      return Optional.of("it is larger than its cell");
    }
    if (isOfSigns(font)) {
      return Optional.of("its font shows signs in place of letters");
    }
    var colour = XmlPart.child(font, "color").flatMap(colours::of).orElse(Colour.BLACK);
    return grounds.stream()
        .filter(colour::isLostOn)
        .findFirst()
        .map(
            ground ->
                Colour.WHITE.isLostOn(ground)
                    ? "it is white on white"
                    : "it has the colour of its ground");
  }

  /** In points; a size that is no number is none that can be read. */
  private static Optional<Double> size(Element font) {
    return XmlPart.child(font, "sz")
        .map(size -> size.getAttribute("val"))
        .map(size -> size.matches("\\d{1,4}(\\.\\d*)?") ? Double.parseDouble(size) : 0);
  }

  private static boolean isOfSigns(Element font) {
    return Stream.of("name", "rFont")
            .flatMap(name -> XmlPart.child(font, name).stream())
            .anyMatch(name -> SIGNS.matcher(name.getAttribute("val")).matches())
        || XmlPart.child(font, "charset")
            .filter(set -> set.getAttribute("val").equals("2"))
            .isPresent();
  }

  /** The colours behind the letters; none where the cell is left as it is. */
  List<Colour> grounds(Element fill) {
    return XmlPart.child(fill, "patternFill").stream()
        .filter(one -> !Set.of("", NO_PATTERN).contains(one.getAttribute("patternType")))
        .flatMap(
            one ->
                one.getAttribute("patternType").equals("solid")
                    ? Stream.of(colour(one, "fgColor").orElse(Colour.BLACK))
                    : Stream.of("fgColor", "bgColor").flatMap(name -> colour(one, name).stream()))
        .toList();
  }

  private Optional<Colour> colour(Element pattern, String name) {
    return XmlPart.child(pattern, name).flatMap(colours::of);
  }

  private static Optional<String> ofPlace(Element alignment) {
    if (ON.contains(alignment.getAttribute("shrinkToFit"))) {
      return Optional.of("it is made smaller until it fits");
    }
    if (!SIDES.contains(alignment.getAttribute("horizontal"))) {
      return Optional.of("it is repeated until the cell is full");
    }
    if (alignment.getAttribute("textRotation").equals(UPRIGHT)) {
      return Optional.of("its letters stand one above another");
    }
    var indent = alignment.getAttribute("indent");
    return !indent.isEmpty()
            && (!indent.matches("\\d{1,3}") || Integer.parseInt(indent) > MOST_INDENT)
        ? Optional.of("it is moved out of the cell")
        : Optional.empty();
  }
}
