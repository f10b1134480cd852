package org.ringfence.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Brief;

/** One row for each action, those that are open first. */
final class ActionsSheet {
  private final Words words;
  private final Map<String, String> names;

  private ActionsSheet(List<Place> places, Words words) {
    this.words = words;
    this.names =
        places.stream()
            .collect(
                Collectors.toMap(
                    place -> place.extract().installationId(), Place::name, (one, _) -> one));
  }

  static SheetPlan plan(Brief brief, List<Place> places, Words words) {
    var sheet = new ActionsSheet(places, words);
    return new FieldSheet<>("sheet.actions", brief.actions(), Stream::of, sheet.fields());
  }

  private List<Field<Action>> fields() {
    var notGiven = words.say("not-given");
    return List.of(
        new Field<>(
            new SheetPlan.Column("column.installation", 36), action -> Entry.of(about(action))),
        new Field<>(new SheetPlan.Column("column.action", 70), action -> Entry.of(action.what())),
        new Field<>(
            new SheetPlan.Column("column.owner", 28),
            action -> Entry.of(action.owner(), words.say("action.owner.none"))),
        new Field<>(
            new SheetPlan.Column("column.due", 14), action -> Entry.of(action.due(), notGiven)),
        new Field<>(
            new SheetPlan.Column("column.state", 12),
            action -> Entry.of(words.choice("action", action.state()))),
        new Field<>(new SheetPlan.Column("column.set", 14), action -> Entry.of(action.setOn())));
  }

  private String about(Action action) {
    return action.installationId().isEmpty()
        ? words.say("action.all")
        : Optional.ofNullable(names.get(action.installationId()))
            .orElseGet(() -> words.say("action.elsewhere"));
  }
}
