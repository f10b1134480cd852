package org.ringfence.report;

import org.ringfence.model.dossier.Dossier;

/** The line at which the schedule begins, with the record that it comes from. */
final class ScheduleStart implements Section {
  private final Phrases phrases;

  ScheduleStart(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.paragraph("ScheduleStart", line(dossier));
  }

  private String line(Dossier dossier) {
    var words = phrases.words();
    var fingerprint = dossier.signed().fingerprint();
    if (dossier.signOffs().isEmpty()) {
      return words.say("schedule.begins.draft");
    }
    return fingerprint.isEmpty()
        ? words.say("schedule.begins.named")
        : words.say("schedule.begins", fingerprint);
  }
}
