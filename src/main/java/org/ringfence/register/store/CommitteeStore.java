package org.ringfence.register.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

/** Keeps one set of committee details for each organisation, with its clearances. */
public final class CommitteeStore {

  /**
   * Absent texts are empty, so that the log's hash of a committee from before they were is true.
   */
  private static final String NOT_STATED = "";

  private final Database database;

  CommitteeStore(Database database) {
    this.database = database;
  }

  /** The organisation's committee details, clearances by area id; empty where none are kept. */
  public Optional<Committee> committee(String organisation) {
    var texts = texts(organisation);
    var clearances = clearances(organisation);
    return database.first(
        "select * from committee where organisation = ?",
        slots -> slots.text(organisation),
        row -> committee(row, texts, clearances));
  }

  /** Keeps these details, texts and clearances instead of those that were. */
  public void save(String organisation, Committee committee) {
    database.transaction(
        () -> {
          remove("delete from clearance where organisation = ?", organisation);
          remove("delete from committee_text where organisation = ?", organisation);
          remove("delete from committee where organisation = ?", organisation);
          insert(organisation, committee);
          committee.texts().forEach((text, said) -> insert(organisation, text, said));
          committee.clearances().forEach(clearance -> insert(organisation, clearance));
        });
  }

  private Map<CommitteeText, String> texts(String organisation) {
    var texts = new EnumMap<CommitteeText, String>(CommitteeText.class);
    database
        .query(
            "select item, said from committee_text where organisation = ?",
            slots -> slots.text(organisation),
            row -> Map.entry(row.text("item"), row.text("said")))
        .forEach(
            each ->
                CommitteeText.of(each.getKey())
                    .ifPresent(text -> texts.put(text, each.getValue())));
    return texts;
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
        "insert into committee (organisation, jurisdiction, meeting, key_stated, preferred, power,"
            + " report_by) values (?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(organisation)
                .text(committee.jurisdiction())
                .day(committee.meeting())
                .text(committee.keyDecision().id())
                .text(committee.preferred())
                .text(
                    committee.power() == DecisionPower.NOT_STATED
                        ? NOT_STATED
                        : committee.power().id())
                .day(committee.reportBy()));
  }

  private void insert(String organisation, CommitteeText text, String said) {
    database.update(
        "insert into committee_text (organisation, item, said) values (?, ?, ?)",
        slots -> slots.text(organisation).text(text.id()).text(said));
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

  private static Committee committee(
      Row row, Map<CommitteeText, String> texts, List<Clearance> clearances) throws SQLException {
    return new Committee(
        row.text("jurisdiction"),
        row.maybeDay("meeting"),
        DecisionPower.of(row.text("power")).orElse(DecisionPower.NOT_STATED),
        KeyDecision.of(row.text("key_stated")).orElse(KeyDecision.NOT_STATED),
        row.text("preferred"),
        row.maybeDay("report_by"),
        texts,
        clearances);
  }
}
