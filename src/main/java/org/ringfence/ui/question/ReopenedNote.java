package org.ringfence.ui.question;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;
import org.ringfence.ui.wizard.WizardViewModel;

/** Shows what was found on equipment that was replaced, and asks whether it is still so. */
public final class ReopenedNote {
  private final WizardViewModel wizard;
  private final ReopenedAnswer was;
  private final PageServices services;
  private final TextField by = InputFields.line("");
  private final DayField on;
  private final Remarks remarks = new Remarks();
  private final VBox asked;
  private final VBox node;

  /** What was said before to a question of the wizard's assessment. */
  public ReopenedNote(WizardViewModel wizard, ReopenedAnswer was) {
    this.wizard = wizard;
    this.was = was;
    this.services = wizard.services();
    this.on = new DayField(words().say("reopened.on"), services, DayRange.PAST);
    this.asked =
        Layout.column(
            "asked",
            Layout.text(words().say("reopened.looked"), "muted"),
            InputFields.labelled(words().say("reopened.by"), by),
            on.node(),
            Layout.flow(
                "button-flow", Layout.button(words().say("reopened.keep"), "accent", this::keep)));
    var said = new SaidWords(services);
    this.node =
        Layout.column(
            "inherited",
            Layout.note(
                Feather.REFRESH_CW,
                words().say("reopened.found", was.device(), DayText.words(was.on())),
                "caution"),
            Layout.text(said.values(was.question(), was.answer()), "inherited-value"),
            Layout.text(said.evidence(was, wizard.dossier()), "inherited-evidence"));
    Layout.show(asked, false);
    if (!wizard.isLocked()) {
      node.getChildren().addAll(buttons(), asked, remarks.node());
    }
  }

  /** The note. */
  public Node node() {
    return node;
  }

  private Node buttons() {
    return Layout.flow(
        "button-flow",
        named(
            Layout.button(words().say("reopened.still"), "button-outlined", this::ask),
            "reopened.still.said"),
        named(
            Layout.button(words().say("reopened.leave"), "button-outlined", this::leave),
            "reopened.leave.said"));
  }

  /** Several such buttons can stand on one page. */
  private Button named(Button button, String key) {
    button.setAccessibleText(words().say(key, services.wording().title(was.question())));
    return button;
  }

  private void ask() {
    Layout.show(asked, true);
    Reveal.focus(by);
  }

  private void keep() {
    if (!on.isSettled()) {
      return;
    }
    on.day().filter(day -> !by.getText().isBlank()).ifPresentOrElse(this::keep, this::incomplete);
  }

  private void incomplete() {
    remarks.refuse(List.of(new Problem(words().say("reopened.incomplete"), "", "")));
  }

  private void keep(LocalDate day) {
    var who = by.getText().strip();
    wizard.change(
        () -> services.workspace().stillSo(id(), was.question(), who, day), remarks::refuse);
  }

  private void leave() {
    wizard.change(() -> services.workspace().leaveOpen(id(), was.question()), remarks::refuse);
  }

  private String id() {
    return wizard.dossier().entry().assessmentId();
  }

  private Messages words() {
    return services.words();
  }
}
