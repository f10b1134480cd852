package org.ringfence.report.sealing.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hssf.util.HSSFColor;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Element;

/** The colours of a workbook as they are seen, by its own theme and its own palette. */
final class BookColours {
  /** Red, green and blue, each up to 255. */
  record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    private static Optional<Colour> of(String hex) {
      return hex.matches("([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")
          ? Optional.of(of(Integer.parseInt(hex.substring(hex.length() - 6), 16)))
          : Optional.empty();
    }

    private static Colour of(int number) {
      return new Colour((number >> 16) & 255, (number >> 8) & 255, number & 255);
    }

    /** Lighter where above nought, darker where below, as near as tells what is seen. */
    private Colour tinted(double tint) {
      return new Colour(tinted(red, tint), tinted(green, tint), tinted(blue, tint));
    }

    private static int tinted(int part, double tint) {
      var by = Math.clamp(tint, -1, 1);
      return (int) Math.round(by < 0 ? part * (1 + by) : part + (255 - part) * by);
    }

    /** Whether text of this colour can't be made out on a ground of the other. */
    boolean isLostOn(Colour ground) {
      var one = light() + DARKEST;
      var other = ground.light() + DARKEST;
      return Math.max(one, other) / Math.min(one, other) < LEAST_CONTRAST;
    }

    /** How light it is, from 0 to 1 (WCAG 2.2, relative luminance). */
    private double light() {
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
      var share = part / 255.0;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
  }

  private static final double DARKEST = 0.05;
  private static final double LEAST_CONTRAST = 1.5;

  /** In the order in which a workbook counts the colours of its theme. */
  private static final List<String> THEME =
      List.of(
          "lt1",
          "dk1",
          "lt2",
          "dk2",
          "accent1",
          "accent2",
          "accent3",
          "accent4",
          "accent5",
          "accent6",
          "hlink",
          "folHlink");

  private static final List<String> USUAL_THEME =
      List.of(
          "FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6",
          "F79646", "0000FF", "800080");

  private static final int LETTERS_OF_WINDOWS = 64;

  private final List<Colour> theme = new ArrayList<>();
  private final List<Colour> palette = new ArrayList<>();

  BookColours(List<XmlPart> parts) {
    parts.stream()
        .flatMap(part -> part.all("rgbColor").stream())
        .forEach(one -> palette.add(Colour.of(one.getAttribute("rgb")).orElse(Colour.WHITE)));
    for (var number = 0; number < THEME.size(); number++) {
      var name = THEME.get(number);
      theme.add(
          parts.stream()
              .flatMap(part -> part.all(name).stream())
              .filter(one -> XmlPart.around(one, "clrScheme").isPresent())
              .findFirst()
              .flatMap(BookColours::ofTheme)
              .or(() -> Colour.of(USUAL_THEME.get(THEME.indexOf(name))))
              .orElse(Colour.BLACK));
    }
  }

  private static Optional<Colour> ofTheme(Element named) {
    return XmlPart.children(named)
        .flatMap(
            one ->
                Stream.of("val", "lastClr")
                    .flatMap(attribute -> Colour.of(one.getAttribute(attribute)).stream()))
        .findFirst();
  }

  /** What an element says that a colour is; empty where it says nothing that is known. */
  Optional<Colour> of(Element colour) {
    var tint = colour.getAttribute("tint");
    return said(colour)
        .map(
            one ->
                tint.matches("-?\\d{0,3}(\\.\\d{1,20})?") && tint.matches(".*\\d.*")
                    ? one.tinted(Double.parseDouble(tint))
                    : one);
  }

  /** Of six digits. */
  Optional<Colour> ofHex(String digits) {
    return Colour.of(digits);
  }

  /** Of the theme, by its number. */
  public Optional<Colour> ofTheme(int number) {
    return at(theme, Integer.toString(number));
  }

  private Optional<Colour> said(Element colour) {
    return Colour.of(colour.getAttribute("rgb"))
        .or(() -> at(theme, colour.getAttribute("theme")))
        .or(() -> indexed(colour.getAttribute("indexed")));
  }

  private static <T> Optional<T> at(List<T> list, String number) {
    return number.matches("\\d{1,3}") && Integer.parseInt(number) < list.size()
        ? Optional.of(list.get(Integer.parseInt(number)))
        : Optional.empty();
  }

  private Optional<Colour> indexed(String number) {
    if (!number.matches("\\d{1,2}")) {
      return Optional.empty();
    }
    var index = Integer.parseInt(number);
    if (index >= LETTERS_OF_WINDOWS) {
      return Optional.of(index == LETTERS_OF_WINDOWS ? Colour.BLACK : Colour.WHITE);
    }
    return at(palette, number)
        .or(
            () ->
                Optional.ofNullable(HSSFColor.getIndexHash().get(index < 8 ? index + 8 : index))
                    .map(HSSFColor::getTriplet)
                    .map(parts -> new Colour(parts[0], parts[1], parts[2])));
  }
}
