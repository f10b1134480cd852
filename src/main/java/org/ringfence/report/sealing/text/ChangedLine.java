package org.ringfence.report.sealing.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The two forms of a line that was changed, each with the words around every place in which they
 * differ, so that whoever reads them sees what was changed wherever in the line it stands.
 */
final class ChangedLine {
  /** A line as short as this is shown whole. */
  private static final int SHORT = 160;

  private static final int WORDS_AROUND = 6;
  private static final int LETTERS_AROUND = 40;

  /** A word as long as this is none, and is looked at letter by letter. */
  private static final int LONGEST_WORD = 80;

  private static final int MOST_PIECES = 6_000;
  private static final int LONGEST = 2_000;
  private static final String GAP = " … ";

  private final List<String> was;
  private final List<String> is;
  private final String between;
  private final int around;
  private final List<AbstractDelta<String>> deltas;

  ChangedLine(String was, String is) {
    var byWord = hasWords(was) && hasWords(is);
    this.was = byWord ? words(was) : letters(was);
    this.is = byWord ? words(is) : letters(is);
    this.between = byWord ? " " : "";
    this.around = byWord ? WORDS_AROUND : LETTERS_AROUND;
    this.deltas =
        Math.max(this.was.size(), this.is.size()) > MOST_PIECES
            ? List.of()
            : DiffUtils.diff(this.was, this.is, new MyersDiffWithLinearSpace<>()).getDeltas();
  }

  /** Of a line that is in one paper alone, all that can be read. */
  static String whole(String line) {
    return cut(line);
  }

  String written() {
    return shown(was, is, AbstractDelta::getSource);
  }

  String given() {
    return shown(is, was, AbstractDelta::getTarget);
  }

  /** How much of the shorter line both begin and end with, from 0 to 1. */
  static double likeness(String one, String other) {
    var shorter = Math.min(one.length(), other.length());
    var start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    var end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return shorter == 0 ? 0 : (double) (start + end) / shorter;
  }

  private String shown(
      List<String> line, List<String> other, Function<AbstractDelta<String>, Chunk<String>> side) {
    var whole = String.join(between, line);
    if (whole.length() <= SHORT && String.join(between, other).length() <= SHORT) {
      return whole;
    }
    var text = new StringBuilder();
    var shownTo = 0;
    for (var delta : deltas) {
      var chunk = side.apply(delta);
      var from = Math.max(shownTo, chunk.getPosition() - around);
      var to = Math.min(line.size(), chunk.getPosition() + chunk.size() + around);
      if (to > from) {
        text.append(from > shownTo ? GAP : shownTo == 0 ? "" : between)
            .append(String.join(between, line.subList(from, to)));
        shownTo = to;
      }
    }
    if (deltas.isEmpty()) {
      return cut(whole);
    }
    return cut(text.append(shownTo < line.size() ? GAP : "").toString().strip());
  }

  /** What nobody reads through in a list is cut in its middle. */
  private static String cut(String text) {
    var letters = letters(text);
    return letters.size() <= LONGEST
        ? text
        : String.join("", letters.subList(0, LONGEST / 2))
            + GAP
            + String.join("", letters.subList(letters.size() - LONGEST / 2, letters.size()));
  }

  private static boolean hasWords(String line) {
    return words(line).stream().allMatch(word -> word.length() <= LONGEST_WORD);
  }

  private static List<String> words(String line) {
    return Arrays.asList(line.split(" ", -1));
  }

  private static List<String> letters(String line) {
    var letters = new ArrayList<String>();
    line.codePoints().mapToObj(Character::toString).forEach(letters::add);
    return letters;
  }
}
