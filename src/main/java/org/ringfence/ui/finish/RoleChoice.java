package org.ringfence.ui.finish;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.ringfence.model.SigningSettings;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Tiles;

/** Asks as what somebody signs. */
final class RoleChoice {
  /** The ids of the roles, in the order in which they usually sign. */
  static final List<String> ROLES = SigningSettings.ROLES;

  private final Tiles<String> tiles;
  private String role = ROLES.getFirst();

  RoleChoice(Services services, Consumer<String> changed) {
    this.tiles =
        new Tiles<>(
            services.words(),
            id -> {
              role = id;
              changed.accept(id);
            });
    for (var id : ROLES) {
      var term = services.wording().term("role", id);
      tiles.add(id, term.label(), term.meaning(), id.equals(role));
    }
  }

  Node node() {
    return tiles.node();
  }

  /** The role's id. */
  String chosen() {
    return role;
  }
}
