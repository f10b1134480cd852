package org.ringfence.ui.finish;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.layout.Layout;

/** Says who asks somebody to sign, for which role, and what they will state by it. */
final class AskerCard {
  private final VBox node;

  AskerCard(Messages words, RequestViewModel model, SignRequestView request) {
    this.node = Layout.column("card", Layout.text(model.subject(), "card-heading"));
    model.asking().forEach(line -> node.getChildren().add(Layout.text(line, "plain-text")));
    if (!model.statement().isEmpty()) {
      node.getChildren()
          .addAll(
              Layout.text(words.say("request.statement"), "field-label"),
              Layout.text(model.statement(), "statement"));
    }
    request
        .cautions()
        .forEach(
            text -> node.getChildren().add(Layout.note(Feather.ALERT_TRIANGLE, text, "caution")));
    request
        .refused()
        .map(Problem::message)
        .ifPresent(text -> node.getChildren().add(Layout.note(Feather.X_CIRCLE, text, "problem")));
  }

  Node node() {
    return node;
  }
}
