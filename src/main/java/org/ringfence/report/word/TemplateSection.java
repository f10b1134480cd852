package org.ringfence.report.word;

import java.util.List;
import org.ringfence.model.dossier.Dossier;

/**
 * A part of a paper and the tag of its place in a council's template.
 *
 * @param tag without the word that all tags begin with, such as {@code site.finding}
 * @param sections what stands in it, in order
 */
public record TemplateSection(String tag, List<DocumentSection> sections) {
  public TemplateSection {
    sections = List.copyOf(sections);
  }

  public static TemplateSection of(String tag, DocumentSection... sections) {
    return new TemplateSection(tag, List.of(sections));
  }

  public void write(WordDocument paper, Dossier dossier) {
    paper.part(tag, () -> sections.forEach(section -> section.write(paper, dossier)));
  }
}
