package org.ringfence.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.question.QuestionCard;
import org.ringfence.ui.wizard.StepContent;
import org.ringfence.ui.wizard.WizardStep;
import org.ringfence.ui.wizard.WizardViewModel;

/** The questions of one step beneath each other. */
final class QuestionsPage implements StepContent {
  private final FieldEdits edits;
  private final List<QuestionCard> cards = new ArrayList<>();
  private final VBox node = Layout.column("step-body");

  QuestionsPage(WizardViewModel wizard, WizardStep step, QuestionModels models) {
    this.edits = new FieldEdits(wizard.unsaved());
    node.getChildren().add(Layout.text(intro(wizard, step, models), "step-intro"));
    for (var id : step.questions()) {
      var card = new QuestionCard(models.of(id), wizard.services(), edits);
      cards.add(card);
      node.getChildren().add(card.node());
    }
  }

  @Override
  public Node node() {
    return node;
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

  private static String intro(WizardViewModel wizard, WizardStep step, QuestionModels models) {
    var services = wizard.services();
    if (step.part() == WizardStep.Part.FIRST_PASS) {
      return services.words().say("questions.first");
    }
    var colleague = models.question(step.questions().getFirst()).ask();
    return services
        .words()
        .say("questions.rest", services.wording().term("colleague", colleague).meaning());
  }
}
