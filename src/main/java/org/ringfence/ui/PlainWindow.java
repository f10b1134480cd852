package org.ringfence.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.Appearance;

/** A small window that says one thing and offers what can be done about it. */
final class PlainWindow {
  private static final double WIDTH = 680;
  private static final double HEIGHT = 420;

  private final Messages words;
  private final ScrollPane root;
  private final FlowPane buttons = Layout.flow("button-flow");

  PlainWindow(Messages words, String title, String text, List<Node> further) {
    this.words = words;
    var column =
        Layout.column("refusal", Layout.text(title, "page-title"), Layout.text(text, "plain-text"));
    column.getChildren().addAll(further);
    column.getChildren().add(buttons);
    this.root = Layout.scrolling(column, "page-scroll ringfence");
    new ThemeApplier(root).wear(Appearance.FIRST);
  }

  /** Offers something to do, besides what was offered before. */
  void offer(Button button) {
    buttons.getChildren().add(button);
  }

  void show(Stage stage) {
    stage.setTitle(words.say("app.title"));
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    stage.show();
  }
}
