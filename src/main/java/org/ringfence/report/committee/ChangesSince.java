package org.ringfence.report.committee;

import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.WordDocument;

/** What changed since the installations were last signed off. */
final class ChangesSince implements CommitteeSection {
  private static final int MOST = 15;

  private final CommitteeProse prose;

  ChangesSince(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "changes";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return estate.installations().stream()
        .anyMatch(one -> !one.changes().isEmpty() || !one.stale().isEmpty());
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var changed = estate.installations().stream().filter(one -> !one.changes().isEmpty()).toList();
    if (!changed.isEmpty() && estate.only().isPresent()) {
      changed.getFirst().changes().forEach(paper::bullet);
    } else if (!changed.isEmpty()) {
      paper.paragraph(
          "TableLead",
          CommitteeProse.sentence(
              prose.count(lead(estate), changed.size(), prose.number(estate.size()))));
      changed.stream().limit(MOST).forEach(one -> bullet(paper, one));
      if (changed.size() > MOST) {
        paper.text(CommitteeProse.sentence(prose.count("changes.rest", changed.size() - MOST)));
      }
    }
    stale(paper, estate);
  }

  /** A public edition tells that there was an earlier assessment, and not whether it changed. */
  private static String lead(EstateCounts estate) {
    return estate.isPublic() ? "changes.again" : "changes.lead";
  }

  private void bullet(WordDocument paper, InstallationReportData one) {
    paper.led("ListBullet", prose.say("lead", one.name()), " " + String.join(" ", one.changes()));
  }

  private void stale(WordDocument paper, EstateCounts estate) {
    var stale = estate.installations().stream().filter(one -> !one.stale().isEmpty()).toList();
    if (stale.isEmpty()) {
      return;
    }
    paper.paragraph("NextLead", prose.say("changes.stale"));
    stale.stream()
        .limit(MOST)
        .forEach(
            one ->
                paper.led(
                    "ListBullet",
                    prose.say("lead", one.name()),
                    " " + String.join(" ", one.stale())));
    if (stale.size() > MOST) {
      paper.text(CommitteeProse.sentence(prose.count("changes.rest", stale.size() - MOST)));
    }
  }
}
