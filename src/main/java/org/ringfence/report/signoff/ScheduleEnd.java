package org.ringfence.report.signoff;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** The line at which the schedule ends. */
public final class ScheduleEnd implements DocumentSection {
  private final PaperWords words;

  public ScheduleEnd(PaperPhrases phrases) {
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.paragraph(
        "ScheduleEnd",
        words.say(dossier.signOffs().isEmpty() ? "schedule.ends.draft" : "schedule.ends"));
  }
}
