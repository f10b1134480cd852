package org.ringfence.ui.question;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;

/** Shows an answer that a wider scope has given, and what can be done about it. */
final class InheritedNote {
  private final QuestionViewModel model;
  private final PageServices services;
  private final SaidWords said;
  private final VBox node = Layout.column("inherited");

  InheritedNote(QuestionViewModel model, PageServices services) {
    this.model = model;
    this.services = services;
    this.said = new SaidWords(services);
  }

  Node node() {
    return node;
  }

  /** Shows the answer as it stands now. */
  void refresh() {
    node.getChildren().clear();
    model.stored().ifPresent(this::show);
  }

  private void show(PlacedAnswer placed) {
    var scope = placed.place().scope().id();
    node.getChildren()
        .addAll(
            Layout.note(Feather.CORNER_DOWN_RIGHT, words().say("inherited." + scope), "quiet"),
            Layout.text(said.values(placed.question(), placed.answer()), "inherited-value"),
            Layout.text(
                said.evidence(placed.answer(), model.dossier(), placed.question()),
                "inherited-evidence"));
    if (!model.isLocked()) {
      node.getChildren().add(buttons(scope));
    }
  }

  private FlowPane buttons(String scope) {
    return Layout.flow(
        "button-flow",
        Layout.button(words().say("inherited.change." + scope), "button-outlined", model::edit),
        Layout.button(words().say("inherited.differs"), "button-outlined", model::differ));
  }

  private Messages words() {
    return services.words();
  }
}
