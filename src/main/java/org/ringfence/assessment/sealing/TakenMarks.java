package org.ringfence.assessment.sealing;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.verdict.TextChange;
import org.ringfence.report.text.PaperWords;

/**
 * Looks whether somebody has put something in the place of a mark that says that it is withheld: a
 * short answer such as "No" tells nothing but where it stands.
 */
final class TakenMarks {
  private static final String MARK = PaperWords.british().say("withheld");
  private static final int SHORTEST = 6;

  private TakenMarks() {}

  /** What is said in place of a mark, each once. */
  static List<Problem> problems(Path file, List<TextChange> changes) {
    return changes.stream()
        .flatMap(change -> said(change, changes))
        .distinct()
        .map(line -> TEXTS.problem("leak.mark", file.toString(), line))
        .toList();
  }

  private static Stream<String> said(TextChange change, List<TextChange> all) {
    return change.written().stream()
        .filter(written -> written.contains(MARK))
        .flatMap(
            written ->
                Stream.concat(change.given().stream(), added(all))
                    .filter(given -> !given.contains(MARK) && isOf(given, written)));
  }

  private static Stream<String> added(List<TextChange> all) {
    return all.stream()
        .filter(change -> change.kind() == TextChange.Kind.ADDED)
        .flatMap(change -> change.given().stream());
  }

  /** Whether a line says what stood before the mark: of what it is that something is withheld. */
  private static boolean isOf(String given, String written) {
    var subject = written.substring(0, written.indexOf(MARK)).strip().replaceAll("\\W+$", "");
    return subject.length() < SHORTEST || given.contains(subject);
  }
}
