package org.ringfence.report;

import org.ringfence.model.dossier.Dossier;

/** What changed since the last signed revision; nothing where nothing did. */
final class ChangesSection implements Section {
  private final Words words;

  ChangesSection(Words words) {
    this.words = words;
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    if (!dossier.changes().isEmpty()) {
      paper.heading(1, words.say("changes.heading"));
      dossier.changes().forEach(paper::bullet);
    }
  }
}
