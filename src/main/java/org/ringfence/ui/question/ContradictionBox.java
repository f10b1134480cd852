package org.ringfence.ui.question;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Reveal;

/** Says which answers can't all be true, and takes a person's reason why they are. */
final class ContradictionBox {
  private final QuestionViewModel model;
  private final PageServices services;
  private final Contradiction contradiction;
  private final TextField by;
  private final TextArea why;
  private final DayField on;
  private final VBox node = Layout.column("contradiction");

  ContradictionBox(QuestionViewModel model, PageServices services, Contradiction contradiction) {
    this.model = model;
    this.services = services;
    this.contradiction = contradiction;
    this.by = InputFields.line(words().say("evidence.by.prompt"));
    this.why = InputFields.lines(words().say("contradiction.why.prompt"), 2);
    this.on = new DayField(words().say("evidence.on"), services, DayRange.PAST);
    var term = services.wording().term("contradiction", contradiction.id());
    node.getChildren()
        .addAll(
            Layout.note(Feather.ALERT_TRIANGLE, term.label(), "contradiction-title"),
            Layout.text(term.meaning(), "contradiction-meaning"));
    model
        .reconciliation(contradiction.id())
        .filter(reason -> contradiction.reconciled())
        .ifPresentOrElse(this::explained, this::unexplained);
  }

  Node node() {
    return node;
  }

  private void explained(Reconciliation reason) {
    node.getStyleClass().add("explained");
    node.getChildren()
        .add(
            Layout.note(
                Feather.CHECK_CIRCLE,
                words()
                    .say(
                        "contradiction.explained",
                        reason.by(),
                        DayText.words(reason.on()),
                        reason.why()),
                "good"));
    if (!model.isLocked()) {
      var back =
          Layout.button(
              words().say("contradiction.takeback"),
              "flat link",
              () -> model.unreconcile(contradiction.id()));
      node.getChildren().add(back);
    }
  }

  private void unexplained() {
    if (model.isLocked()) {
      return;
    }
    var form = Layout.column("reconcile");
    Layout.show(form, false);
    var open =
        Layout.button(
            words().say("contradiction.both"),
            "flat link",
            () -> {
              Layout.show(form, true);
              Reveal.focus(why);
            });
    form.getChildren()
        .addAll(
            InputFields.labelled(words().say("contradiction.why"), why),
            on.beside(InputFields.labelled(words().say("contradiction.by"), by)),
            Layout.button(words().say("contradiction.keep"), "button-outlined", this::keep));
    node.getChildren().addAll(open, form);
  }

  private void keep() {
    if (on.isGiven()) {
      model.reconcile(
          contradiction.id(),
          new Reconciliation(by.getText().strip(), on.day().orElseThrow(), why.getText().strip()));
    }
  }

  private Messages words() {
    return services.words();
  }
}
