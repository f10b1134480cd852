package org.ringfence.register.store;

import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.register.sqlite.Database;

/** Keeps why answers that contradict each other both stand, one record for each contradiction. */
public final class ReconciliationStore {

  private final Database database;

  public ReconciliationStore(Database database) {
    this.database = database;
  }

  public Map<String, Reconciliation> reconciled(String assessment) {
    return database
        .query(
            "select contradiction, said_by, said_on, why from reconciliation where assessment = ?",
            slots -> slots.text(assessment),
            row ->
                Map.entry(
                    row.text("contradiction"),
                    new Reconciliation(row.text("said_by"), row.day("said_on"), row.text("why"))))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public void save(String assessment, String contradiction, Reconciliation reconciliation) {
    remove(assessment, contradiction);
    database.update(
        "insert into reconciliation (assessment, contradiction, said_by, said_on, why)"
            + " values (?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(assessment)
                .text(contradiction)
                .text(reconciliation.by())
                .day(reconciliation.on())
                .text(reconciliation.why()));
  }

  public void remove(String assessment, String contradiction) {
    database.update(
        "delete from reconciliation where assessment = ? and contradiction = ?",
        slots -> slots.text(assessment).text(contradiction));
  }
}
