package org.ringfence.ui.question;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.method.Wording.QuestionText;
import org.ringfence.ui.layout.Layout;

/** "Why we ask" and "what proves it", one press away. */
final class Explanation {
  private final VBox node;
  private final FlowPane links = Layout.flow("explanation-links");

  Explanation(QuestionText text, Messages words) {
    this.node = Layout.column("explanation", links);
    add(words.say("question.why"), text.why(), Feather.HELP_CIRCLE);
    add(words.say("question.proof"), text.proof(), Feather.FILE_TEXT);
  }

  Node node() {
    return node;
  }

  private void add(String title, String text, Feather feather) {
    var label = Layout.text(text, "explanation-text");
    Layout.show(label, false);
    var link = new Hyperlink(title);
    link.setGraphic(Layout.icon(feather, "link-icon"));
    link.getStyleClass().add("explanation-link");
    link.setAccessibleText(title);
    link.setOnAction(event -> toggle(link, label));
    links.getChildren().add(link);
    node.getChildren().add(label);
  }

  private static void toggle(Hyperlink link, Label label) {
    Layout.show(label, !label.isVisible());
    link.setVisited(false);
    Layout.mark(link, "open", label.isVisible());
  }
}
