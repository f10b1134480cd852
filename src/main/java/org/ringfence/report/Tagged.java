package org.ringfence.report;

import java.util.List;
import org.ringfence.model.dossier.Dossier;

/**
 * A part of a paper and the tag of its place in a council's template.
 *
 * @param tag without the word that all tags begin with, such as {@code site.finding}
 * @param sections what stands in it, in order
 */
record Tagged(String tag, List<Section> sections) {
  Tagged {
    sections = List.copyOf(sections);
  }

  static Tagged of(String tag, Section... sections) {
    return new Tagged(tag, List.of(sections));
  }

  void write(Paper paper, Dossier dossier) {
    paper.part(tag, () -> sections.forEach(section -> section.write(paper, dossier)));
  }
}
