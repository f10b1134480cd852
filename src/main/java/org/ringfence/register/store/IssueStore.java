package org.ringfence.register.store;

import java.util.List;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.register.sqlite.Database;

/** Keeps which papers were given out; they are only ever added to. */
public final class IssueStore {

  private final Database database;

  IssueStore(Database database) {
    this.database = database;
  }

  /** The organisation's papers that were given out, by kind, edition and subject, oldest first. */
  public List<Issue> issues(String organisation) {
    return database.query(
        "select * from issue where organisation = ? order by kind, edition, subject, version",
        slots -> slots.text(organisation),
        row ->
            new Issue(
                PaperKind.of(row.text("kind")).orElseThrow(),
                Edition.of(row.text("edition")).orElseThrow(),
                row.text("subject"),
                row.number("version"),
                row.text("name"),
                row.day("stands_for"),
                row.text("why")));
  }

  /** Adds a paper that was given out; its version follows on those of the same paper. */
  public void add(String organisation, Issue issue) {
    database.update(
        "insert into issue (organisation, kind, edition, subject, version, name, stands_for, why)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(organisation)
                .text(issue.kind().id())
                .text(issue.edition().id())
                .text(issue.subject())
                .number(issue.version())
                .text(issue.name())
                .day(issue.on())
                .text(issue.why()));
  }
}
