package org.ringfence.ui.question;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Wording.QuestionText;
import org.ringfence.ui.layout.Layout;

/** One line on how to find out, and the rest of it one press away. */
public final class QuestionHelp {
  private final FlowPane lead;
  private final VBox node;

  /** The help of a question. */
  public QuestionHelp(Question question, QuestionText text, Messages words) {
    var drawn =
        question.values().stream()
            .anyMatch(value -> LineDrawing.of(question.id(), value, words).isPresent());
    var line = drawn ? words.say("question.drawn") : first(text.help());
    this.lead = Layout.flow("question-lead-line", Layout.text(line, "question-help"));
    this.node = Layout.column("question-lead", lead);
    if (!line.equals(text.help())) {
      addRest(text.help(), words.say("question.more"));
    }
  }

  /** The line. */
  public Node node() {
    return node;
  }

  private void addRest(String help, String title) {
    var rest = Layout.text(help, "explanation-text");
    var link = new Hyperlink(title);
    link.setGraphic(Layout.icon(Feather.HELP_CIRCLE, "link-icon"));
    link.getStyleClass().add("explanation-link");
    link.setAccessibleText(title);
    link.setOnAction(
        event -> {
          Layout.show(rest, !rest.isVisible());
          link.setVisited(false);
          Layout.mark(link, "open", rest.isVisible());
        });
    Layout.show(rest, false);
    lead.getChildren().add(link);
    node.getChildren().add(rest);
  }

  private static String first(String help) {
    var sentences = BreakIterator.getSentenceInstance(Locale.UK);
    sentences.setText(help);
    return help.substring(0, sentences.next()).strip();
  }
}
