package org.ringfence.report.signoff;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** The line at which the schedule begins, with the record that it comes from. */
public final class ScheduleStart implements DocumentSection {
  private final PaperPhrases phrases;

  public ScheduleStart(PaperPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
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
