package org.ringfence.report.signoff;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.Paper;
import org.ringfence.report.word.Section;

/** The line at which the schedule ends. */
public final class ScheduleEnd implements Section {
  private final PaperWords words;

  public ScheduleEnd(PaperPhrases phrases) {
    this.words = phrases.words();
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.paragraph(
        "ScheduleEnd",
        words.say(dossier.signOffs().isEmpty() ? "schedule.ends.draft" : "schedule.ends"));
  }
}
