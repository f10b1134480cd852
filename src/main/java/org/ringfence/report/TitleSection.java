package org.ringfence.report;

import org.ringfence.model.dossier.Dossier;

/** What the paper is called; it stands above the schedule, and an officer may change it. */
final class TitleSection implements Section {
  private final Phrases phrases;

  TitleSection(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    var entry = dossier.entry();
    paper.paragraph("Kicker", entry.organisation().name());
    paper.paragraph("Title", phrases.words().say("site.title", entry.site().name()));
  }
}
