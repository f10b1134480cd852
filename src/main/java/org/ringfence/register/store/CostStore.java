package org.ringfence.register.store;

import java.util.List;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.written.Money;
import org.ringfence.register.sqlite.Database;

/** Keeps what treatments cost an organisation where it says so itself. */
public final class CostStore {

  private final Database database;

  CostStore(Database database) {
    this.database = database;
  }

  /** The organisation's own costs, by treatment id. */
  public List<TreatmentCost> costs(String organisation) {
    return database.query(
        "select * from treatment_cost where organisation = ? order by treatment",
        slots -> slots.text(organisation),
        row ->
            new TreatmentCost(
                row.text("treatment"),
                new Money(row.longNumber("per_installation")),
                new Money(row.longNumber("per_camera")),
                row.text("source"),
                true));
  }

  /** Keeps a cost instead of the one that was. */
  public void save(String organisation, TreatmentCost cost) {
    database.transaction(
        () -> {
          remove(organisation, cost.treatment());
          database.update(
              "insert into treatment_cost (organisation, treatment, per_installation, per_camera,"
                  + " source) values (?, ?, ?, ?, ?)",
              slots ->
                  slots
                      .text(organisation)
                      .text(cost.treatment())
                      .number(cost.perInstallation().pence())
                      .number(cost.perCamera().pence())
                      .text(cost.source()));
        });
  }

  /** Removes a treatment's own cost, if there is one; whether there was. */
  public boolean remove(String organisation, String treatment) {
    return database.update(
            "delete from treatment_cost where organisation = ? and treatment = ?",
            slots -> slots.text(organisation).text(treatment))
        > 0;
  }
}
