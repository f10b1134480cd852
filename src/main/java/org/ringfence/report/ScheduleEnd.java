package org.ringfence.report;

import org.ringfence.model.dossier.Dossier;

/** The line at which the schedule ends. */
final class ScheduleEnd implements Section {
  private final Words words;

  ScheduleEnd(Phrases phrases) {
    this.words = phrases.words();
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.paragraph(
        "ScheduleEnd",
        words.say(dossier.signOffs().isEmpty() ? "schedule.ends.draft" : "schedule.ends"));
  }
}
