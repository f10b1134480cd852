package org.ringfence.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.form.Confirmation;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;
import org.ringfence.ui.part.SavedLabel;
import org.ringfence.ui.wizard.WizardStep;
import org.ringfence.ui.wizard.WizardViewModel;

/** Which installation this is, and whether everything that was given is kept. */
final class WizardHeader {
  private final WizardViewModel wizard;
  private final Messages words;
  private final UndoButtons undo;
  private final Label place = Layout.text("", "muted");
  private final SavedLabel saving;
  private final Node saved;
  private final HBox locked;
  private final Remarks remarks = new Remarks();
  private final VBox node;

  WizardHeader(WizardViewModel wizard, UndoButtons undo, Consumer<Dossier> opened) {
    this.wizard = wizard;
    this.undo = undo;
    this.words = wizard.services().words();
    this.saving = new SavedLabel(words, wizard.unsaved());
    this.saved = saving.node();
    var entry = wizard.dossier().entry();
    var title =
        Layout.text(
            words.say("wizard.title", entry.site().name(), entry.installation()), "wizard-title");
    this.locked =
        Layout.textRow(
            "locked-bar",
            Layout.note(Feather.LOCK, words.say("wizard.locked"), "good"),
            new Confirmation(
                    words,
                    Layout.button(
                        Feather.GIT_BRANCH,
                        words.say("wizard.revise"),
                        "button-outlined",
                        () -> {}),
                    words.say("wizard.revise.text", entry.revision() + 1),
                    words.say("wizard.revise.yes"),
                    new RevisionOpening(wizard, this, opened)::revise)
                .node());
    this.node =
        Layout.column(
            "wizard-header",
            Layout.row(
                "wizard-header-row",
                Layout.growing(Layout.column("wizard-names", title, place)),
                undo.node(),
                saved),
            locked,
            remarks.node());
  }

  Node node() {
    return node;
  }

  /** Shows how it stands now. */
  void refresh() {
    RegisterEntry entry = wizard.dossier().entry();
    place.setText(
        words.say(
            "wizard.place",
            entry.organisation().name(),
            DayText.words(entry.assessedOn()),
            entry.revision()));
    Layout.show(locked, entry.locked());
    Layout.show(saved, !entry.locked());
  }

  /** Says on which step something stands that is not saved; empty where it is this one. */
  void stands(Optional<WizardStep> lost) {
    saving.stands(
        lost.map(step -> new SavedLabel.Elsewhere(step.title(), () -> wizard.show(step))));
  }

  /** Says why something asked for here was refused. */
  void refuse(List<Problem> problems) {
    remarks.refuse(problems);
  }

  /** The same, with the way to the revision that is open already. */
  void offer(List<Problem> problems, Dossier open, Consumer<Dossier> go) {
    remarks.refuse(problems);
    var button =
        Layout.button(
            Feather.ARROW_RIGHT,
            words.say("wizard.revise.there", open.entry().revision()),
            "button-outlined",
            () -> go.accept(open));
    remarks.add(Layout.flow("button-flow", button));
    Reveal.focus(button);
  }

  /** Leaves out what can be left out where there is little room. */
  void compact(boolean little) {
    Layout.show(place, !little);
    undo.compact(little);
  }
}
