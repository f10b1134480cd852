package org.ringfence.ui.part;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.ringfence.assessment.Workspace;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Wording;

/**
 * What every page may use.
 *
 * @param workspace the register and all that can be done with it; only by way of {@code background}
 * @param background the one way to have work done
 * @param words the window's own words
 * @param wording the catalogue's words
 * @param clock what day it is
 * @param documents the folder in which papers are proposed
 * @param files asks a person for a file
 * @param opening shows a written file in the program that belongs to it
 */
public record PageServices(
    Workspace workspace,
    BackgroundWork background,
    Messages words,
    Wording wording,
    Clock clock,
    Path documents,
    FileChoice files,
    FileOpening opening) {

  /** The same for an assessment, whose answers are shown in the words of its record. */
  public PageServices in(Dossier dossier) {
    return dossier
        .words()
        .map(
            ofTheDay ->
                new PageServices(
                    workspace, background, words, ofTheDay, clock, documents, files, opening))
        .orElse(this);
  }

  /** The day it is. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
