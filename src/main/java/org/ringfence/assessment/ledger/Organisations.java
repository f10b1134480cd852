package org.ringfence.assessment.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.store.CouncilStores;

/** The organisations of a register. */
public final class Organisations {
  private final CouncilStores council;

  public Organisations(CouncilStores council) {
    this.council = council;
  }

  /** Each of them, by name. */
  public List<Organisation> all() {
    return council.organisations();
  }

  /** The one of this name, whatever the case; a blank name means the only one there is. */
  public Outcome<Organisation> named(String name) {
    var all = all();
    var wanted =
        name.isBlank()
            ? all
            : all.stream().filter(one -> one.name().equalsIgnoreCase(name.strip())).toList();
    if (wanted.size() == 1) {
      return Outcome.done(wanted.getFirst());
    }
    if (all.isEmpty()) {
      return Outcome.refused(
          "The register holds no organisation.", "", "Start or import an assessment first.");
    }
    return Outcome.refused(
        name.isBlank()
            ? "The register holds several organisations."
            : "The register holds no organisation %s.".formatted(name.strip()),
        "",
        "Name one of these: %s. Nothing was changed."
            .formatted(all.stream().map(Organisation::name).collect(Collectors.joining("; "))));
  }

  public boolean has(String id) {
    return all().stream().anyMatch(one -> one.id().equals(id));
  }
}
