package org.ringfence.report;

import org.ringfence.model.Dossier;

/** Which installation the schedule is about, how far it can be relied on, and who signed it. */
final class SubjectSection implements Section {
  private final Phrases phrases;

  SubjectSection(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    var words = phrases.words();
    var entry = dossier.entry();
    paper.fact(words.say("site.organisation"), entry.organisation().name());
    paper.fact(words.say("site.site"), entry.site().name());
    if (!entry.site().address().isBlank()) {
      paper.fact(words.say("site.address"), entry.site().address());
    }
    paper.fact(words.say("site.installation"), entry.installation());
    entry.contract().ifPresent(contract -> paper.fact(words.say("site.contract"), contract.name()));
    paper.fact(words.say("site.assessed"), words.day(entry.assessedOn()));
    notices(paper, dossier);
  }

  private void notices(Paper paper, Dossier dossier) {
    var words = phrases.words();
    var draft = dossier.signOffs().isEmpty();
    paper.led(
        "Notice",
        words.say(draft ? "notice.draft" : "notice.signed"),
        " " + (draft ? words.say("notice.draft.means") : phrases.signed(dossier)));
    var status = phrases.wording().term("status", dossier.risk().status().id());
    paper.led("Notice", words.say("notice.status", status.label()), " " + status.meaning());
  }
}
