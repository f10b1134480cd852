package org.ringfence.register.store;

import static org.ringfence.model.written.NaturalOrder.OF_NAMES;
import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.NewRevision;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.installation.Site;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.problem.LockedException;
import org.ringfence.register.problem.RefusedException;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

/** Keeps the register's lines, one for each assessment, and guards those that are signed off. */
public final class AssessmentStore {

  private static final String ENTRIES =
      """
      select a.id as assessment, a.assessed_on, a.revision, a.follows,
        i.id as installation, i.name as installation_name,
        c.id as contract, c.name as contract_name,
        s.id as site, s.name as site_name, s.address, s.uprn,
        o.id as organisation, o.name as organisation_name,
        case when p.assessment is null then 0 else 1 end as locked
      from assessment a
      join installation i on i.id = a.installation
      join site s on s.id = i.site
      join organisation o on o.id = s.organisation
      left join contract c on c.id = i.contract
      left join snapshot p on p.assessment = a.id
      """;

  /** A database sorts Site 10 before Site 2; what is equal here stays as it sorted it. */
  private static final Comparator<RegisterEntry> BY_NAME =
      Comparator.comparing((RegisterEntry one) -> one.organisation().name(), OF_NAMES)
          .thenComparing(one -> one.organisation().id())
          .thenComparing(one -> one.site().name(), OF_NAMES)
          .thenComparing(one -> one.site().id())
          .thenComparing(RegisterEntry::installation, OF_NAMES)
          .thenComparing(RegisterEntry::installationId);

  private static final String IN_ORDER =
      "order by o.name_key, o.id, s.name_key, s.id, i.name_key, i.id, a.assessed_on, a.revision,"
          + " a.id";

  private final Database database;

  public AssessmentStore(Database database) {
    this.database = database;
  }

  public List<RegisterEntry> entries() {
    return database.query(ENTRIES + IN_ORDER, slots -> {}, AssessmentStore::entry).stream()
        .sorted(BY_NAME)
        .toList();
  }

  public boolean areNone() {
    return database
        .first("select id from assessment limit 1", slots -> {}, row -> row.text("id"))
        .isEmpty();
  }

  public List<RegisterEntry> entriesOf(String installation) {
    return database.query(
        ENTRIES + "where i.id = ? " + IN_ORDER,
        slots -> slots.text(installation),
        AssessmentStore::entry);
  }

  public Optional<RegisterEntry> entry(String assessment) {
    return database.first(
        ENTRIES + "where a.id = ?", slots -> slots.text(assessment), AssessmentStore::entry);
  }

  /** The entry of an assessment that may be changed; any other is refused. */
  public RegisterEntry changeable(String assessment) {
    var entry = existing(assessment);
    if (entry.locked()) {
      throw new LockedException(
          new Problem(
              TEXTS.say(
                  "assessment.locked",
                  entry.installation(),
                  entry.site().name(),
                  entry.assessedOn()),
              database.path().toString(),
              NewRevision.HOW));
    }
    return entry;
  }

  /** Refuses a place whose answers can't be changed, which is a signed assessment. */
  public void requireChangeable(AnswerPlace place) {
    if (place.scope() == Scope.INSTALLATION) {
      changeable(place.owner());
    }
  }

  /** The entry of an assessment; one that is not there is refused. */
  public RegisterEntry existing(String assessment) {
    return entry(assessment)
        .orElseThrow(() -> new RefusedException(database.problem("assessment.none", assessment)));
  }

  public void add(RegisterEntry entry) {
    if (entry(entry.assessmentId()).isPresent()) {
      throw new RefusedException(database.problem("assessment.there", entry.assessmentId()));
    }
    entry.follows().ifPresent(before -> requireSameInstallation(existing(before), entry));
    database.update(
        "insert into assessment (id, installation, assessed_on, equipment, revision, follows)"
            + " values (?, ?, ?, 'devices', ?, ?)",
        slots ->
            slots
                .text(entry.assessmentId())
                .text(entry.installationId())
                .day(entry.assessedOn())
                .number(entry.revision())
                .text(entry.follows()));
  }

  private void requireSameInstallation(RegisterEntry before, RegisterEntry entry) {
    if (!before.installationId().equals(entry.installationId())) {
      throw new RefusedException(
          database.problem("assessment.other-installation", before.assessmentId()));
    }
  }

  public void setAssessedOn(String assessment, LocalDate day) {
    changeable(assessment);
    database.update(
        "update assessment set assessed_on = ? where id = ?",
        slots -> slots.day(day).text(assessment));
  }

  private static RegisterEntry entry(Row row) throws SQLException {
    var contractName = row.maybeText("contract_name");
    return new RegisterEntry(
        row.text("assessment"),
        new Organisation(row.text("organisation"), row.text("organisation_name")),
        new Site(row.text("site"), row.text("site_name"), row.text("address"), row.text("uprn")),
        row.maybeText("contract").flatMap(id -> contractName.map(name -> new Contract(id, name))),
        row.text("installation"),
        row.text("installation_name"),
        row.day("assessed_on"),
        row.isSet("locked"),
        row.number("revision"),
        row.maybeText("follows"));
  }
}
