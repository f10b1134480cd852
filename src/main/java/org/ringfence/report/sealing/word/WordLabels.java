package org.ringfence.report.sealing.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Element;

/**
 * What Word puts before the paragraphs of lists: their numbers, letters and bullets, counted in the
 * order in which the paragraphs are asked about.
 */
public final class WordLabels {
  private static final int DEEPEST = 9;
  private static final int MOST_OF_A_LETTER = 780;
  private static final int LETTERS = 26;
  private static final int MOST_ROMAN = 3_999;
  private static final Pattern COUNTER = Pattern.compile("%([1-9])");
  private static final List<String> ROMAN =
      List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
  private static final List<Integer> WORTH =
      List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);

  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> numbers = new HashMap<>();
  private final Map<String, int[]> counted = new HashMap<>();
  private final HashSet<String> begun = new HashSet<>();
  private final WordStyles styles;

  public WordLabels(List<XmlPart> parts, WordStyles styles) {
    this.styles = styles;
    for (var part : parts) {
      part.all("abstractNum")
          .forEach(list -> lists.putIfAbsent(XmlPart.own(list, "abstractNumId"), list));
      part.all("num").stream()
          .filter(one -> one.hasAttributeNS(one.getNamespaceURI(), "numId"))
          .forEach(one -> numbers.putIfAbsent(XmlPart.own(one, "numId"), one));
    }
  }

  /** The label of the next paragraph; empty where it has none. */
  public String next(Element paragraph) {
    return number(paragraph)
        .flatMap(
            number ->
                Optional.ofNullable(numbers.get(number))
                    .map(num -> counted(num, number, level(paragraph, number))))
        .orElse("");
  }

  private Optional<String> number(Element paragraph) {
    return numbering(paragraph, "numId").filter(number -> !number.equals("0"));
  }

  private Optional<String> numbering(Element paragraph, String what) {
    return styles
        .ofParagraph(paragraph, "numPr", what)
        .map(one -> XmlPart.own(one, "val"))
        .filter(value -> !value.isEmpty());
  }

  /** As the paragraph says, or as the list says of the paragraph's style. */
  private int level(Element paragraph, String number) {
    return XmlPart.child(paragraph, "pPr")
        .flatMap(look -> XmlPart.child(look, "numPr"))
        .flatMap(look -> XmlPart.child(look, "ilvl"))
        .map(one -> XmlPart.own(one, "val"))
        .or(() -> levelOfStyle(styles.styleOf(paragraph), number))
        .or(() -> numbering(paragraph, "ilvl"))
        .filter(level -> level.matches("[0-8]"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  private Optional<String> levelOfStyle(String style, String number) {
    return Optional.ofNullable(numbers.get(number)).stream()
        .flatMap(one -> list(one).stream())
        .flatMap(list -> XmlPart.children(list, "lvl"))
        .filter(
            level ->
                XmlPart.child(level, "pStyle")
                    .filter(one -> XmlPart.own(one, "val").equals(style))
                    .isPresent())
        .map(level -> XmlPart.own(level, "ilvl"))
        .findFirst();
  }

  private Optional<Element> list(Element number) {
    return XmlPart.child(number, "abstractNumId")
        .flatMap(one -> Optional.ofNullable(lists.get(XmlPart.own(one, "val"))));
  }

  private String counted(Element number, String id, int level) {
    var key = XmlPart.child(number, "abstractNumId").map(one -> XmlPart.own(one, "val")).orElse("");
    var counts = counted.computeIfAbsent(key, _ -> new int[DEEPEST]);
    if (begun.add(id + "/" + level)) {
      override(number, level, "startOverride")
          .ifPresent(start -> counts[level] = value(start, 1) - 1 - start(number, level) + 1);
    }
    counts[level]++;
    for (var deeper = level + 1; deeper < DEEPEST; deeper++) {
      counts[deeper] = 0;
    }
    return level(number, level).map(one -> label(number, one, counts)).orElse("");
  }

  private Optional<Element> level(Element number, int level) {
    return override(number, level, "lvl").or(() -> list(number).flatMap(list -> at(list, level)));
  }

  private static Optional<Element> at(Element list, int level) {
    return XmlPart.children(list, "lvl")
        .filter(one -> XmlPart.own(one, "ilvl").equals(Integer.toString(level)))
        .findFirst();
  }

  private static Optional<Element> override(Element number, int level, String what) {
    return XmlPart.children(number, "lvlOverride")
        .filter(one -> XmlPart.own(one, "ilvl").equals(Integer.toString(level)))
        .flatMap(one -> XmlPart.child(one, what).stream())
        .findFirst();
  }

  private int start(Element number, int level) {
    return level(number, level)
        .flatMap(one -> XmlPart.child(one, "start"))
        .map(one -> value(one, 1))
        .orElse(1);
  }

  private static int value(Element of, int otherwise) {
    var said = XmlPart.own(of, "val");
    return said.matches("\\d{1,6}") ? Integer.parseInt(said) : otherwise;
  }

  private String label(Element number, Element level, int[] counts) {
    var text = XmlPart.child(level, "lvlText").map(one -> XmlPart.own(one, "val")).orElse("");
    return COUNTER
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    counter(number, Integer.parseInt(found.group(1)) - 1, counts)));
  }

  private String counter(Element number, int level, int[] counts) {
    var count = start(number, level) + Math.max(0, counts[level] - 1);
    return written(count, level(number, level).map(WordLabels::format).orElse("decimal"));
  }

  private static String format(Element level) {
    return XmlPart.child(level, "numFmt").map(one -> XmlPart.own(one, "val")).orElse("");
  }

  /** A number as one of Word's formats writes it; the usual way in those that are not known. */
  static String written(int count, String format) {
    return switch (format) {
      case "lowerLetter", "alphabetic" -> letters(count);
      case "upperLetter", "ALPHABETIC" -> letters(count).toUpperCase(Locale.ROOT);
      case "lowerRoman", "roman" -> roman(count);
      case "upperRoman", "ROMAN" -> roman(count).toUpperCase(Locale.ROOT);
      case "decimalZero" -> "%02d".formatted(count);
      case "none", "bullet" -> "";
      default -> Integer.toString(count);
    };
  }

  private static String letters(int count) {
    if (count < 1 || count > MOST_OF_A_LETTER) {
      return Integer.toString(count);
    }
    return Character.toString('a' + (count - 1) % LETTERS).repeat((count - 1) / LETTERS + 1);
  }

  private static String roman(int count) {
    if (count < 1 || count > MOST_ROMAN) {
      return Integer.toString(count);
    }
    var text = new StringBuilder();
    var left = count;
    for (var number = 0; number < WORTH.size(); number++) {
      while (left >= WORTH.get(number)) {
        text.append(ROMAN.get(number));
        left -= WORTH.get(number);
      }
    }
    return text.toString();
  }
}
