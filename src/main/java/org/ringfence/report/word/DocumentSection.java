package org.ringfence.report.word;

import org.ringfence.model.dossier.Dossier;

/** One part of a paper about an installation. */
public interface DocumentSection {
  /** Adds the part to the end of the paper. */
  void write(WordDocument paper, Dossier dossier);
}
