package org.ringfence.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.question.QuestionCard;
import org.ringfence.ui.question.QuestionHelp;
import org.ringfence.ui.wizard.StepContent;
import org.ringfence.ui.wizard.WizardStep;
import org.ringfence.ui.wizard.WizardViewModel;

/** The questions of one step beneath each other; of the first pass one alone. */
final class QuestionsPage implements StepContent {
  private final FieldEdits edits;
  private final boolean alone;
  private final List<QuestionCard> cards = new ArrayList<>();
  private final VBox node = Layout.column("step-body");

  /**
   * The page of a step.
   *
   * @param picked hears when somebody presses an answer
   */
  QuestionsPage(WizardViewModel wizard, WizardStep step, QuestionModels models, Runnable picked) {
    this.edits = new FieldEdits(wizard.unsaved());
    this.alone = step.isInterview();
    node.getChildren().add(intro(wizard, step, models));
    for (var id : step.questions()) {
      var card = new QuestionCard(models.of(id), wizard.services(), edits, alone, picked);
      cards.add(card);
      node.getChildren().add(card.node());
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public boolean press(KeyCode key) {
    return alone && cards.getFirst().press(key);
  }

  @Override
  public boolean isAnswered() {
    return alone && cards.getFirst().isAnswered();
  }

  @Override
  public boolean isSettled() {
    return alone && cards.getFirst().isSettled();
  }

  @Override
  public void flush() {
    edits.flush();
    cards.forEach(QuestionCard::flush);
  }

  @Override
  public void update() {
    cards.forEach(QuestionCard::update);
  }

  @Override
  public void close() {
    cards.forEach(QuestionCard::close);
  }

  /** The card of a question; empty where this step doesn't ask it. */
  Optional<Node> card(String question) {
    return cards.stream()
        .filter(card -> card.question().equals(question))
        .map(QuestionCard::node)
        .findFirst();
  }

  private Node intro(WizardViewModel wizard, WizardStep step, QuestionModels models) {
    var first = models.question(step.questions().getFirst());
    var wording = wizard.services().wording();
    return alone
        ? new QuestionHelp(first, wording.question(first.id()), wizard.services().words()).node()
        : Layout.text(wording.term("step", first.step()).meaning(), "step-intro");
  }
}
