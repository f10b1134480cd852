package org.ringfence.ui.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.Problem;

/** Shows several reasons in one box: each once and short, and once what to do about them. */
public final class ProblemBox {
  private static final String REASON = "• ";
  private static final String STOP = ". ";

  private ProblemBox() {}

  /**
   * One box.
   *
   * @param intro what they are reasons for; left out where there is only one
   * @param problems at least one
   */
  public static Node of(String intro, Feather icon, String style, List<Problem> problems) {
    return Layout.note(icon, text(intro, problems), style);
  }

  /** A box for each kind: those that say the same of what to do stand in one. */
  static List<Node> ofEachKind(Feather icon, String style, List<Problem> problems) {
    return problems.stream()
        .collect(Collectors.groupingBy(Problem::mend, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(kind -> of("", icon, style, kind))
        .toList();
  }

  /** What such a box says. */
  public static String text(String intro, List<Problem> problems) {
    var reasons =
        problems.stream().map(one -> new Problem(one.what(), one.where(), "").message()).distinct();
    if (problems.size() == 1) {
      return problems.getFirst().message();
    }
    return Stream.of(Stream.of(intro), reasons.map(REASON::concat), Stream.of(mends(problems)))
        .flatMap(lines -> lines)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** What comes at the end of each, such as that nothing was signed, is said once. */
  private static String mends(List<Problem> problems) {
    var mends = problems.stream().map(Problem::mend).distinct().toList();
    var ends = mends.stream().map(ProblemBox::lastSentence).distinct().toList();
    if (ends.size() > 1) {
      return String.join(" ", mends);
    }
    var end = ends.getFirst();
    return Stream.concat(
            mends.stream().map(mend -> mend.substring(0, mend.length() - end.length()).strip()),
            Stream.of(end))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String lastSentence(String text) {
    var before = text.lastIndexOf(STOP);
    return before < 0 ? text : text.substring(before + STOP.length());
  }
}
