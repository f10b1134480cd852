package org.ringfence.register.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment.Archived;
import org.ringfence.register.sqlite.Database;

/** Keeps which installations are put away, and removes those that need not be kept any longer. */
public final class ArchiveStore {
  /** What belongs to an assessment, in the order in which nothing refers to what has gone. */
  private static final List<String> OF_ASSESSMENT =
      List.of(
          "sign_off",
          "snapshot",
          "returned_request",
          "sign_request",
          "reconciliation",
          "reopened_answer",
          "device_text",
          "device",
          "fact");

  private final Database database;

  public ArchiveStore(Database database) {
    this.database = database;
  }

  /** By installation id, since when it is put away and how long it has to be kept. */
  public Map<String, Archived> archived() {
    return database
        .query(
            "select installation, archived_on, kept_until from archived_installation",
            slots -> {},
            row ->
                Map.entry(
                    row.text("installation"),
                    new Archived(row.day("archived_on"), row.day("kept_until"))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Puts an installation away, instead of what was said of it before. */
  public void archive(String installation, Archived away, String why) {
    database.transaction(
        () -> {
          takeBack(installation);
          database.update(
              "insert into archived_installation (installation, archived_on, kept_until, why)"
                  + " values (?, ?, ?, ?)",
              slots ->
                  slots.text(installation).day(away.on()).day(away.keptUntil()).text(why));
        });
  }

  /** Takes an installation back into use. */
  public void takeBack(String installation) {
    database.update(
        "delete from archived_installation where installation = ?",
        slots -> slots.text(installation));
  }

  /**
   * Removes an installation with every assessment of it, and its site where nothing else is there.
   * The database refuses it before the day until which it has to be kept is over.
   *
   * @param revisions every assessment of it
   */
  public void remove(List<RegisterEntry> revisions, LocalDate today) {
    database.transaction(
        () -> {
          revisions.stream()
              .sorted(Comparator.comparingInt(RegisterEntry::revision).reversed())
              .forEach(one -> remove(one.assessmentId(), today));
          var first = revisions.getFirst();
          delete("planned_action", "installation", first.installationId());
          takeBack(first.installationId());
          delete("installation", "id", first.installationId());
          removeEmpty(first.site().id());
        });
  }

  private void remove(String assessment, LocalDate today) {
    database.update(
        "insert into removal (assessment, removed_on) values (?, ?)",
        slots -> slots.text(assessment).day(today));
    OF_ASSESSMENT.forEach(table -> delete(table, "assessment", assessment));
    removePlace("installation", assessment);
    delete("removal", "assessment", assessment);
    delete("assessment", "id", assessment);
  }

  private void removePlace(String scope, String owner) {
    for (var table : List.of("attachment", "answer", "change_mark")) {
      database.update(
          "delete from " + table + " where scope = ? and owner = ?",
          slots -> slots.text(scope).text(owner));
    }
  }

  private void removeEmpty(String site) {
    var left =
        database.query(
            "select id from installation where site = ?",
            slots -> slots.text(site),
            row -> row.text("id"));
    if (left.isEmpty()) {
      removePlace("site", site);
      delete("site", "id", site);
    }
  }

  private void delete(String table, String column, String id) {
    database.update(
        "delete from " + table + " where " + column + " = ?", slots -> slots.text(id));
  }
}
