package org.ringfence.report.word;

import org.ringfence.model.dossier.Dossier;

/** One part of a paper about an installation. */
public interface Section {
  /** Adds the part to the end of the paper. */
  void write(Paper paper, Dossier dossier);
}
