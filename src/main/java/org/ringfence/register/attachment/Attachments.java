package org.ringfence.register.attachment;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.PlacedAttachment;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.problem.LockedException;
import org.ringfence.register.problem.RefusedException;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;
import org.ringfence.register.store.AnswerStore;
import org.ringfence.register.store.AssessmentStore;

/**
 * The photos and PDFs that prove answers. Their bytes are files beside the register, named after
 * their hash; the register says which answer each of them proves.
 */
public final class Attachments {

  private static final Comparator<PlacedAttachment> IN_ORDER =
      Comparator.comparing((PlacedAttachment placed) -> placed.place().scope())
          .thenComparing(PlacedAttachment::question);

  private final Database database;
  private final AssessmentStore assessments;
  private final AttachmentFiles files;

  public Attachments(Database database, AssessmentStore assessments) {
    this(database, assessments, database.path());
  }

  private Attachments(Database database, AssessmentStore assessments, Path register) {
    this.database = database;
    this.assessments = assessments;
    this.files = new AttachmentFiles(register);
  }

  /** The same, where this register is a copy of one beside which the files lie. */
  public Attachments beside(Path original) {
    return new Attachments(database, assessments, original);
  }

  /**
   * All that proves an answer of the entry's organisation, contract and site or of the assessment
   * itself, widest scope first, then by question id, then in the order attached.
   */
  public List<PlacedAttachment> of(RegisterEntry entry) {
    return AnswerStore.places(entry).stream()
        .flatMap(place -> at(place).stream())
        .sorted(IN_ORDER)
        .toList();
  }

  /**
   * Copies a photo (at most 20 MB) or a PDF (at most 50 MB) to beside the register, where it stays
   * and is never changed; its type is told by its content.
   *
   * @param name what the file is called, of which only what is harmless as text is taken
   */
  public Outcome<Attachment> keep(Path source, String name) {
    return files.keep(source, name);
  }

  /** All that proves any answer in the register. */
  public List<PlacedAttachment> all() {
    return database.query(
        "select scope, owner, question, sha256, name, type, size from attachment"
            + " order by scope, owner, question, position, sha256",
        slots -> {},
        row ->
            new PlacedAttachment(
                new AnswerPlace(scope(row.text("scope")), row.text("owner")),
                row.text("question"),
                attachment(row)));
  }

  private static Scope scope(String id) throws SQLException {
    return Scope.of(id).orElseThrow(() -> new SQLException("there is no scope " + id));
  }

  /** The folder in which they are, beside the register. */
  public Path folder() {
    return files.folder();
  }

  /**
   * How the bytes of an attachment are found.
   *
   * @param hashed reads all of them; else the length alone tells
   */
  public AttachmentCondition condition(Attachment attachment, boolean hashed) {
    return files.condition(attachment, hashed);
  }

  /** Whether a file of the length of what was attached is there; nothing of it is read. */
  public AttachmentCondition presence(Attachment attachment) {
    return files.presence(attachment);
  }

  /** The file with the bytes, which are what was attached; refused where they are not. */
  public Outcome<Path> bytes(Attachment attachment) {
    return files.bytes(attachment);
  }

  /**
   * Says that an attachment proves the answer to a question; once more does nothing. Refuses one
   * whose bytes were not kept, and throws {@link LockedException} for a signed assessment.
   */
  public void attach(AnswerPlace place, String question, Attachment attachment) {
    requireKept(attachment);
    database.transaction(
        () -> {
          assessments.requireChangeable(place);
          if (!isThere(place, question, attachment.sha256())) {
            insert(place, question, attachment);
          }
        });
  }

  /**
   * Says that what proves these answers in one place proves them in another as well; also of bytes
   * that are lost, so that they are missed there too.
   */
  public void carry(AnswerPlace from, AnswerPlace to, Set<String> questions) {
    database.transaction(
        () -> {
          assessments.requireChangeable(to);
          at(from).stream()
              .filter(placed -> questions.contains(placed.question()))
              .filter(placed -> !isThere(to, placed.question(), placed.attachment().sha256()))
              .forEach(placed -> insert(to, placed.question(), placed.attachment()));
        });
  }

  /** Says that an attachment proves this answer no longer; its bytes stay where they are. */
  public void detach(AnswerPlace place, String question, String sha256) {
    database.transaction(
        () -> {
          assessments.requireChangeable(place);
          database.update(
              "delete from attachment"
                  + " where scope = ? and owner = ? and question = ? and sha256 = ?",
              slots ->
                  slots.text(place.scope().id()).text(place.owner()).text(question).text(sha256));
        });
  }

  /** Removes the bytes of what proves no answer any longer; how many files that were. */
  public int discard(Set<String> hashes) {
    var used =
        all().stream().map(one -> one.attachment().sha256()).collect(Collectors.toSet());
    return (int)
        hashes.stream().filter(hash -> !used.contains(hash)).filter(files::removed).count();
  }

  private void requireKept(Attachment attachment) {
    switch (files.bytes(attachment)) {
      case Outcome.Done<Path> _ -> {
        return;
      }
      case Outcome.Refused<Path>(var problems) -> throw new RefusedException(problems.getFirst());
    }
  }

  private boolean isThere(AnswerPlace place, String question, String sha256) {
    return at(place).stream()
        .filter(placed -> placed.question().equals(question))
        .anyMatch(placed -> placed.attachment().sha256().equals(sha256));
  }

  private List<PlacedAttachment> at(AnswerPlace place) {
    return database.query(
        "select question, sha256, name, type, size from attachment"
            + " where scope = ? and owner = ? order by question, position, sha256",
        slots -> slots.text(place.scope().id()).text(place.owner()),
        row -> new PlacedAttachment(place, row.text("question"), attachment(row)));
  }

  private static Attachment attachment(Row row) throws SQLException {
    return new Attachment(
        row.text("sha256"), row.text("name"), row.text("type"), row.longNumber("size"));
  }

  private void insert(AnswerPlace place, String question, Attachment attachment) {
    int position =
        database
            .first(
                "select coalesce(max(position), 0) + 1 as next from attachment"
                    + " where scope = ? and owner = ? and question = ?",
                slots -> slots.text(place.scope().id()).text(place.owner()).text(question),
                row -> row.number("next"))
            .orElse(1);
    database.update(
        "insert into attachment (scope, owner, question, position, sha256, name, type, size)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(place.scope().id())
                .text(place.owner())
                .text(question)
                .number(position)
                .text(attachment.sha256())
                .text(attachment.name())
                .text(attachment.type())
                .number(attachment.size()));
  }
}
