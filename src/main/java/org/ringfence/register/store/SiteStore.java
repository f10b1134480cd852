package org.ringfence.register.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Site;
import org.ringfence.model.written.NaturalOrder;
import org.ringfence.register.problem.RefusedException;
import org.ringfence.register.sqlite.Database;

/**
 * Keeps organisations with their contracts, sites and installations; nothing there is overwritten.
 */
public final class SiteStore {

  private final Database database;

  public SiteStore(Database database) {
    this.database = database;
  }

  public Optional<Organisation> organisationNamed(String name) {
    return database.first(
        "select id, name from organisation where name_key = ? order by id",
        slots -> slots.text(NameKey.of(name)),
        row -> new Organisation(row.text("id"), row.text("name")));
  }

  public Optional<Site> siteNamed(String organisation, String name) {
    return database.first(
        "select id, name, address, uprn from site"
            + " where organisation = ? and name_key = ? order by id",
        slots -> slots.text(organisation).text(NameKey.of(name)),
        row -> new Site(row.text("id"), row.text("name"), row.text("address"), row.text("uprn")));
  }

  public boolean hasSite(String id) {
    return database
        .first("select id from site where id = ?", slots -> slots.text(id), row -> row.text("id"))
        .isPresent();
  }

  public List<Contract> contracts(String organisation) {
    return database
        .query(
            "select id, name from contract where organisation = ? order by name_key, id",
            slots -> slots.text(organisation),
            row -> new Contract(row.text("id"), row.text("name")))
        .stream()
        .sorted(Comparator.comparing(Contract::name, NaturalOrder.OF_NAMES))
        .toList();
  }

  /** Adds what is new of an entry; an id that already belongs elsewhere is refused. */
  public void add(RegisterEntry entry) {
    var organisation = entry.organisation();
    addOrganisation(organisation);
    entry.contract().ifPresent(contract -> addContract(organisation.id(), contract));
    addSite(organisation.id(), entry.site());
    addInstallation(entry);
  }

  /** Puts an installation under a contract, which is added if it is new, or under none. */
  public void place(RegisterEntry entry, Optional<Contract> contract) {
    contract.ifPresent(named -> addContract(entry.organisation().id(), named));
    database.update(
        "update installation set contract = ? where id = ?",
        slots -> slots.text(contract.map(Contract::id)).text(entry.installationId()));
  }

  private void addOrganisation(Organisation organisation) {
    if (!isThere(
        "select id as owner from organisation where id = ?",
        organisation.id(),
        organisation.id())) {
      database.update(
          "insert into organisation (id, name, name_key) values (?, ?, ?)",
          slots ->
              slots
                  .text(organisation.id())
                  .text(organisation.name())
                  .text(NameKey.of(organisation.name())));
    }
  }

  private void addContract(String organisation, Contract contract) {
    if (!isThere(
        "select organisation as owner from contract where id = ?", contract.id(), organisation)) {
      database.update(
          "insert into contract (id, organisation, name, name_key) values (?, ?, ?, ?)",
          slots ->
              slots
                  .text(contract.id())
                  .text(organisation)
                  .text(contract.name())
                  .text(NameKey.of(contract.name())));
    }
  }

  private void addSite(String organisation, Site site) {
    if (!isThere("select organisation as owner from site where id = ?", site.id(), organisation)) {
      database.update(
          "insert into site (id, organisation, name, name_key, address, uprn)"
              + " values (?, ?, ?, ?, ?, ?)",
          slots ->
              slots
                  .text(site.id())
                  .text(organisation)
                  .text(site.name())
                  .text(NameKey.of(site.name()))
                  .text(site.address())
                  .text(site.uprn()));
    }
  }

  private void addInstallation(RegisterEntry entry) {
    if (!isThere(
        "select site as owner from installation where id = ?",
        entry.installationId(),
        entry.site().id())) {
      database.update(
          "insert into installation (id, site, contract, name, name_key) values (?, ?, ?, ?, ?)",
          slots ->
              slots
                  .text(entry.installationId())
                  .text(entry.site().id())
                  .text(entry.contract().map(Contract::id))
                  .text(entry.installation())
                  .text(NameKey.of(entry.installation())));
    }
  }

  private boolean isThere(String sql, String id, String owner) {
    var found = database.first(sql, slots -> slots.text(id), row -> row.text("owner"));
    if (found.isPresent() && !found.get().equals(owner)) {
      throw new RefusedException(database.problem("site.id-taken", id));
    }
    return found.isPresent();
  }
}
