package org.ringfence.ui.finish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.method.Question;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.question.HeldNote;
import org.ringfence.ui.question.OpenAgain;
import org.ringfence.ui.question.SaidWords;
import org.ringfence.ui.wizard.StepContent;
import org.ringfence.ui.wizard.WizardStep;
import org.ringfence.ui.wizard.WizardViewModel;

/** Every answer on one page, with whatever counts for less than it was given as, and why. */
public final class ReviewPage implements StepContent {
  private final WizardViewModel wizard;
  private final PageServices services;
  private final AnswerText answers;
  private final FieldEdits edits;
  private final DayField day;
  private final Remarks remarks = new Remarks();
  private final PreflightCard preflight;
  private final VBox content = Layout.column("step-body");
  private final VBox node;

  /** The review of the wizard's assessment. */
  public ReviewPage(WizardViewModel wizard) {
    this.wizard = wizard;
    this.services = wizard.services();
    this.answers = new AnswerText(services);
    this.edits = new FieldEdits(wizard.unsaved());
    this.day =
        new DayField(
            words().say("review.day"),
            services,
            DayRange.PAST,
            "assessed-on",
            edits,
            on -> on.ifPresentOrElse(this::describe, this::restore));
    day.node().setDisable(wizard.isLocked());
    this.preflight = new PreflightCard(wizard, () -> wizard.showKind(WizardStep.Kind.SIGN_OFF));
    this.node =
        Layout.column(
            "step-body",
            preflight.node(),
            Layout.text(words().say("review.intro"), "step-intro"),
            Layout.column(
                "card",
                day.node(),
                Layout.text(words().say("review.day.help"), "muted"),
                remarks.node()),
            content);
    update();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void flush() {
    edits.flush();
  }

  @Override
  public void update() {
    preflight.update();
    day.put(Optional.of(wizard.dossier().entry().assessedOn()));
    var cards = new ArrayList<Node>();
    OpenAgain.of(wizard).map(note -> Layout.column("card", note)).ifPresent(cards::add);
    ChangesCard.of(wizard.dossier(), words()).ifPresent(cards::add);
    var contradictions = wizard.dossier().risk().contradictions();
    if (!contradictions.isEmpty()) {
      cards.add(contradictions(contradictions));
    }
    byStep().forEach((step, questions) -> cards.add(table(step, questions)));
    content.getChildren().setAll(cards);
  }

  private void describe(LocalDate on) {
    var id = wizard.dossier().entry().assessmentId();
    wizard.keep("assessed-on", () -> services.workspace().describe(id, on), remarks::refuse);
  }

  /** There is always a day: an emptied box is filled again. */
  private void restore() {
    Platform.runLater(() -> day.put(Optional.of(wizard.dossier().entry().assessedOn())));
  }

  private Map<String, List<Question>> byStep() {
    var steps = new LinkedHashMap<String, List<Question>>();
    for (var question : services.workspace().method().questions()) {
      steps.computeIfAbsent(question.step(), step -> new ArrayList<>()).add(question);
    }
    return steps;
  }

  private Node contradictions(List<Contradiction> found) {
    var card =
        Layout.column("card", Layout.text(words().say("review.contradictions"), "card-heading"));
    for (var one : found) {
      var label = services.wording().label("contradiction", one.id());
      card.getChildren()
          .add(
              Layout.textRow(
                  "review-row",
                  one.reconciled()
                      ? Layout.note(
                          Feather.CHECK_CIRCLE, words().say("review.explained", label), "good")
                      : Layout.note(Feather.ALERT_TRIANGLE, label, "caution"),
                  link(one.questions().getFirst())));
    }
    return card;
  }

  private Node table(String step, List<Question> questions) {
    var card =
        Layout.column(
            "card review-card",
            Layout.text(services.wording().label("step", step), "card-heading"));
    for (var question : questions) {
      wizard.dossier().risk().held().stream()
          .filter(held -> held.question().equals(question.id()))
          .map(this::line)
          .forEach(card.getChildren()::add);
    }
    return card;
  }

  private Node line(HeldAnswer held) {
    var what =
        Layout.column(
            "review-what",
            Layout.text(services.wording().title(held.question()), "review-title"),
            Layout.text(answers.evidence(held, wizard.dossier()), "muted small-text"));
    new HeldNote(services.wording(), words())
        .of(held)
        .ifPresent(text -> what.getChildren().add(Layout.note(Feather.INFO, text, "caution")));
    wizard.dossier().earlier(held.question()).ifPresent(was -> earlier(was, held, what));
    var value =
        Layout.text(
            wizard.dossier().isOpen(held.question())
                ? words().say("review.open")
                : answers.value(held, wizard.dossier().places().containsKey(held.question())),
            held.isUnknown() ? "review-unknown" : "review-value");
    return Layout.row(
        "review-row", Layout.growing(what), Layout.growing(value), link(held.question()));
  }

  private void earlier(ReopenedAnswer was, HeldAnswer held, VBox what) {
    var said = new SaidWords(services);
    what.getChildren()
        .add(Layout.note(Feather.REFRESH_CW, said.earlier(was, wizard.dossier()), "quiet"));
    said.older(was, held.given())
        .ifPresent(
            asks -> what.getChildren().add(Layout.note(Feather.HELP_CIRCLE, asks, "caution")));
  }

  private Hyperlink link(String question) {
    var link = new Hyperlink(words().say(wizard.isLocked() ? "review.look" : "review.change"));
    link.getStyleClass().add("review-link");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setAccessibleText(
        words().say("review.change.accessible", services.wording().title(question)));
    link.setOnAction(event -> wizard.showQuestion(question));
    return link;
  }

  private Messages words() {
    return services.words();
  }
}
