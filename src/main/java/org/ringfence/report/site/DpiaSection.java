package org.ringfence.report.site;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Value;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** The annex on data protection with all that is on record. */
final class DpiaSection implements DocumentSection {
  private final DpiaAnnex annex;
  private final FoundSection found;

  DpiaSection(PaperPhrases phrases) {
    this.annex = new DpiaAnnex(phrases);
    this.found = new FoundSection(phrases);
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    annex.write(
        paper,
        new DpiaFacts(
            dossier.entry().organisation().name(),
            dossier.risk().facts().get("cameras").map(Value::text),
            question -> found.answer(question, dossier),
            true,
            false));
  }
}
