package org.ringfence.report.site;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** A place for the officer's own words, which says that it is one. */
final class NarrativeSection implements DocumentSection {
  private final PaperWords words;
  private final String key;

  NarrativeSection(PaperWords words, String key) {
    this.words = words;
    this.key = key;
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say(key + ".heading"));
    paper.text(words.say(key));
  }
}
