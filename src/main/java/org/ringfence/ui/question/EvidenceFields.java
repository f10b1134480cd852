package org.ringfence.ui.question;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.AttachedEvidence;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Reveal;

/** Who, when, where the evidence is, and a note; out of the way until it matters. */
final class EvidenceFields {
  private final QuestionViewModel model;
  private final Messages words;
  private final FieldEdits edits;
  private final TextField by;
  private final TextField ref;
  private final TextArea note;
  private final DayField on;
  private final Button more;
  private final VBox proof;
  private final Node where;
  private final VBox fields;
  private final VBox node;
  private boolean opened;

  public EvidenceFields(QuestionViewModel model, PageServices services, FieldEdits edits) {
    this.words = services.words();
    this.model = model;
    this.edits = edits;
    this.by = InputFields.line(words.say("evidence.by.prompt"));
    this.ref = InputFields.line(words.say("evidence.ref.prompt"));
    this.note = InputFields.lines(words.say("evidence.note.prompt"), 2);
    this.on =
        new DayField(
            words.say("evidence.on"),
            services,
            DayRange.PAST,
            model.question().id(),
            edits,
            model::on);
    this.more = Layout.button(words.say("evidence.more"), "flat link", this::open);
    this.where = InputFields.labelled(words.say("evidence.ref"), ref);
    this.proof =
        Layout.column(
            "evidence-proof", on.beside(InputFields.labelled(words.say("evidence.by"), by)), where);
    this.fields =
        Layout.column("evidence", proof, InputFields.labelled(words.say("evidence.note"), note));
    this.node = Layout.column("evidence-block", more, fields);
    edits.watch(by, model::by);
    edits.watch(ref, model::ref);
    edits.watch(note, model::note);
  }

  Node node() {
    return node;
  }

  /** Shows what is given. */
  void refresh() {
    var answer = model.draft();
    edits.put(by, answer.by());
    edits.put(ref, AttachedEvidence.written(answer.ref()));
    edits.put(note, answer.note());
    on.put(answer.on());
    Layout.show(node, model.isAnswered());
    Layout.show(proof, !answer.values().isEmpty());
    Layout.show(where, answer.basis().compareTo(Basis.STATED) > 0 || !answer.ref().isEmpty());
    Layout.show(fields, isWanted());
    Layout.show(more, !isWanted() && !model.isLocked());
    more.setText(words.say(answer.values().isEmpty() ? "evidence.more.note" : "evidence.more"));
    fields.setDisable(model.isLocked());
  }

  private boolean isWanted() {
    var answer = model.draft();
    return opened
        || answer.basis().compareTo(Basis.STATED) > 0
        || !(answer.by() + answer.ref() + answer.note()).isEmpty()
        || answer.on().isPresent();
  }

  private void open() {
    opened = true;
    refresh();
    Reveal.focus(model.draft().values().isEmpty() ? note : by);
  }
}
