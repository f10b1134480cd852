package org.ringfence.ui.papers;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.ringfence.assessment.council.MoneyText;
import org.ringfence.assessment.council.TreatmentBook;
import org.ringfence.messages.Messages;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.form.Confirmation;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** What one treatment costs. Own figures are kept once it is said where they come from. */
final class CostCard {
  private final PageServices services;
  private final String body;
  private final SavedRecords council;
  private final FieldEdits edits;
  private final Remarks remarks = new Remarks();
  private final TextField perInstallation = InputFields.line("");
  private final TextField perCamera = InputFields.line("");
  private final TextField source;
  private final Label installationProblem;
  private final Label cameraProblem;
  private final Label sourceProblem;
  private final Label state = Layout.text("", "muted");
  private final Node reset;
  private final Node node;
  private TreatmentCost now;

  CostCard(PageServices services, String body, TreatmentCost now, SavedRecords council) {
    this.services = services;
    this.council = council;
    this.edits = council.edits();
    this.body = body;
    this.now = now;
    this.source = InputFields.line(words().say("costs.source.prompt"));
    this.installationProblem = problem("costs.amount.problem");
    this.cameraProblem = problem("costs.amount.problem");
    this.sourceProblem = problem("costs.source.problem");
    this.reset = back();
    this.node = lay();
    put();
    watch("installation", perInstallation);
    watch("camera", perCamera);
    watch("source", source);
  }

  private void watch(String part, TextInputControl field) {
    edits.watch(name() + "." + part, field, (text, finished) -> keep());
  }

  private String name() {
    return body + ".cost." + now.treatment();
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
            Layout.fields(
                InputFields.labelled(
                    words().say("costs.installation"), perInstallation, installationProblem),
                InputFields.labelled(words().say("costs.camera"), perCamera, cameraProblem)),
            InputFields.labelled(words().say("costs.source"), source, sourceProblem),
            state,
            reset,
            remarks.node());
    perInstallation.setAccessibleText(words().say("costs.installation.accessible", term.label()));
    perCamera.setAccessibleText(words().say("costs.camera.accessible", term.label()));
    source.setAccessibleText(words().say("costs.source.accessible", term.label()));
    return card;
  }

  private Node back() {
    var button = Layout.button(words().say("costs.reset"), "button-outlined", () -> {});
    var name = services.wording().label("treatment", now.treatment());
    button.setAccessibleText(words().say("costs.reset.accessible", name));
    return new Confirmation(
            words(),
            button,
            words().say("costs.reset.text"),
            words().say("costs.reset.yes"),
            this::reset)
        .node();
  }

  /** Shows what is kept. */
  private void put() {
    perInstallation.setText(MoneyText.text(now.perInstallation()));
    perCamera.setText(MoneyText.text(now.perCamera()));
    source.setText(now.own() ? now.source() : "");
    state();
    edits.taken();
  }

  private void state() {
    state.setText(now.own() ? words().say("costs.own") : words().say("costs.usual", now.source()));
    Layout.show(reset, now.own());
  }

  /** The three are kept together, and not before each of them can be. */
  private boolean keep() {
    var each = MoneyText.read(perInstallation.getText());
    var camera = MoneyText.read(perCamera.getText());
    var isSaid = !source.getText().isBlank();
    var isChanged =
        isSaid
            || !each.equals(Optional.of(now.perInstallation()))
            || !camera.equals(Optional.of(now.perCamera()));
    Layout.show(installationProblem, each.isEmpty());
    Layout.show(cameraProblem, camera.isEmpty());
    Layout.show(sourceProblem, !isSaid && (isChanged || now.own()));
    if (!isSaid || each.isEmpty() || camera.isEmpty()) {
      return false;
    }
    var own = new TreatmentCost(now.treatment(), each.get(), camera.get(), source.getText(), true);
    attempt(() -> book().set(body, own), this::state);
    edits.taken();
    return true;
  }

  private void reset() {
    council.ask(
        () -> book().reset(body, now.treatment()),
        remarks.orElse(
            kept -> {
              now = kept;
              council.unsaved().givenUp(name());
              Layout.show(sourceProblem, false);
              put();
            }));
  }

  private void attempt(Supplier<Outcome<TreatmentCost>> work, Runnable then) {
    council.keep(
        name(),
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

  private Messages words() {
    return services.words();
  }
}
