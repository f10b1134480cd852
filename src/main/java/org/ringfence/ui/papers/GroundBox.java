package org.ringfence.ui.papers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.ringfence.messages.Messages;
import org.ringfence.model.method.Provision;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;

/** A box in which a provision is chosen, with what it covers and what to mind beneath it. */
final class GroundBox {
  private final Messages words;
  private final ComboBox<Provision> box = InputFields.pick(List.of(), Provision::name);
  private final Label meaning = Layout.text("", "muted small-text");
  private final Node node;

  GroundBox(Messages words, String label) {
    this.words = words;
    this.node = InputFields.labelled(label, box, meaning);
    box.valueProperty().subscribe(this::explain);
  }

  Node node() {
    return node;
  }

  /** Offers these, unless some are offered already. */
  void offer(List<Provision> provisions) {
    if (box.getItems().isEmpty()) {
      box.getItems().setAll(provisions);
    }
  }

  /** Chooses the one with this id, if it is offered. */
  void choose(String id) {
    box.getItems().stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(box::setValue);
  }

  /** Tells whenever another is chosen, and now: its id, empty for none. */
  void watch(Consumer<String> chosen) {
    box.valueProperty().subscribe(now -> chosen.accept(chosen()));
  }

  /** The id of the one that is chosen; empty for none. */
  String chosen() {
    return Optional.ofNullable(box.getValue()).map(Provision::id).orElse("");
  }

  private void explain(@Nullable Provision now) {
    meaning.setText(
        now == null ? "" : words.say("ground.meaning", now.subject(), now.caution()).strip());
    Layout.show(meaning, now != null);
  }
}
