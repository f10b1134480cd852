package org.ringfence.ui.finish;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.panel.StaleNote;
import org.ringfence.ui.wizard.StepContent;
import org.ringfence.ui.wizard.WizardViewModel;

/** Writes the papers of the assessment. */
public final class PapersPage implements StepContent {
  private final Node node;

  /** The papers of the wizard's assessment. */
  public PapersPage(WizardViewModel wizard) {
    var services = wizard.services();
    var papers = new PaperCard(services);
    var body = Layout.column("step-body");
    if (!wizard.isLocked()) {
      body.getChildren()
          .add(Layout.note(Feather.INFO, services.words().say("paper.unsigned"), "caution"));
    }
    body.getChildren().addAll(StaleNote.of(wizard.dossier(), services.words()));
    body.getChildren().addAll(papers.report(wizard.dossier().entry()), papers.workbook());
    body.getChildren().add(Layout.text(services.words().say("paper.more"), "muted"));
    this.node = body;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void flush() {
    // Nothing is typed here.
  }

  @Override
  public void update() {
    // What can be written does not change while the page is open.
  }
}
