package org.ringfence.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.ringfence.model.Problem;
import org.ringfence.ui.part.Look;
import org.ringfence.ui.part.Words;

/** Says why the register can't be opened, and nothing else. */
final class RefusalWindow {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 300;

  private final List<Problem> problems;
  private final Words words = new Words();

  RefusalWindow(List<Problem> problems) {
    this.problems = problems;
  }

  void show(Stage stage) {
    var title = new Label(words.say("refusal.title"));
    title.getStyleClass().add("page-title");
    title.setWrapText(true);
    var why =
        new Label(problems.stream().map(Problem::message).collect(Collectors.joining("\n\n")));
    why.setWrapText(true);
    var close = new Button(words.say("refusal.close"));
    close.setDefaultButton(true);
    close.setCancelButton(true);
    close.setOnAction(event -> stage.hide());
    var root = new VBox(title, why, close);
    root.getStyleClass().addAll("ringfence", "refusal");
    new Dress(root).wear(Look.FIRST);
    stage.setTitle(words.say("app.title"));
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    stage.show();
  }
}
