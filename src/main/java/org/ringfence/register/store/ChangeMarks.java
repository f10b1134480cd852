package org.ringfence.register.store;

import java.util.HashMap;
import java.util.Map;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.register.sqlite.Database;

/**
 * Tells whether anything has changed from which an assessment's figures come. The database itself
 * sets a mark with each change, so that no way of making one can forget it.
 *
 * @param register the register's own mark, which no other register has
 * @param byPlace the mark of each place that has changed since the register has marks
 */
public record ChangeMarks(String register, Map<AnswerPlace, String> byPlace) {

  /** All marks as they are. */
  public static ChangeMarks in(Database database) {
    var found = new HashMap<AnswerPlace, String>();
    database
        .query(
            "select scope, owner, mark from change_mark where scope <> 'register'",
            slots -> {},
            row ->
                Map.entry(
                    new AnswerPlace(Scope.of(row.text("scope")).orElseThrow(), row.text("owner")),
                    row.text("mark")))
        .forEach(each -> found.put(each.getKey(), each.getValue()));
    var own =
        database.first(
            "select mark from change_mark where scope = 'register'",
            slots -> {},
            row -> row.text("mark"));
    return new ChangeMarks(own.orElse(""), found);
  }

  /** What is another text after each change of anything that counts for an entry. */
  public String of(RegisterEntry entry) {
    var marks = new StringBuilder();
    for (var place : AnswerStore.places(entry)) {
      marks
          .append(place.owner())
          .append(' ')
          .append(byPlace.getOrDefault(place, ""))
          .append('\n');
    }
    return marks.append(entry.assessedOn()).append(entry.locked()).append('\n').toString();
  }
}
