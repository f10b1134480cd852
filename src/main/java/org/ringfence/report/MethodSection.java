package org.ringfence.report;

import java.util.List;
import org.ringfence.model.Dossier;

/** By which method the scores came out, how to get them again, and what they do not say. */
final class MethodSection implements Section {
  private static final List<String> VIEWS = List.of("inherent", "residual", "attainable", "worst");

  private final Phrases phrases;
  private final Words words;

  MethodSection(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.heading(1, words.say("method.heading"));
    paper.text(words.say("method.version", dossier.risk().methodVersion()));
    VIEWS.forEach(view -> term(paper, "view", view));
    paper.heading(2, words.say("vector.heading"));
    paper.paragraph("TableLead", words.say("vector.lead"));
    paper.copyable(dossier.risk().vector());
    paper.heading(2, words.say("limits.heading"));
    phrases.wording().limits().forEach(paper::bullet);
  }

  private void term(Paper paper, String kind, String id) {
    var term = phrases.wording().term(kind, id);
    paper.led("ListBullet", words.say("term.lead", term.label()), " " + term.meaning());
  }
}
