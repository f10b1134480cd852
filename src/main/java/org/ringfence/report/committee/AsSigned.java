package org.ringfence.report.committee;

import java.util.List;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.workbook.sheet.FigureSource;

/** Marks in words the figures that were signed where what was signed no longer holds. */
final class AsSigned {
  private final CommitteeProse prose;

  AsSigned(CommitteeProse prose) {
    this.prose = prose;
  }

  /** "as signed on 28 November 2026, which no longer holds", for some that no longer hold. */
  String clause(List<InstallationReportData> lapsed) {
    return new FigureSource(prose.words()).clause(lapsed);
  }

  /**
   * Something said of installations, with the mark behind it.
   *
   * @param of how many it was said of
   * @param lapsed those of them whose figures no longer hold
   */
  String marked(String said, int of, List<InstallationReportData> lapsed) {
    if (lapsed.isEmpty()) {
      return said;
    }
    var clause = clause(lapsed);
    return prose.say(
        "lapsed.marked",
        said,
        lapsed.size() == of
            ? clause
            : prose.say("lapsed.some", prose.number(lapsed.size()), clause));
  }

  /** What leads a block of one installation, with the mark in it where it no longer holds. */
  String lead(String key, String lapsed, InstallationReportData one) {
    return FigureSource.lapsed(one) ? prose.say(lapsed, clause(List.of(one))) : prose.say(key);
  }

  /** What the figures as evidenced are called that stand for one installation. */
  String today(InstallationReportData one) {
    return prose.say(FigureSource.lapsed(one) ? "chart.today.was" : "chart.today");
  }

  /** A sentence to stand in a block that says something of all, figures or not. */
  String block(EstateCounts estate) {
    return estate
        .only()
        .map(one -> FigureSource.lapsed(one) ? prose.say("lapsed.block", clause(List.of(one))) : "")
        .orElseGet(() -> sentence(estate));
  }

  /** A sentence to stand after one that counts all; empty where all hold or are drafts. */
  String sentence(EstateCounts estate) {
    var lapsed = estate.lapsed();
    if (lapsed.isEmpty()) {
      return "";
    }
    return estate.only().isPresent()
        ? prose.say("lapsed.only", clause(lapsed))
        : prose.count("lapsed.counted", lapsed.size(), clause(lapsed));
  }
}
