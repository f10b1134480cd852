package org.ringfence.ui.finish;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.ui.form.Tiles;
import org.ringfence.ui.part.PageServices;

/** Asks as what somebody signs; nothing is chosen for them. */
final class RoleChoice {
  /** The ids of the roles, in the order in which they usually sign. */
  static final List<String> ROLES = SigningSettings.ROLES;

  private final Tiles<String> tiles;

  RoleChoice(PageServices services, Consumer<String> chosen) {
    this.tiles = new Tiles<>(services.words(), chosen);
    for (var id : ROLES) {
      var term = services.wording().term("role", id);
      tiles.add(id, term.label(), term.meaning(), false);
    }
  }

  Node node() {
    return tiles.node();
  }
}
