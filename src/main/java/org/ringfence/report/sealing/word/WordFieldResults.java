package org.ringfence.report.sealing.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.report.office.XmlPart;
import org.ringfence.report.sealing.markup.Faults;
import org.ringfence.report.sealing.word.WordFields.Field;

/**
 * Looks whether each field shows what Word would show once it brings its fields up to date, as far
 * as that can be told without laying out pages: a page's number is a number, a reference says what
 * its bookmark says, a contents list has the headings.
 */
public final class WordFieldResults {
  /** What a field may be told besides: to lead there, to keep its looks, and common numerals. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)\\\\[hf](?=\\s|$)|\\\\\\*\\s*(MERGEFORMAT|CHARFORMAT|ARABIC|ROMAN)(?=\\s|$)");

  private static final Pattern NUMBER = Pattern.compile("\\s*(-?\\s*\\d{1,4}\\s*-?)?\\s*");
  private static final Pattern ROMAN = Pattern.compile("\\s*([ivxlcdm]{1,9}|[IVXLCDM]{1,9})\\s*");
  private static final Pattern LISTED_PAGE =
      Pattern.compile("^(.*?)(\\t\\s*(\\d{1,4}|[ivxlc]+)?)?$");
  private static final Pattern OF_NUMBERS = Pattern.compile("(?i)\\\\[nrw](?=\\s|$)");
  private static final Pattern RANGE = Pattern.compile("(?i)\\\\o\\s*\"?\\s*(\\d)\\s*-\\s*(\\d)");
  private static final Pattern OTHER_LIST = Pattern.compile("(?i)\\\\[bcfst](?=\\s|\"|$)");
  private static final Pattern HIDDEN = Pattern.compile("(?i)\\\\h(?=\\s|$)");
  private static final int USUAL_DEEPEST = 9;

  private final WordBookmarks bookmarks;
  private final Map<String, Integer> counted = new HashMap<>();

  public WordFieldResults(List<XmlPart> parts) {
    this.bookmarks = new WordBookmarks(parts);
  }

  public void look(XmlPart part, Faults faults) {
    for (var field : WordFields.of(part.xml())) {
      if (!isTrue(field)) {
        faults.add(
            "The field “%s” shows “%s”, and would show something else once it is brought up to date."
                .formatted(Faults.shown(field.instruction()), Faults.shown(field.result())),
            part.place(field.at()),
            "In Word, press Ctrl+A and F9 to bring the fields up to date, and save; or click on"
                + " this one and press Ctrl+Shift+F9, which leaves its text as it is.");
      }
    }
  }

  private boolean isTrue(Field field) {
    return switch (field.name()) {
      case "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "NOTEREF" -> isPage(field);
      case "REF" -> isReference(field);
      case "SEQ" -> isNext(field);
      case "STYLEREF" -> isOfStyle(field);
      case "TOC" -> isContents(field);
      default -> true;
    };
  }

  private static List<String> words(Field field) {
    var plain = PLAIN.matcher(field.instruction()).replaceAll(" ").strip();
    return Stream.of(plain.split("\\s+", -1)).skip(1).filter(word -> !word.isEmpty()).toList();
  }

  private boolean isPage(Field field) {
    var words = words(field);
    var isOfPlace = field.name().endsWith("REF");
    var names = isOfPlace ? words.stream().limit(1).toList() : List.<String>of();
    return words.size() == names.size()
        && (!isOfPlace || names.size() == 1)
        && names.stream().allMatch(name -> bookmarks.text(name).isPresent())
        && (NUMBER.matcher(field.result()).matches() || ROMAN.matcher(field.result()).matches());
  }

  private boolean isReference(Field field) {
    var isOfNumber = OF_NUMBERS.matcher(field.instruction()).find();
    var words = words(field).stream().filter(word -> !OF_NUMBERS.matcher(word).matches()).toList();
    if (words.size() != 1) {
      return false;
    }
    var says = isOfNumber ? bookmarks.label(words.getFirst()) : bookmarks.text(words.getFirst());
    return says.map(WordFieldResults::bare).filter(bare(field.result())::equals).isPresent();
  }

  /** Of one text, whatever blanks and line ends are in it, and the point behind a number. */
  private static String bare(String text) {
    return text.strip().replaceAll("[\\s\\u00a0]+", " ").replaceAll("\\.$", "");
  }

  private boolean isNext(Field field) {
    var words = words(field);
    var isRestart = words.size() == 3 && words.get(1).equalsIgnoreCase("\\r");
    var isHidden = HIDDEN.matcher(field.instruction()).find();
    if (isHidden || (words.size() != 1 && !isRestart)) {
      return false;
    }
    var name = words.getFirst().toLowerCase(Locale.ROOT);
    var count =
        isRestart && words.get(2).matches("\\d{1,4}")
            ? Integer.parseInt(words.get(2))
            : counted.getOrDefault(name, 0) + 1;
    counted.put(name, count);
    var roman = WordLabels.written(count, "roman");
    return List.of(Integer.toString(count), roman, roman.toUpperCase(Locale.ROOT))
        .contains(field.result().strip());
  }

  private boolean isOfStyle(Field field) {
    var plain = PLAIN.matcher(field.instruction()).replaceAll(" ").strip();
    var name = plain.substring("STYLEREF".length()).strip().replaceAll("^\"|\"$", "");
    return bookmarks
        .ofStyle(name)
        .map(WordFieldResults::bare)
        .toList()
        .contains(bare(field.result()));
  }

  private boolean isContents(Field field) {
    var lines =
        field
            .result()
            .lines()
            .map(line -> LISTED_PAGE.matcher(line.stripTrailing()).replaceAll("$1"))
            .map(WordFieldResults::bare)
            .filter(line -> !line.isEmpty())
            .toList();
    if (OTHER_LIST.matcher(field.instruction()).find()) {
      return new HashSet<>(bare(bookmarks.captions())).containsAll(lines);
    }
    var range = RANGE.matcher(field.instruction());
    var deep = range.find();
    var headings =
        deep
            ? bookmarks.headings(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
            : bookmarks.headings(1, USUAL_DEEPEST);
    return bare(headings).equals(lines);
  }

  private static List<String> bare(List<String> texts) {
    return texts.stream().map(WordFieldResults::bare).filter(text -> !text.isEmpty()).toList();
  }
}
