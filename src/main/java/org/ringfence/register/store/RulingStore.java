package org.ringfence.register.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.PastRuling;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

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

  /** The organisation's rulings that no longer stand, by detail, oldest first. */
  public List<PastRuling> history(String organisation) {
    return database.query(
        "select * from ruling_history where organisation = ? order by kind, question, position",
        slots -> slots.text(organisation),
        RulingStore::past);
  }

  /** Keeps a decided ruling instead of the one on the same detail that may be there. */
  public void save(String organisation, Ruling ruling, Opinion opinion) {
    database.transaction(
        () -> {
          remove(organisation, ruling);
          insert(organisation, ruling, opinion);
        });
  }

  /** Keeps a ruling among those that no longer stand; none on its detail stands then. */
  public void end(String organisation, PastRuling past) {
    database.transaction(
        () -> {
          remove(organisation, past.ruling());
          insert(organisation, past);
        });
  }

  private void remove(String organisation, Ruling ruling) {
    database.update(
        "delete from ruling where organisation = ? and kind = ? and question = ?",
        slots -> slots.text(organisation).text(ruling.kind().id()).text(ruling.question()));
  }

  private void insert(String organisation, Ruling ruling, Opinion opinion) {
    database.update(
        "insert into ruling (organisation, kind, question, withheld, provision, reason,"
            + " public_interest, decided_by, decided_as, decided_on)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(organisation)
                .text(ruling.kind().id())
                .text(ruling.question())
                .yes(ruling.withheld())
                .text(ruling.provision())
                .text(ruling.reason())
                .text(ruling.publicInterest())
                .text(opinion.by())
                .text(opinion.role())
                .day(opinion.on()));
  }

  private void insert(String organisation, PastRuling past) {
    var ruling = past.ruling();
    var opinion = ruling.opinion().orElseThrow();
    database.update(
        "insert into ruling_history (organisation, kind, question, position, withheld, provision,"
            + " reason, public_interest, decided_by, decided_as, decided_on, ended, ended_by,"
            + " ended_as, ended_on, why) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(organisation)
                .text(ruling.kind().id())
                .text(ruling.question())
                .number(length(organisation, ruling))
                .yes(ruling.withheld())
                .text(ruling.provision())
                .text(ruling.reason())
                .text(ruling.publicInterest())
                .text(opinion.by())
                .text(opinion.role())
                .day(opinion.on())
                .text(past.end().id())
                .text(past.by().by())
                .text(past.by().role())
                .day(past.by().on())
                .text(past.why()));
  }

  private int length(String organisation, Ruling ruling) {
    return (int)
        history(organisation).stream().filter(one -> one.ruling().isAboutSame(ruling)).count();
  }

  private static PastRuling past(Row row) throws SQLException {
    return new PastRuling(
        ruling(row),
        PastRuling.End.of(row.text("ended")).orElseThrow(),
        new Opinion(row.text("ended_by"), row.text("ended_as"), row.day("ended_on")),
        row.text("why"));
  }

  private static Ruling ruling(Row row) throws SQLException {
    return new Ruling(
        DetailKind.of(row.text("kind")).orElseThrow(),
        row.text("question"),
        row.isSet("withheld"),
        row.text("provision"),
        row.text("reason"),
        row.text("public_interest"),
        Optional.of(
            new Opinion(row.text("decided_by"), row.text("decided_as"), row.day("decided_on"))));
  }
}
