package org.ringfence.assessment.ledger;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

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
      return TEXTS.refused("organisations.none", "");
    }
    return Outcome.refused(
        name.isBlank()
            ? TEXTS.say("organisations.several")
            : TEXTS.say("organisations.unknown", name.strip()),
        "",
        TEXTS.say(
            "organisations.which",
            all.stream().map(Organisation::name).collect(Collectors.joining("; "))));
  }

  public boolean has(String id) {
    return all().stream().anyMatch(one -> one.id().equals(id));
  }
}
