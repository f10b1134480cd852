package org.ringfence.ui.papers;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.ringfence.assessment.Amounts;
import org.ringfence.assessment.TreatmentBook;
import org.ringfence.model.Outcome;
import org.ringfence.model.TreatmentCost;
import org.ringfence.ui.part.Edits;
import org.ringfence.ui.part.Fields;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** What one treatment costs. Own figures are kept once it is said where they come from. */
final class CostCard {
  private final Services services;
  private final String body;
  private final Edits edits = new Edits();
  private final Remarks remarks = new Remarks();
  private final TextField perInstallation = Fields.line("");
  private final TextField perCamera = Fields.line("");
  private final TextField source;
  private final Label installationProblem;
  private final Label cameraProblem;
  private final Label sourceProblem;
  private final Label state = Layout.text("", "muted");
  private final Node reset;
  private final Node node;
  private TreatmentCost now;

  CostCard(Services services, String body, TreatmentCost now) {
    this.services = services;
    this.body = body;
    this.now = now;
    this.source = Fields.line(words().say("costs.source.prompt"));
    this.installationProblem = problem("costs.amount.problem");
    this.cameraProblem = problem("costs.amount.problem");
    this.sourceProblem = problem("costs.source.problem");
    this.reset = back();
    this.node = lay();
    for (var field : List.<TextInputControl>of(perInstallation, perCamera, source)) {
      edits.watch(field, text -> keep());
    }
    put();
  }

  Node node() {
    return node;
  }

  void flush() {
    edits.flush();
  }

  private Label problem(String key) {
    var label = Layout.text(words().say(key), "field-problem");
    Layout.show(label, false);
    return label;
  }

  private Node lay() {
    var term = services.wording().term("treatment", now.treatment());
    var card =
        Layout.column(
            "card fields",
            Layout.text(term.label(), "card-heading"),
            Layout.text(term.meaning(), "muted"),
            Layout.row(
                "field-row even",
                Layout.growing(
                    Fields.labelled(
                        words().say("costs.installation"), perInstallation, installationProblem)),
                Layout.growing(
                    Fields.labelled(words().say("costs.camera"), perCamera, cameraProblem))),
            Fields.labelled(words().say("costs.source"), source, sourceProblem),
            state,
            reset,
            remarks.node());
    perInstallation.setAccessibleText(words().say("costs.installation.accessible", term.label()));
    perCamera.setAccessibleText(words().say("costs.camera.accessible", term.label()));
    source.setAccessibleText(words().say("costs.source.accessible", term.label()));
    return card;
  }

  private Node back() {
    var button = Layout.button(words().say("costs.reset"), "button-outlined", this::reset);
    var name = services.wording().label("treatment", now.treatment());
    button.setAccessibleText(words().say("costs.reset.accessible", name));
    return Layout.flow("button-flow", button);
  }

  /** Shows what is kept. */
  private void put() {
    edits.put(perInstallation, Amounts.text(now.perInstallation()));
    edits.put(perCamera, Amounts.text(now.perCamera()));
    edits.put(source, now.own() ? now.source() : "");
    state();
  }

  private void state() {
    state.setText(now.own() ? words().say("costs.own") : words().say("costs.usual", now.source()));
    Layout.show(reset, now.own());
  }

  private void keep() {
    var each = Amounts.read(perInstallation.getText());
    var camera = Amounts.read(perCamera.getText());
    var isSaid = !source.getText().isBlank();
    var isChanged =
        isSaid
            || !each.equals(Optional.of(now.perInstallation()))
            || !camera.equals(Optional.of(now.perCamera()));
    Layout.show(installationProblem, each.isEmpty());
    Layout.show(cameraProblem, camera.isEmpty());
    Layout.show(sourceProblem, !isSaid && (isChanged || now.own()));
    if (isSaid && each.isPresent() && camera.isPresent()) {
      var own =
          new TreatmentCost(now.treatment(), each.get(), camera.get(), source.getText(), true);
      attempt(() -> book().set(body, own), this::state);
    }
  }

  private void reset() {
    attempt(
        () -> book().reset(body, now.treatment()),
        () -> {
          Layout.show(sourceProblem, false);
          put();
        });
  }

  private void attempt(Supplier<Outcome<TreatmentCost>> work, Runnable then) {
    services
        .background()
        .attempt(
            work,
            remarks.orElse(
                kept -> {
                  now = kept;
                  then.run();
                }));
  }

  private TreatmentBook book() {
    return services.workspace().books().treatments();
  }

  private Words words() {
    return services.words();
  }
}
