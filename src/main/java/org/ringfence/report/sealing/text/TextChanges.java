package org.ringfence.report.sealing.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.Chunk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.verdict.TextChange;

/**
 * Shows by which lines the texts of two papers differ; a help, and no proof that nothing else does.
 */
public final class TextChanges {
  private static final int MOST_LINES = 20_000;

  /** As many lines in one place are set beside each other by what they say. */
  private static final int MOST_COMPARED = 60;

  private static final double ALIKE = 0.4;

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
      Path given, List<TextLine> ours, List<TextLine> theirs) {
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

  private static int common(List<TextLine> one, List<TextLine> other) {
    var count = 0;
    while (count < Math.min(one.size(), other.size())
        && one.get(count).text().equals(other.get(count).text())) {
      count++;
    }
    return count;
  }

  private static List<TextChange> changes(List<TextLine> was, List<TextLine> is) {
    var changes = new ArrayList<TextChange>();
    var texts = DiffUtils.diff(texts(was), texts(is), new MyersDiffWithLinearSpace<>());
    // What goes and what comes in its place are two deltas, one right after the other.
    var from = new int[] {0, 0};
    var to = new int[] {0, 0};
    for (var delta : texts.getDeltas()) {
      var source = delta.getSource();
      var target = delta.getTarget();
      if (source.getPosition() != to[0] || target.getPosition() != to[1]) {
        add(was.subList(from[0], to[0]), is.subList(from[1], to[1]), changes);
        from = new int[] {source.getPosition(), target.getPosition()};
      }
      to = new int[] {end(source), end(target)};
    }
    add(was.subList(from[0], to[0]), is.subList(from[1], to[1]), changes);
    return changes;
  }

  private static int end(Chunk<String> chunk) {
    return chunk.getPosition() + chunk.size();
  }

  private static List<String> texts(List<TextLine> lines) {
    return lines.stream().map(TextLine::text).toList();
  }

  /** Lines that say nearly the same are one line that was changed; the others came or went. */
  private static void add(List<TextLine> was, List<TextLine> is, List<TextChange> changes) {
    var next = 0;
    for (var number = 0; number < was.size(); number++) {
      var line = was.get(number);
      var with = partner(line, number, was.size(), is, next);
      if (with < 0) {
        changes.add(TextChange.removed(line.said(ChangedLine.whole(line.text()))));
        continue;
      }
      added(is.subList(next, with), changes);
      changes.add(changed(line, is.get(with)));
      next = with + 1;
    }
    added(is.subList(next, is.size()), changes);
  }

  private static void added(List<TextLine> lines, List<TextChange> changes) {
    lines.forEach(line -> changes.add(TextChange.added(line.said(ChangedLine.whole(line.text())))));
  }

  /** Which of the lines from there on this one became; below 0 for none. */
  private static int partner(TextLine line, int number, int of, List<TextLine> is, int next) {
    if (of == 1 && is.size() == 1) {
      return 0;
    }
    if (Math.max(of, is.size()) > MOST_COMPARED) {
      return number < is.size() ? number : -1;
    }
    for (var at = next; at < is.size(); at++) {
      if (ChangedLine.likeness(line.text(), is.get(at).text()) >= ALIKE) {
        return at;
      }
    }
    return -1;
  }

  private static TextChange changed(TextLine was, TextLine is) {
    var line = new ChangedLine(was.text(), is.text());
    return TextChange.changed(was.said(line.written()), is.said(line.given()));
  }
}
