package org.ringfence.report.site;

import java.util.List;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/**
 * What to check next, most valuable first, what would prove it, and what it would be worth. All
 * that the sentence on the finding counts is there in full, however much that is, and the rest by
 * name, so that the last line ends at what is attainable.
 */
final class ChecksSection implements DocumentSection {
  private static final int MOST = 3;

  private final PaperPhrases phrases;
  private final PaperWords words;

  ChecksSection(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say("checks.heading"));
    var advice = dossier.advice();
    if (advice.isEmpty()) {
      paper.text(words.say("checks.none"));
      return;
    }
    paper.paragraph("TableLead", lead(dossier));
    var known = dossier.risk().status().isKnown();
    var listed = Math.min(advice.size(), Math.max(MOST, Advice.needed(dossier).size()));
    advice.stream().limit(listed).forEach(check -> item(paper, check, known));
    if (advice.size() > listed) {
      rest(paper, advice.subList(listed, advice.size()), known);
    }
  }

  private String lead(Dossier dossier) {
    var headline = dossier.risk().headline();
    if (!dossier.risk().status().isKnown()) {
      return words.say("checks.lead.not-known");
    }
    return words.say(
        Advice.needed(dossier).isEmpty() ? "checks.lead" : "checks.lead.needed",
        phrases.band(headline.attainable()),
        phrases.score(headline.attainable()));
  }

  private void rest(WordDocument paper, List<Advice> rest, boolean known) {
    var titles = words.joined(rest.stream().map(Advice::title).toList());
    var then = phrases.score(rest.getLast().check().residualAfter());
    paper.led(
        "ListNumber",
        words.count("checks.more", rest.size()),
        " " + words.say(known ? "checks.rest" : "checks.rest.not-known", titles, then));
  }

  private void item(WordDocument paper, Advice advice, boolean known) {
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
