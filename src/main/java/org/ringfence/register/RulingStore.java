package org.ringfence.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.DetailKind;
import org.ringfence.model.Opinion;
import org.ringfence.model.Ruling;

/**
 * Keeps what a proper officer has decided to withhold, and what not; one ruling for each detail.
 */
public final class RulingStore {

  private final Database database;

  RulingStore(Database database) {
    this.database = database;
  }

  /** The organisation's rulings, each with its opinion, by kind and question id. */
  public List<Ruling> rulings(String organisation) {
    return database.query(
        "select * from ruling where organisation = ? order by kind, question",
        slots -> slots.text(organisation),
        RulingStore::ruling);
  }

  /** Keeps a decided ruling instead of the one on the same detail that may be there. */
  public void save(String organisation, Ruling ruling, Opinion opinion) {
    database.transaction(
        () -> {
          database.update(
              "delete from ruling where organisation = ? and kind = ? and question = ?",
              slots -> slots.text(organisation).text(ruling.kind().id()).text(ruling.question()));
          insert(organisation, ruling, opinion);
        });
  }

  private void insert(String organisation, Ruling ruling, Opinion opinion) {
    database.update(
        "insert into ruling (organisation, kind, question, withheld, provision, reason,"
            + " decided_by, decided_as, decided_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(organisation)
                .text(ruling.kind().id())
                .text(ruling.question())
                .yes(ruling.withheld())
                .text(ruling.provision())
                .text(ruling.reason())
                .text(opinion.by())
                .text(opinion.role())
                .day(opinion.on()));
  }

  private static Ruling ruling(Row row) throws SQLException {
    return new Ruling(
        DetailKind.of(row.text("kind")).orElseThrow(),
        row.text("question"),
        row.isSet("withheld"),
        row.text("provision"),
        row.text("reason"),
        Optional.of(
            new Opinion(row.text("decided_by"), row.text("decided_as"), row.day("decided_on"))));
  }
}
