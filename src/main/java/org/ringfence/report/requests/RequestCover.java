package org.ringfence.report.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.text.PaperWords;

/** The cover of a workbook that answers a request, row by row. */
final class RequestCover {
  static final List<Integer> WIDTHS = List.of(24, 100);

  private final PaperWords words;
  private final List<List<CellValue>> rows = new ArrayList<>();

  RequestCover(PaperWords words) {
    this.words = words;
  }

  /** A row whose name has this key. */
  RequestCover say(String key, CellValue says) {
    rows.add(List.of(CellValue.of(words.say(key)), says));
    return this;
  }

  RequestCover say(String key, String says) {
    return say(key, CellValue.of(says));
  }

  /** A row for each of several texts. */
  RequestCover each(String key, Stream<String> texts) {
    texts.forEach(text -> say(key, text));
    return this;
  }

  /** Which edition it corrects, if it does. */
  RequestCover supersedes(Optional<Issue> last) {
    last.ifPresent(
        issue ->
            say(
                "cover.supersedes",
                words.say("cover.supersedes.says", issue.name(), issue.on(), issue.why())));
    return this;
  }

  /** What each sheet holds. */
  RequestCover sheets(List<PaperPlan.Part> parts) {
    parts.forEach(
        part ->
            rows.add(
                List.of(
                    CellValue.of(words.say("cover.sheet", part.heading())),
                    CellValue.of(part.holds()))));
    return this;
  }

  List<List<CellValue>> rows() {
    return List.copyOf(rows);
  }
}
