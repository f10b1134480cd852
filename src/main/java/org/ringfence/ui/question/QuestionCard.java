package org.ringfence.ui.question;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.Contradiction;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Reveal;

/** One question on the screen: the question itself, its answer, and whatever there is to say. */
public final class QuestionCard {
  private final QuestionViewModel model;
  private final PageServices services;
  private final ChoiceCards choices;
  private final WhoCouldTell teller;
  private final BasisChoice basis;
  private final EvidenceFields evidence;
  private final AttachmentList attachments;
  private final InheritedNote inherited;
  private final ReopenedList reopened;
  private final TextField why;
  private final VBox differs;
  private final VBox asked;
  private final VBox remarks = Layout.column("remarks");
  private final VBox contradictions = Layout.column("remarks");
  private final VBox known;
  private final VBox node;
  private final FieldEdits edits;
  private final Subscription watching;
  private List<Contradiction> shown = List.of();

  /**
   * Shows a question; what is typed in it goes through {@code edits}.
   *
   * @param alone whether it is the only one on its page, which says beside it why it is asked
   * @param picked hears when somebody presses an answer
   */
  public QuestionCard(
      QuestionViewModel model,
      PageServices services,
      FieldEdits edits,
      boolean alone,
      Runnable picked) {
    this.model = model;
    this.services = services;
    this.edits = edits;
    var text = services.wording().question(model.question().id());
    this.teller = new WhoCouldTell(model.asking(), services);
    this.choices = new ChoiceCards(model, text, services.words(), alone, teller.node(), picked);
    this.basis = new BasisChoice(model, services);
    this.evidence = new EvidenceFields(model, services, edits);
    this.attachments = new AttachmentList(model, services);
    this.reopened = model.reopened();
    this.inherited = new InheritedNote(model, services);
    this.why = InputFields.line(words().say("differs.why.prompt"));
    this.differs = Layout.column("differs");
    this.known = Layout.column("known-step", basis.node(), evidence.node());
    this.asked = Layout.column("asked", differs, choices.node(), known);
    this.node = Layout.column(alone ? "question-alone" : "card question-card");
    if (!alone) {
      node.getChildren()
          .addAll(
              header(text.title()),
              Layout.text(text.ask(), "question-ask"),
              Layout.text(text.help(), "question-help"));
    }
    node.getChildren()
        .addAll(
            reopened.node(), inherited.node(), asked, attachments.node(), remarks, contradictions);
    if (!alone) {
      node.getChildren().add(new Explanation(text, words()).node());
    }
    fillDiffers();
    edits.watch(why, model::why);
    this.watching = model.changesProperty().subscribe(change -> refresh());
  }

  /** The card. */
  public Node node() {
    return node;
  }

  /** The question's id. */
  public String question() {
    return model.question().id();
  }

  /** Takes over what is recorded. */
  public void update() {
    model.refresh();
    teller.update();
  }

  /** Chooses the answer that a key stands for; says whether there is one. */
  public boolean press(KeyCode key) {
    return model.mode() != QuestionViewModel.Mode.INHERITED && choices.press(key);
  }

  /** Whether one answer is chosen and kept, and nothing is to be said of it. */
  public boolean isSettled() {
    return model.isSettled();
  }

  /** Whether something is chosen, so that somebody can go on. */
  public boolean isAnswered() {
    return model.isAnswered();
  }

  /** Asks again for what was refused before. */
  public void flush() {
    model.again();
  }

  /** Lets go of what it watches. */
  public void close() {
    watching.unsubscribe();
  }

  private Node header(String title) {
    var row = Layout.flow("question-header", Layout.word(title, "overline"));
    var colleague = services.wording().label("colleague", model.question().ask());
    row.getChildren().add(Layout.word(words().say("question.best", colleague), "chip"));
    if (model.question().scope() != Scope.INSTALLATION) {
      var scope = services.wording().label("scope", model.question().scope().id());
      row.getChildren().add(Layout.word(scope, "chip"));
    }
    return row;
  }

  private void fillDiffers() {
    differs
        .getChildren()
        .addAll(
            Layout.note(Feather.GIT_BRANCH, words().say("differs.title"), "quiet"),
            InputFields.labelled(words().say("differs.why"), why),
            Layout.flow(
                "button-flow",
                Layout.button(words().say("differs.drop"), "button-outlined", this::drop)));
  }

  private void drop() {
    if (model.isOverriding()) {
      model.inherit();
    } else {
      model.leaveAsIs();
    }
  }

  private void refresh() {
    var mode = model.mode();
    Layout.show(inherited.node(), mode == QuestionViewModel.Mode.INHERITED);
    Layout.show(asked, mode != QuestionViewModel.Mode.INHERITED);
    Layout.show(differs, mode == QuestionViewModel.Mode.DIFFERS);
    edits.put(why, model.why());
    differs.setDisable(model.isLocked());
    reopened.refresh();
    inherited.refresh();
    choices.refresh();
    teller.show(model.isUnknown() && !model.isLocked() && mode != QuestionViewModel.Mode.INHERITED);
    Layout.show(known, model.isAnswered());
    Layout.mark(known, "known-note", model.isUnknown());
    basis.refresh();
    evidence.refresh();
    attachments.refresh();
    remark();
  }

  private void remark() {
    remarks.getChildren().clear();
    for (var problem : model.problems()) {
      add(Layout.note(Feather.X_CIRCLE, problem.message(), "problem"));
    }
    if (model.mode() == QuestionViewModel.Mode.DIFFERS && model.why().isEmpty()) {
      add(Layout.note(Feather.INFO, words().say("differs.needs"), "caution"));
    }
    model.shownBefore().ifPresent(was -> add(shownBefore(was)));
    model.earlier().ifPresent(this::addEarlier);
    model
        .held()
        .flatMap(new HeldNote(services.wording(), words())::of)
        .ifPresent(text -> add(Layout.note(Feather.INFO, text, "caution")));
    Layout.show(remarks, !remarks.getChildren().isEmpty());
    contradict();
  }

  private void addEarlier(ReopenedAnswer was) {
    var said = new SaidWords(services);
    add(Layout.note(Feather.REFRESH_CW, said.earlier(was, model.dossier()), "quiet"));
    said.older(was, model.draft())
        .ifPresent(asks -> add(Layout.note(Feather.HELP_CIRCLE, asks, "caution")));
  }

  private Node shownBefore(Answer was) {
    var said = new SaidWords(services);
    var text =
        words()
            .say(
                "shown_before.text",
                said.values(question(), was).replaceAll("\\s+", " "),
                said.evidence(was, model.dossier(), question()));
    return Layout.column(
        "fields",
        Layout.note(Feather.REFRESH_CW, text, "caution"),
        Layout.flow(
            "button-flow",
            Layout.button(
                words().say("shown_before.holds"), "button-outlined", model::holdsForThis)));
  }

  private void contradict() {
    var now = model.contradictions();
    if (!now.equals(shown)) {
      var more = now.size() > shown.size();
      shown = now;
      contradictions
          .getChildren()
          .setAll(
              now.stream().map(one -> new ContradictionBox(model, services, one).node()).toList());
      if (more && node.getScene() != null) {
        Reveal.whole(contradictions);
      }
    }
    Layout.show(contradictions, !now.isEmpty());
  }

  private void add(Node remark) {
    remarks.getChildren().add(remark);
  }

  private Messages words() {
    return services.words();
  }
}
