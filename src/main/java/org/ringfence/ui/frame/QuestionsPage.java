package org.ringfence.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ringfence.model.Question;
import org.ringfence.ui.part.Edits;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.question.QuestionCard;
import org.ringfence.ui.question.QuestionViewModel;
import org.ringfence.ui.wizard.Step;
import org.ringfence.ui.wizard.StepContent;
import org.ringfence.ui.wizard.WizardViewModel;

/** The questions of one step beneath each other. */
final class QuestionsPage implements StepContent {
  private final Edits edits = new Edits();
  private final List<QuestionCard> cards = new ArrayList<>();
  private final VBox node = Layout.column("step-body");

  QuestionsPage(WizardViewModel wizard, Step step) {
    node.getChildren().add(Layout.text(intro(wizard, step), "step-intro"));
    for (var id : step.questions()) {
      var model = new QuestionViewModel(wizard, question(wizard, id));
      var card = new QuestionCard(model, wizard.services(), edits);
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

  /** The card of a question; empty where this step doesn't ask it. */
  Optional<Node> card(String question) {
    return cards.stream()
        .filter(card -> card.question().equals(question))
        .map(QuestionCard::node)
        .findFirst();
  }

  private static String intro(WizardViewModel wizard, Step step) {
    var services = wizard.services();
    if (step.part() == Step.Part.FIRST_PASS) {
      return services.words().say("questions.first");
    }
    var colleague = question(wizard, step.questions().getFirst()).ask();
    return services
        .words()
        .say("questions.rest", services.wording().term("colleague", colleague).meaning());
  }

  private static Question question(WizardViewModel wizard, String id) {
    return wizard.services().workspace().method().questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no question " + id));
  }
}
