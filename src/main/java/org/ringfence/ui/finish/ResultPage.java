package org.ringfence.ui.finish;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.Status;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.panel.StaleNote;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.result.ChecksCard;
import org.ringfence.ui.result.GivenTasks;
import org.ringfence.ui.result.RangeCard;
import org.ringfence.ui.result.ResultViewModel;
import org.ringfence.ui.result.ResultWords;
import org.ringfence.ui.result.SumCard;
import org.ringfence.ui.result.TreatmentsCard;
import org.ringfence.ui.wizard.StepContent;
import org.ringfence.ui.wizard.WizardStep;
import org.ringfence.ui.wizard.WizardViewModel;

/** The result on one page: one sentence, one bar, and what would move it. */
public final class ResultPage implements StepContent {
  private final WizardViewModel wizard;
  private final PageServices services;
  private final ResultWords said;
  private final VBox node = Layout.column("step-body");

  /** The result of the wizard's assessment. */
  public ResultPage(WizardViewModel wizard) {
    this.wizard = wizard;
    this.services = wizard.services();
    this.said = new ResultWords(services.words(), services.wording());
    update();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void update() {
    var dossier = wizard.dossier();
    var model = new ResultViewModel(services, dossier);
    var tasks = new GivenTasks(services, dossier.entry());
    node.getChildren().setAll(Layout.text(said.lead(dossier), "result-lead"));
    node.getChildren().addAll(StaleNote.of(dossier, words()));
    notes(dossier);
    if (dossier.risk().status() != Status.CLOSED) {
      node.getChildren().add(new RangeCard(services, model).node());
    }
    ChangesCard.of(dossier, words()).ifPresent(node.getChildren()::add);
    node.getChildren()
        .addAll(new ChecksCard(services, model, tasks, wizard::showSubject).node(), buttons());
    if (dossier.risk().status() != Status.CLOSED) {
      node.getChildren().add(new TreatmentsCard(services, dossier, tasks).node());
    }
    node.getChildren().add(new SumCard(services, dossier).node());
    tasks.load();
  }

  private void notes(Dossier dossier) {
    said.apart(dossier.risk()).ifPresent(this::caution);
    dossier.risk().contradictions().stream()
        .filter(one -> !one.reconciled())
        .map(one -> services.wording().label("contradiction", one.id()))
        .forEach(this::caution);
  }

  private void caution(String text) {
    node.getChildren().add(Layout.note(Feather.ALERT_TRIANGLE, text, "caution"));
  }

  private FlowPane buttons() {
    return Layout.flow(
        "button-flow",
        Layout.button(
            Feather.FILE_TEXT,
            words().say("result.paper"),
            "accent large",
            () -> wizard.showKind(WizardStep.Kind.PAPERS)),
        Layout.button(
            Feather.ARROW_RIGHT,
            words().say("result.rest"),
            "button-outlined large",
            wizard::next));
  }

  private Messages words() {
    return services.words();
  }
}
