package org.ringfence.report;

import org.ringfence.model.Advice;
import org.ringfence.model.Dossier;

/**
 * What to check next, most valuable first, what would prove it, and what it would be worth. All
 * that the sentence on the finding counts is there, however much that is.
 */
final class ChecksSection implements Section {
  private static final int MOST = 3;

  private final Phrases phrases;
  private final Words words;

  ChecksSection(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.heading(1, words.say("checks.heading"));
    var advice = dossier.advice();
    if (advice.isEmpty()) {
      paper.text(words.say("checks.none"));
      return;
    }
    var known = dossier.risk().status().isKnown();
    paper.paragraph("TableLead", words.say(known ? "checks.lead" : "checks.lead.not-known"));
    var listed = Math.min(advice.size(), Math.max(MOST, Advice.needed(dossier).size()));
    advice.stream().limit(listed).forEach(check -> item(paper, check, known));
    if (advice.size() > listed) {
      paper.text(words.count("checks.more", advice.size() - listed));
    }
  }

  private void item(Paper paper, Advice advice, boolean known) {
    var check = advice.check();
    paper.led(
        "ListNumber",
        words.say(
            known && check.decisive() ? "checks.title.needed" : "checks.title", advice.title()),
        " "
            + words.say(
                known ? "checks.item" : "checks.item.not-known",
                advice.proof(),
                phrases.wording().label("colleague", advice.colleague()),
                phrases.score(check.residualAfter())));
  }
}
