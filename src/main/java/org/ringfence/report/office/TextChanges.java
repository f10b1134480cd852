package org.ringfence.report.office;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.Outcome;
import org.ringfence.model.TextChange;

/**
 * Shows by which lines the texts of two papers differ; a help, and no proof that nothing else does.
 */
public final class TextChanges {
  private static final int MOST_LINES = 20_000;
  private static final int LONGEST = 160;
  private static final int AROUND = 40;

  private TextChanges() {}

  /**
   * The lines that one of two papers has and the other has not, in their order.
   *
   * @param given the paper that is looked at
   * @param again the one that Ringfence writes
   */
  public static Outcome<List<TextChange>> between(Path given, Path again) {
    return PaperText.lines(again)
        .then(ours -> PaperText.lines(given).then(theirs -> between(given, ours, theirs)));
  }

  private static Outcome<List<TextChange>> between(
      Path given, List<String> ours, List<String> theirs) {
    var start = common(ours, theirs);
    var end =
        common(
            ours.subList(start, ours.size()).reversed(),
            theirs.subList(start, theirs.size()).reversed());
    var was = ours.subList(start, ours.size() - end);
    var is = theirs.subList(start, theirs.size() - end);
    return was.size() > MOST_LINES || is.size() > MOST_LINES
        ? Outcome.refused(
            "It differs in so much that its text can’t be compared line by line.",
            given.toString(),
            "Read it beside the paper as Ringfence writes it.")
        : Outcome.done(changes(was, is));
  }

  private static int common(List<String> one, List<String> other) {
    var count = 0;
    while (count < Math.min(one.size(), other.size()) && one.get(count).equals(other.get(count))) {
      count++;
    }
    return count;
  }

  private static List<TextChange> changes(List<String> was, List<String> is) {
    var changes = new ArrayList<TextChange>();
    for (var delta : DiffUtils.diff(was, is, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      add(delta, changes);
    }
    return changes;
  }

  private static void add(AbstractDelta<String> delta, List<TextChange> changes) {
    var was = delta.getSource().getLines();
    var is = delta.getTarget().getLines();
    for (var number = 0; number < Math.max(was.size(), is.size()); number++) {
      var before = number < was.size() ? was.get(number) : "";
      var now = number < is.size() ? is.get(number) : "";
      var same = common(letters(before), letters(now));
      if (number < was.size()) {
        changes.add(new TextChange(false, shown(before, same)));
      }
      if (number < is.size()) {
        changes.add(new TextChange(true, shown(now, same)));
      }
    }
  }

  private static List<String> letters(String line) {
    return line.codePoints().mapToObj(Character::toString).toList();
  }

  /** A long line from a little before where it begins to differ. */
  private static String shown(String line, int same) {
    var letters = letters(line);
    if (letters.size() <= LONGEST) {
      return line;
    }
    var from = Math.max(0, Math.min(same - AROUND, letters.size() - LONGEST));
    var to = Math.min(letters.size(), from + LONGEST);
    return (from > 0 ? "… " : "")
        + String.join("", letters.subList(from, to))
        + (to < letters.size() ? " …" : "");
  }
}
