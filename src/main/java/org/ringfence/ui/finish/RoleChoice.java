package org.ringfence.ui.finish;

import java.util.List;
import javafx.scene.Node;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Tiles;

/** Asks as what somebody signs. */
final class RoleChoice {
  private static final String APPROVER = "approver";
  private static final List<String> ROLES = List.of("assessor", "technician", "reviewer", APPROVER);

  private final Services services;
  private final Tiles<String> tiles;
  private String role = ROLES.getFirst();

  RoleChoice(Services services, Runnable changed) {
    this.services = services;
    this.tiles =
        new Tiles<>(
            services.words(),
            id -> {
              role = id;
              changed.run();
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

  /** What somebody says by signing in this role. */
  String statement() {
    return services.wording().statements().getOrDefault(role, "");
  }

  boolean isApprover() {
    return role.equals(APPROVER);
  }
}
