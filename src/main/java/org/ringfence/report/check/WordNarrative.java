package org.ringfence.report.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at the officer's own words only for what could reach into the schedule: what floats over
 * the page, what begins before it and ends after it, and what passes itself off as a schedule.
 */
final class WordNarrative {
  private static final Set<String> FLOATING =
      Set.of(
          "wp:anchor",
          "pict",
          "object",
          "framePr",
          "tblpPr",
          "mc:AlternateContent",
          "altChunk",
          "subDoc",
          "position");
  private static final List<String> PASSING_OFF = List.of("schedulebegins", "scheduleends");

  private final Findings findings;

  WordNarrative(Findings findings) {
    this.findings = findings;
  }

  void check(List<WordPaper.Placed> part, String where) {
    var place = "In the officer’s own words " + where;
    var fields = 0;
    for (var placed : part) {
      for (var node : placed.node().everything().toList()) {
        node(place, node);
        fields += opened(node);
      }
      if (passesOff(placed.block().text())) {
        findings.found(
            "“" + Shown.text(placed.block().text()) + "” " + where,
            "it reads like a line of the signed schedule");
      }
    }
    if (fields != 0) {
      findings.found(place, "there is a field that reaches into the schedule");
    }
  }

  private static int opened(Node node) {
    return switch (node.is("fldChar") ? node.get("fldCharType") : "") {
      case "begin" -> 1;
      case "end" -> -1;
      default -> 0;
    };
  }

  private void node(String place, Node node) {
    if (FLOATING.contains(node.name())) {
      findings.found(place, "there is " + Foreign.words(node) + ", which could cover the schedule");
    } else if (node.name().matches("(moveFrom|moveTo|customXml\\w*)Range(Start|End)")) {
      findings.found(place, "there is a tracked change that could reach into the schedule");
    } else if ((node.is("ind") || node.is("spacing") || node.is("tblInd")) && isNegative(node)) {
      findings.found(place, "there is text moved out of its place, which could cover the schedule");
    } else if (node.is("spacing") && node.get("lineRule").equals("exact")) {
      findings.found(place, "there are lines of a fixed height, which could cover the schedule");
    } else if (node.is("ins") || node.is("del")) {
      findings.note("The officer’s own words have tracked changes.");
    } else if (node.is("drawing")) {
      findings.note("The officer’s own words have a picture.");
    } else if (node.is("commentReference")) {
      findings.note("The officer’s own words have a comment.");
    }
  }

  private static boolean isNegative(Node node) {
    return node.attributes().values().stream().anyMatch(value -> value.startsWith("-"));
  }

  /** Whatever letters, blanks and accents it is written with. */
  static boolean passesOff(String text) {
    var plain =
        Lookalikes.plain(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z]", "");
    return PASSING_OFF.stream().anyMatch(plain::contains);
  }
}
