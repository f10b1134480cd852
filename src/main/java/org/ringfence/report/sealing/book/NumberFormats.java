package org.ringfence.report.sealing.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ringfence.report.office.XmlPart;

/** Tells what a number format hides of a value, or shows otherwise on another computer. */
final class NumberFormats {
  /** Those that every program has and shows alike wherever it runs (ECMA-376, Part 1, 18.8.30). */
  private static final Set<Integer> ALIKE =
      Set.of(0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 18, 19, 20, 21, 45, 46, 47, 48, 49);

  private static final int FIRST_OWN = 164;

  /** What stands for a value in a number format; without any of it, the value is not shown. */
  private static final Pattern SHOWS = Pattern.compile("(?i)[0#?@ymdhs]|general");

  private static final Pattern BESIDES = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

  /** What Excel's own formats for money show for nought. */
  private static final String DASH = "\"-\"";

  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");

  /** A currency's sign, a language that changes no letters, hours beyond a day, a dark colour. */
  private static final Pattern KNOWN_BRACKET =
      Pattern.compile(
          "(?i)\\$[\\p{Sc}\\p{L}]{0,3}(-0?[0-9a-e][0-9a-f]{2})?|\\$[\\p{Sc}\\p{L}]{1,3}|h+|m+|s+"
              + "|red|blue|black|green|magenta");

  /** The days as the computer is set to show them. */
  private static final Pattern BY_COMPUTER =
      Pattern.compile("(?i).*\\[\\$-(f800|f400|x-\\w+)\\].*");

  private static final Pattern MINUS = Pattern.compile("[-(]");
  private static final Pattern TEXT = Pattern.compile("(?i)@|general");

  /** Room as wide as a letter, and a letter that fills the cell. */
  private static final Pattern ROOM = Pattern.compile("_.|\\*.");

  /** Digits that are no digits of the value. */
  private static final Pattern DIGITS = Pattern.compile("\"[^\"]*\\d[^\"]*\"|\\\\\\d");

  private static final Pattern THOUSANDS = Pattern.compile("[0#?](,+)(?![0#?,])");

  private final Map<Integer, String> own = new HashMap<>();

  NumberFormats(List<XmlPart> parts) {
    parts.stream()
        .flatMap(part -> part.all("numFmt").stream())
        .filter(format -> XmlPart.around(format, "dxf").isEmpty())
        .filter(format -> format.getAttribute("numFmtId").matches("\\d{1,6}"))
        .forEach(
            format ->
                own.put(
                    Integer.parseInt(format.getAttribute("numFmtId")),
                    format.getAttribute("formatCode")));
  }

  /** What is wrong with a format as a half sentence; empty where nothing is. */
  Optional<String> fault(String id) {
    if (!id.matches("\\d{1,6}")) {
      return Optional.empty();
    }
    var number = Integer.parseInt(id);
    var code = Optional.ofNullable(own.get(number));
    if (number < FIRST_OWN && !ALIKE.contains(number)) {
      return Optional.of("its number format goes by the computer");
    }
    return code.flatMap(NumberFormats::faultOf);
  }

  private static Optional<String> faultOf(String code) {
    var sections = List.of(BESIDES.matcher(code.replace(DASH, "0")).replaceAll("").split(";", -1));
    if (sections.stream().anyMatch(section -> !SHOWS.matcher(section).find())) {
      return Optional.of("its number format shows nothing of it");
    }
    if (BY_COMPUTER.matcher(code).matches()) {
      return Optional.of("its number format goes by the computer");
    }
    if (DIGITS.matcher(code).find()
        || BRACKET.matcher(code).results().anyMatch(one -> !isKnown(one.group(1)))
        || THOUSANDS.matcher(BESIDES.matcher(code).replaceAll("")).find()) {
      return Optional.of("its number format shows another number");
    }
    if (sections.size() > 3 && !TEXT.matcher(sections.get(3)).find()) {
      return Optional.of("its number format shows nothing of it");
    }
    return sections.size() > 1 && !MINUS.matcher(ROOM.matcher(below(code)).replaceAll("")).find()
        ? Optional.of("its number format leaves out a minus")
        : Optional.empty();
  }

  private static boolean isKnown(String bracket) {
    return KNOWN_BRACKET.matcher(bracket).matches();
  }

  /** The section for numbers below nought. */
  private static String below(String code) {
    var quoted = false;
    var from = 0;
    var sections = new ArrayList<String>();
    for (var at = 0; at < code.length(); at++) {
      quoted ^= code.charAt(at) == '"';
      if (code.charAt(at) == ';' && !quoted) {
        sections.add(code.substring(from, at));
        from = at + 1;
      }
    }
    sections.add(code.substring(from));
    return sections.size() > 1 ? sections.get(1) : "-";
  }
}
