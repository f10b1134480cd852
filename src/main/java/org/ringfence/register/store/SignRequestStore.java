package org.ringfence.register.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.signature.ReturnedRequest;
import org.ringfence.model.signature.SentRequest;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

/** Keeps who was asked to sign on another computer, and what came back with comments. */
public final class SignRequestStore {
  private final Database database;

  public SignRequestStore(Database database) {
    this.database = database;
  }

  /** The requests that were sent of an assessment, oldest first. */
  public List<SentRequest> sent(String assessmentId) {
    return database.query(
        "select * from sign_request where assessment = ? order by position",
        slots -> slots.text(assessmentId),
        SignRequestStore::sent);
  }

  /** What was to be signed, of the newest request of an assessment for a root. */
  public Optional<String> content(String assessmentId, String root) {
    return database.first(
        "select content from sign_request where assessment = ? and root = ?"
            + " order by position desc",
        slots -> slots.text(assessmentId).text(root),
        row -> row.text("content"));
  }

  /** What was to be signed by the request with this id. */
  public Optional<String> content(String id) {
    return database.first(
        "select content from sign_request where id = ?",
        slots -> slots.text(id),
        row -> row.text("content"));
  }

  /**
   * Keeps a request.
   *
   * @param content what is to be signed, as text
   */
  public void add(SentRequest request, String content) {
    var position = sent(request.assessmentId()).size() + 1;
    database.update(
        "insert into sign_request (id, assessment, position, role, addressee, asked_by, asked_on,"
            + " until_day, root, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(request.id())
                .text(request.assessmentId())
                .number(position)
                .text(request.role())
                .text(request.addressee())
                .text(request.by())
                .day(request.on())
                .day(request.until())
                .text(request.root())
                .text(content));
  }

  /** What came back with comments of an assessment, oldest first. */
  public List<ReturnedRequest> returned(String assessmentId) {
    return database.query(
        "select * from returned_request where assessment = ? order by position",
        slots -> slots.text(assessmentId),
        SignRequestStore::returned);
  }

  /**
   * Keeps what came back.
   *
   * @param id of this entry
   */
  public void add(String id, ReturnedRequest returned) {
    var position = returned(returned.assessmentId()).size() + 1;
    database.update(
        "insert into returned_request (id, assessment, position, request, role, returned_by,"
            + " returned_on, comments, proof) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(id)
                .text(returned.assessmentId())
                .number(position)
                .text(returned.request())
                .text(returned.role())
                .text(returned.by())
                .day(returned.on())
                .text(returned.comments())
                .text(returned.proof()));
  }

  private static SentRequest sent(Row row) throws SQLException {
    return new SentRequest(
        row.text("id"),
        row.text("assessment"),
        row.text("role"),
        row.text("addressee"),
        row.text("asked_by"),
        row.day("asked_on"),
        row.day("until_day"),
        row.text("root"));
  }

  private static ReturnedRequest returned(Row row) throws SQLException {
    return new ReturnedRequest(
        row.text("request"),
        row.text("assessment"),
        row.text("role"),
        row.text("returned_by"),
        row.day("returned_on"),
        row.text("comments"),
        row.text("proof"));
  }
}
