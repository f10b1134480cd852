package org.ringfence.register.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.paper.Committee;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

/** Keeps one set of committee details for each organisation, with its clearances. */
public final class CommitteeStore {

  private final Database database;

  CommitteeStore(Database database) {
    this.database = database;
  }

  /** The organisation's committee details, clearances by area id; empty where none are kept. */
  public Optional<Committee> committee(String organisation) {
    var clearances = clearances(organisation);
    return database.first(
        "select * from committee where organisation = ?",
        slots -> slots.text(organisation),
        row -> committee(row, clearances));
  }

  /** Keeps these details and clearances instead of those that were. */
  public void save(String organisation, Committee committee) {
    database.transaction(
        () -> {
          remove("delete from clearance where organisation = ?", organisation);
          remove("delete from committee where organisation = ?", organisation);
          insert(organisation, committee);
          committee.clearances().forEach(clearance -> insert(organisation, clearance));
        });
  }

  private List<Clearance> clearances(String organisation) {
    return database.query(
        "select * from clearance where organisation = ? order by area",
        slots -> slots.text(organisation),
        row ->
            new Clearance(
                row.text("area"),
                row.text("implications"),
                row.text("cleared_by"),
                row.text("cleared_as"),
                row.maybeDay("cleared_on")));
  }

  private void remove(String sql, String organisation) {
    database.update(sql, slots -> slots.text(organisation));
  }

  private void insert(String organisation, Committee committee) {
    database.update(
        "insert into committee (organisation, jurisdiction, name, meeting, title, report_of,"
            + " contact, wards, key_stated, urgency, consultation, preferred)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(organisation)
                .text(committee.jurisdiction())
                .text(committee.name())
                .day(committee.meeting())
                .text(committee.title())
                .text(committee.reportOf())
                .text(committee.contact())
                .text(committee.wards())
                .text(committee.keyDecision().id())
                .text(committee.urgency())
                .text(committee.consultation())
                .text(committee.preferred()));
  }

  private void insert(String organisation, Clearance clearance) {
    database.update(
        "insert into clearance (organisation, area, implications, cleared_by, cleared_as,"
            + " cleared_on) values (?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(organisation)
                .text(clearance.area())
                .text(clearance.implications())
                .text(clearance.by())
                .text(clearance.role())
                .day(clearance.on()));
  }

  private static Committee committee(Row row, List<Clearance> clearances) throws SQLException {
    return new Committee(
        row.text("jurisdiction"),
        row.text("name"),
        row.maybeDay("meeting"),
        row.text("title"),
        row.text("report_of"),
        row.text("contact"),
        row.text("wards"),
        KeyDecision.of(row.text("key_stated")).orElse(KeyDecision.NOT_STATED),
        row.text("urgency"),
        row.text("consultation"),
        row.text("preferred"),
        clearances);
  }
}
