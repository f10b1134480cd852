package org.ringfence.report.committee.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.paper.InstallationReportData;

/**
 * On what the answers of an estate rest.
 *
 * @param lines by question, those with the most unknown first
 * @param nothingKnown at how many installations no answer is known, of those that are given
 * @param isPartial whether the edition withholds any answer
 */
public record EvidenceBase(List<Line> lines, int nothingKnown, boolean isPartial) {

  /** Counts the answers that the edition gives. */
  public static EvidenceBase of(List<InstallationReportData> installations) {
    var counts = new TreeMap<String, Map<Basis, Integer>>();
    var nothingKnown = 0;
    var isPartial = false;
    for (var one : installations) {
      var known = 0;
      var given = 0;
      for (var held : one.answers().entrySet()) {
        if (held.getValue()
            instanceof Detail.Given<InstallationReportData.ExtractAnswer>(var answer)) {
          var basis = answer.values().isEmpty() ? Basis.UNKNOWN : answer.basis();
          counts
              .computeIfAbsent(held.getKey(), _ -> new EnumMap<>(Basis.class))
              .merge(basis, 1, Integer::sum);
          given++;
          known += basis == Basis.UNKNOWN ? 0 : 1;
        } else {
          isPartial = true;
        }
      }
      nothingKnown += known == 0 && given > 0 ? 1 : 0;
    }
    return new EvidenceBase(lines(counts), nothingKnown, isPartial);
  }

  private static List<Line> lines(Map<String, Map<Basis, Integer>> counts) {
    var lines = new ArrayList<Line>();
    counts.forEach(
        (question, count) ->
            lines.add(
                new Line(
                    question,
                    count.getOrDefault(Basis.UNKNOWN, 0),
                    count.getOrDefault(Basis.STATED, 0),
                    count.getOrDefault(Basis.DOCUMENTED, 0),
                    count.getOrDefault(Basis.INSPECTED, 0)
                        + count.getOrDefault(Basis.INDEPENDENT, 0))));
    lines.sort(
        Comparator.comparingInt(Line::unknown)
            .thenComparingInt(Line::stated)
            .reversed()
            .thenComparing(Line::question));
    return List.copyOf(lines);
  }

  /** Whether more than somebody's word stands behind an answer. */
  public static boolean isShown(InstallationReportData.ExtractAnswer answer) {
    return !answer.values().isEmpty() && answer.basis().isAtLeast(Basis.DOCUMENTED);
  }

  public int unknown() {
    return lines.stream().mapToInt(Line::unknown).sum();
  }

  public int stated() {
    return lines.stream().mapToInt(Line::stated).sum();
  }

  public int documented() {
    return lines.stream().mapToInt(Line::documented).sum();
  }

  public int inspected() {
    return lines.stream().mapToInt(Line::inspected).sum();
  }

  /** How many answers say anything. */
  public int known() {
    return stated() + documented() + inspected();
  }

  /**
   * One question.
   *
   * @param question its id
   * @param unknown at how many installations nobody knows
   * @param stated at how many somebody only says so
   * @param documented at how many a paper shows it
   * @param inspected at how many it was inspected, or checked independently
   */
  public record Line(String question, int unknown, int stated, int documented, int inspected) {}
}
