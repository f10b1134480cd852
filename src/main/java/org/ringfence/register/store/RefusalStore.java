package org.ringfence.register.store;

import java.util.Comparator;
import java.util.List;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.written.NaturalOrder;
import org.ringfence.register.sqlite.Database;

/** Keeps requests for information that were refused. */
public final class RefusalStore {

  private final Database database;

  RefusalStore(Database database) {
    this.database = database;
  }

  /** The organisation's refusals, by the day that the request came. */
  public List<Refusal> refusals(String organisation) {
    return database
        .query(
            "select * from refusal where organisation = ? order by received, reference, id",
            slots -> slots.text(organisation),
            row ->
                new Refusal(
                    row.text("id"),
                    row.text("reference"),
                    row.day("received"),
                    row.text("asked"),
                    row.text("provision"),
                    row.text("reason"),
                    row.text("public_interest"),
                    row.isSet("partial"),
                    row.maybeDay("answered")))
        .stream()
        .sorted(
            Comparator.comparing(Refusal::received)
                .thenComparing(Refusal::reference, NaturalOrder.OF_NAMES))
        .toList();
  }

  /** Adds a refusal; its id is new. */
  public void add(String organisation, Refusal refusal) {
    database.update(
        "insert into refusal (id, organisation, reference, received, asked, provision, reason,"
            + " public_interest, partial, answered) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(refusal.id())
                .text(organisation)
                .text(refusal.reference())
                .day(refusal.received())
                .text(refusal.asked())
                .text(refusal.provision())
                .text(refusal.reason())
                .text(refusal.publicInterest())
                .yes(refusal.partial())
                .day(refusal.answered()));
  }

  /** Removes one of the organisation's refusals, if it is there; whether it was. */
  public boolean remove(String organisation, String id) {
    return database.update(
            "delete from refusal where organisation = ? and id = ?",
            slots -> slots.text(organisation).text(id))
        > 0;
  }
}
