package org.ringfence.report.committee.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.paper.InstallationReportData;

/**
 * How the answers to one question are spread.
 *
 * @param values by value id, how many installations
 * @param shown by value id, at how many of these it is shown on paper or on site
 * @param unknown at how many nothing is known
 * @param withheld at how many the answer is withheld
 */
public record Connections(
    Map<String, Integer> values, Map<String, Integer> shown, int unknown, int withheld) {
  static Connections of(List<InstallationReportData> installations, String question) {
    var values = new LinkedHashMap<String, Integer>();
    var shown = new LinkedHashMap<String, Integer>();
    var withheld = 0;
    var unknown = 0;
    for (var one : installations) {
      switch (one.answers().get(question)) {
        case null -> unknown++;
        case Detail.Withheld<InstallationReportData.ExtractAnswer> _ -> withheld++;
        case Detail.Given<InstallationReportData.ExtractAnswer>(var answer) -> {
          if (answer.values().isEmpty()) {
            unknown++;
          }
          for (var value : answer.values()) {
            values.merge(value, 1, Integer::sum);
            shown.merge(value, EvidenceBase.isShown(answer) ? 1 : 0, Integer::sum);
          }
        }
      }
    }
    return new Connections(values, shown, unknown, withheld);
  }
}
