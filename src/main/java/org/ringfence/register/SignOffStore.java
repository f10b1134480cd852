package org.ringfence.register;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.SignOff;

/** Keeps signatures and, word for word, what was signed; neither ever changes. */
final class SignOffStore {

  private final Database database;

  SignOffStore(Database database) {
    this.database = database;
  }

  List<SignOff> signOffs(String assessment) {
    return database.query(
        "select name, role, statement, signed_on from sign_off where assessment = ?"
            + " order by position",
        slots -> slots.text(assessment),
        row ->
            new SignOff(
                row.text("name"), row.text("role"), row.text("statement"), row.day("signed_on")));
  }

  Optional<String> snapshot(String assessment) {
    return database.first(
        "select content from snapshot where assessment = ?",
        slots -> slots.text(assessment),
        row -> row.text("content"));
  }

  /** Adds a signature; the first one fixes what is signed, and each role signs once. */
  void sign(String assessment, SignOff signOff, String content) {
    var before = signOffs(assessment);
    before.stream()
        .filter(other -> other.role().equals(signOff.role()))
        .findFirst()
        .ifPresent(this::refuseSecond);
    snapshot(assessment)
        .ifPresentOrElse(
            signed -> requireSame(signed, content), () -> insertSnapshot(assessment, content));
    insert(assessment, before.size(), signOff);
  }

  private void refuseSecond(SignOff first) {
    throw new LockedException(
        database.problem(
            first.name() + " has already signed this assessment as " + first.role() + ".",
            "Nothing was changed. Each role signs once; choose another role."));
  }

  private void requireSame(String signed, String content) {
    if (!signed.equals(content)) {
      throw new LockedException(
          database.problem(
              "What is to be signed differs from what was signed first.",
              "Nothing was changed. Open the assessment anew and sign what it shows."));
    }
  }

  private void insertSnapshot(String assessment, String content) {
    database.update(
        "insert into snapshot (assessment, content) values (?, ?)",
        slots -> slots.text(assessment).text(content));
  }

  private void insert(String assessment, int position, SignOff signOff) {
    database.update(
        "insert into sign_off (assessment, position, name, role, statement, signed_on)"
            + " values (?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(assessment)
                .number(position)
                .text(signOff.name())
                .text(signOff.role())
                .text(signOff.statement())
                .day(signOff.on()));
  }
}
