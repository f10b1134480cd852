package org.ringfence.ui.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.layout.Layout;

/** Shows several reasons in one box: each once and short, and what to do about it. */
public final class ProblemBox {
  private static final String REASON = "• ";
  private static final String BENEATH = "   ";
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

  /** What such a box says: what to do stands beneath what it helps against, once. */
  public static String text(String intro, List<Problem> problems) {
    if (problems.size() == 1) {
      return problems.getFirst().message();
    }
    var end = end(problems);
    var kinds =
        problems.stream()
            .collect(
                Collectors.groupingBy(
                    one -> before(end, one.mend()), LinkedHashMap::new, Collectors.toList()));
    var only = kinds.size() == 1 ? kinds.firstEntry().getKey() + " " + end : end;
    return Stream.of(
            Stream.of(intro),
            kinds.entrySet().stream()
                .flatMap(
                    kind ->
                        Stream.concat(
                            reasons(kind.getValue()),
                            Stream.of(kind.getKey())
                                .filter(mend -> kinds.size() > 1 && !mend.isEmpty())
                                .map(BENEATH::concat))),
            Stream.of(only.strip()))
        .flatMap(lines -> lines)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> reasons(List<Problem> problems) {
    return problems.stream()
        .map(one -> REASON + new Problem(one.what(), one.where(), "").message())
        .distinct();
  }

  /** What comes at the end of each, such as that nothing was signed, is said once. */
  private static String end(List<Problem> problems) {
    var ends = problems.stream().map(one -> lastSentence(one.mend())).distinct().toList();
    return ends.size() == 1 ? ends.getFirst() : "";
  }

  private static String before(String end, String mend) {
    return mend.substring(0, mend.length() - end.length()).strip();
  }

  private static String lastSentence(String text) {
    var before = text.lastIndexOf(STOP);
    return before < 0 ? text : text.substring(before + STOP.length());
  }
}
