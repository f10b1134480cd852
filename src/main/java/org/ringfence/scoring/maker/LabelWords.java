package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ringfence.catalogue.NormalForm;

/**
 * The words of a label in normal form, and where each stands in it.
 *
 * @param text the label as it is read
 * @param words in order
 */
record LabelWords(String text, List<Word> words) {
  /** A question mark that stands in the place of a name is one as well. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{Nd}]+|(?<=(?:[/+&,;]|\\band)\\s{0,3})\\?");

  private static final Pattern SPACED =
      Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:\\p{L}\\s+){3,}\\p{L}(?![\\p{L}\\p{Nd}])");
  private static final Pattern CUT = Pattern.compile("[/+&,;]");
  private static final String AND = "and";

  /**
   * A word.
   *
   * @param text in lower case
   * @param start where it begins in the label
   * @param end where it ends
   * @param begins whether a part of the label begins here
   */
  record Word(String text, int start, int end, boolean begins) {}

  LabelWords {
    words = List.copyOf(words);
  }

  static LabelWords of(String label) {
    var plain = joined(NormalForm.plain(label));
    var words = new ArrayList<Word>();
    var found = WORD.matcher(plain);
    while (found.find()) {
      var begins = words.isEmpty() || isCut(plain, words.getLast(), found.start());
      var text = found.group().toLowerCase(Locale.ROOT);
      words.add(new Word(text, found.start(), found.end(), begins));
    }
    return new LabelWords(plain, words);
  }

  /** "H I K V I S I O N", as it is spaced on a badge. */
  private static String joined(String plain) {
    return SPACED.matcher(plain).replaceAll(word -> word.group().replaceAll("\\s+", ""));
  }

  /** A name in the same words. */
  static List<String> ofName(String name) {
    var normal = NormalForm.of(name);
    return normal.isEmpty() ? List.of() : List.of(normal.split(" ", -1));
  }

  private static boolean isCut(String plain, Word before, int start) {
    return before.text().equals(AND) || CUT.matcher(plain).region(before.end(), start).find();
  }

  int size() {
    return words.size();
  }

  String word(int at) {
    return words.get(at).text();
  }

  boolean begins(int at) {
    return words.get(at).begins();
  }

  /** Whether a word is joined to the one before it by something other than blanks. */
  boolean isHyphenated(int at) {
    return at > 0
        && text.substring(words.get(at - 1).end(), words.get(at).start())
            .chars()
            .noneMatch(Character::isWhitespace);
  }

  /** Whether these words stand here. */
  boolean hasAt(int at, List<String> wanted) {
    if (at + wanted.size() > words.size()) {
      return false;
    }
    for (int n = 0; n < wanted.size(); n++) {
      if (!word(at + n).equals(wanted.get(n))) {
        return false;
      }
    }
    return true;
  }

  /** Where the part of the label begins in which this word stands. */
  int startOfPart(int at) {
    var start = at;
    while (!begins(start)) {
      start--;
    }
    return start;
  }

  /** Where the part of the label ends in which this word stands, without an "and". */
  int endOfPart(int at) {
    var end = at + 1;
    while (end < size() && !begins(end)) {
      end++;
    }
    return end > at + 1 && word(end - 1).equals(AND) ? end - 1 : end;
  }

  /** The text as it was written between two words, the second not included. */
  String written(int from, int to) {
    return from >= to ? "" : text.substring(words.get(from).start(), words.get(to - 1).end());
  }

  /** All that is written from a word on, without a bracket that is closed and never opened. */
  String writtenFrom(int at) {
    if (at >= size()) {
      return "";
    }
    var rest = text.substring(words.get(at).start()).strip();
    return rest.endsWith(")") && !rest.contains("(")
        ? rest.substring(0, rest.length() - 1).strip()
        : rest;
  }
}
