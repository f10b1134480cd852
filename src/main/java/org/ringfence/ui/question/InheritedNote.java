package org.ringfence.ui.question;

import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.PlacedAnswer;
import org.ringfence.ui.part.Days;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** Shows an answer that a wider scope has given, and what can be done about it. */
final class InheritedNote {
  private final QuestionViewModel model;
  private final Services services;
  private final VBox node = Layout.column("inherited");

  InheritedNote(QuestionViewModel model, Services services) {
    this.model = model;
    this.services = services;
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
            Layout.text(values(placed), "inherited-value"),
            Layout.text(evidence(placed), "inherited-evidence"));
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

  private String values(PlacedAnswer placed) {
    var values = placed.answer().values();
    return values.isEmpty()
        ? words().say("choice.unknown")
        : values.stream()
            .map(value -> services.wording().valueLabel(placed.question(), value))
            .collect(Collectors.joining(words().say("list.join")));
  }

  private String evidence(PlacedAnswer placed) {
    var answer = placed.answer();
    var parts = new ArrayList<String>();
    parts.add(services.wording().label("basis", answer.basis().id()));
    if (!answer.by().isEmpty()) {
      parts.add(answer.by());
    }
    answer.on().map(Days::words).ifPresent(parts::add);
    if (!answer.ref().isEmpty()) {
      parts.add(answer.ref());
    }
    // On one line, however it was typed: a label that wraps cuts what comes after a line's end.
    return String.join(words().say("evidence.join"), parts).replaceAll("\\s+", " ");
  }

  private Words words() {
    return services.words();
  }
}
