package org.ringfence.assessment.listing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.listing.ListedAssessment.Archived;
import org.ringfence.model.paper.Action;
import org.ringfence.register.Register;

/**
 * What somebody has to do next about each installation: of its open actions the one that is due
 * first. It is read with the list and never kept, for it holds people's names.
 */
record OpenTasks(Map<String, Action> byInstallation, Map<String, Archived> archived) {

  static OpenTasks of(Register register) {
    var found = new HashMap<String, Action>();
    register.council().organisations().stream()
        .map(Organisation::id)
        .flatMap(id -> register.council().actions().actions(id).stream())
        .filter(action -> action.state() == Action.State.OPEN)
        .forEach(action -> found.putIfAbsent(action.installationId(), action));
    return new OpenTasks(found, register.archive().archived());
  }

  /** A row with who sees to it and by when, where anybody does, and whether it is put away. */
  ListedAssessment in(ListedAssessment row) {
    var action = byInstallation.get(row.entry().installationId());
    var tasked = action == null ? row : row.tasked(action.what(), action.owner(), action.due());
    return Optional.ofNullable(archived.get(row.entry().installationId()))
        .map(tasked::archived)
        .orElse(tasked);
  }
}
