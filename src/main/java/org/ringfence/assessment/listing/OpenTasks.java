package org.ringfence.assessment.listing;

import java.util.HashMap;
import java.util.Map;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.paper.Action;
import org.ringfence.register.Register;

/**
 * What somebody has to do next about each installation: of its open actions the one that is due
 * first. It is read with the list and never kept, for it holds people's names.
 */
record OpenTasks(Map<String, Action> byInstallation) {

  static OpenTasks of(Register register) {
    var found = new HashMap<String, Action>();
    register.entries().stream()
        .map(RegisterEntry::organisation)
        .map(Organisation::id)
        .distinct()
        .flatMap(id -> register.council().actions().actions(id).stream())
        .filter(action -> action.state() == Action.State.OPEN)
        .forEach(action -> found.putIfAbsent(action.installationId(), action));
    return new OpenTasks(found);
  }

  /** A row with who sees to it and by when, where anybody does. */
  ListedAssessment in(ListedAssessment row) {
    var action = byInstallation.get(row.entry().installationId());
    return action == null ? row : row.tasked(action.what(), action.owner(), action.due());
  }
}
