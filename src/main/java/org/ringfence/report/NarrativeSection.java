package org.ringfence.report;

import org.ringfence.model.dossier.Dossier;

/** A place for the officer's own words, which says that it is one. */
final class NarrativeSection implements Section {
  private final Words words;
  private final String key;

  NarrativeSection(Words words, String key) {
    this.words = words;
    this.key = key;
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.heading(1, words.say(key + ".heading"));
    paper.text(words.say(key));
  }
}
