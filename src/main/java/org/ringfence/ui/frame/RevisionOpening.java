package org.ringfence.ui.frame;

import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.wizard.WizardViewModel;

/** Opens a new revision of what is signed, or says where one is open already. */
final class RevisionOpening {
  private final WizardViewModel wizard;
  private final PageServices services;
  private final WizardHeader header;
  private final Consumer<Dossier> opened;

  /**
   * Nothing is opened yet.
   *
   * @param opened shows another assessment in this one's place
   */
  RevisionOpening(WizardViewModel wizard, WizardHeader header, Consumer<Dossier> opened) {
    this.wizard = wizard;
    this.services = wizard.services();
    this.header = header;
    this.opened = opened;
  }

  /** Opens it. */
  void revise() {
    services
        .background()
        .attempt(
            () -> services.workspace().revise(id()),
            outcome -> {
              switch (outcome) {
                case Outcome.Done<Dossier>(var revision) -> opened.accept(revision);
                case Outcome.Refused<Dossier>(var problems) -> offerOpen(problems);
              }
            });
  }

  /** Where a revision is open already, somebody wants to go there. */
  private void offerOpen(List<Problem> problems) {
    services
        .background()
        .attempt(
            () -> services.workspace().openRevision(id()),
            outcome -> {
              switch (outcome) {
                case Outcome.Done<Dossier>(var open) -> header.offer(problems, open, opened);
                case Outcome.Refused<Dossier> _ -> header.refuse(problems);
              }
            });
  }

  private String id() {
    return wizard.dossier().entry().assessmentId();
  }
}
