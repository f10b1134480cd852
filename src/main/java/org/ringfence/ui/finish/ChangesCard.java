package org.ringfence.ui.finish;

import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.ui.layout.Layout;

/** What changed since somebody last signed, in a committee's words. */
final class ChangesCard {
  private ChangesCard() {}

  /** The card; empty where nothing was signed before or nothing changed. */
  static Optional<Node> of(Dossier dossier, Messages words) {
    if (dossier.changes().isEmpty()) {
      return Optional.empty();
    }
    var list = Layout.column("reasons");
    dossier
        .changes()
        .forEach(line -> list.getChildren().add(Layout.note(Feather.GIT_COMMIT, line, "reason")));
    return Optional.of(
        Layout.column("card", Layout.text(words.say("changes.title"), "card-heading"), list));
  }
}
