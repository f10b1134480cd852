package org.ringfence.register.store;

import java.util.List;
import org.ringfence.model.paper.Decision;
import org.ringfence.register.sqlite.Database;

/** Keeps what committees decided; it is only added to. */
public final class DecisionStore {
  private final Database database;

  DecisionStore(Database database) {
    this.database = database;
  }

  /** What was decided for an organisation, newest first; of one day, what was written last. */
  public List<Decision> decisions(String organisation) {
    return database.query(
        "select * from committee_decision where organisation = ?"
            + " order by decided_on desc, position desc",
        slots -> slots.text(organisation),
        row ->
            new Decision(
                row.text("resolution"),
                row.day("decided_on"),
                row.text("minute"),
                row.text("chosen")));
  }

  /** Adds a decision to those that are kept. */
  public void add(String organisation, Decision decision) {
    database.update(
        "insert into committee_decision (organisation, position, resolution, decided_on, minute,"
            + " chosen) values (?, 1 + (select count(*) from committee_decision d"
            + " where d.organisation = ?), ?, ?, ?, ?)",
        slots ->
            slots
                .text(organisation)
                .text(organisation)
                .text(decision.resolution())
                .day(decision.on())
                .text(decision.minute())
                .text(decision.option()));
  }
}
