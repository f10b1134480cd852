package org.ringfence.report.site;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Contradiction;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/**
 * Answers that can't all be true and why they stand all the same, as a list; nothing where there
 * are none. Those that nobody has explained stand beneath the finding.
 */
final class ContradictionList implements DocumentSection {
  private final PaperPhrases phrases;
  private final PaperWords words;

  ContradictionList(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    var explained =
        dossier.risk().contradictions().stream()
            .filter(found -> dossier.assessment().reconciled().containsKey(found.id()))
            .toList();
    if (!explained.isEmpty()) {
      paper.heading(2, words.say("contradictions.explained"));
      explained.forEach(one -> paper.bullet(line(one, dossier)));
    }
  }

  private String line(Contradiction found, Dossier dossier) {
    var record = dossier.assessment().reconciled().get(found.id());
    return record == null
        ? phrases.wording().label("contradiction", found.id())
        : words.say(
            "contradictions.somebody",
            phrases.wording().label("contradiction", found.id()),
            record.by(),
            record.on(),
            record.why());
  }
}
