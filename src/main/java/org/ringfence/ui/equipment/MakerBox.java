package org.ringfence.ui.equipment;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.ringfence.assessment.maker.MakerMatch;
import org.ringfence.ui.field.Suggestions;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;

/** Offers brands while somebody types, each with who makes it. */
final class MakerBox {
  private final PageServices services;

  MakerBox(PageServices services) {
    this.services = services;
  }

  /** Offers brands beneath the box and hands over the one that is picked. */
  void attach(TextField field, Consumer<MakerMatch> picked) {
    new Suggestions<>(field, this::find, this::row, picked);
  }

  private void find(String typed, Consumer<List<MakerMatch>> found) {
    services.background().read(() -> services.workspace().makers().find(typed), found);
  }

  private Node row(MakerMatch match) {
    var name = Layout.flow("suggestion-name", Layout.word(match.label(), "card-title"));
    if (match.unconfirmed()) {
      name.getChildren().add(Layout.word(services.words().say("maker.unconfirmed"), "chip"));
    }
    return Layout.column(
        "suggestion-row", name, Layout.text(match.explanation(), "muted small-text"));
  }
}
