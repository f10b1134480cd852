package org.ringfence.register.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.KeptSignOff;
import org.ringfence.model.signature.SignOff;
import org.ringfence.register.problem.LockedException;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

/** Keeps signatures and, word for word, what was signed; neither ever changes. */
public final class SignOffStore {

  private final Database database;

  public SignOffStore(Database database) {
    this.database = database;
  }

  public List<KeptSignOff> signOffs(String assessment) {
    return database.query(
        "select * from sign_off where assessment = ? order by position",
        slots -> slots.text(assessment),
        row -> new KeptSignOff(signOff(row), row.text("proof")));
  }

  private static SignOff signOff(Row row) throws SQLException {
    var basis = IdentityBasis.of(row.text("identity")).orElseThrow();
    return new SignOff(
        row.text("name"),
        row.text("role"),
        row.text("statement"),
        row.text("reason"),
        row.day("signed_on"),
        new Identity(basis, row.text("person"), row.text("fingerprint")));
  }

  public Optional<String> snapshot(String assessment) {
    return database.first(
        "select content from snapshot where assessment = ?",
        slots -> slots.text(assessment),
        row -> row.text("content"));
  }

  /** Adds a signature; the first one fixes what is signed, and each role signs once. */
  public void sign(String assessment, KeptSignOff kept, String content) {
    var before = signOffs(assessment);
    before.stream()
        .map(KeptSignOff::signOff)
        .filter(other -> other.role().equals(kept.signOff().role()))
        .findFirst()
        .ifPresent(this::refuseSecond);
    snapshot(assessment)
        .ifPresentOrElse(
            signed -> requireSame(signed, content), () -> insertSnapshot(assessment, content));
    insert(assessment, before.size(), kept);
  }

  private void refuseSecond(SignOff first) {
    throw new LockedException(database.problem("sign-off.twice", first.name(), first.role()));
  }

  private void requireSame(String signed, String content) {
    if (!signed.equals(content)) {
      throw new LockedException(database.problem("sign-off.other"));
    }
  }

  private void insertSnapshot(String assessment, String content) {
    database.update(
        "insert into snapshot (assessment, content) values (?, ?)",
        slots -> slots.text(assessment).text(content));
  }

  private void insert(String assessment, int position, KeptSignOff kept) {
    var signOff = kept.signOff();
    var identity = signOff.identity();
    database.update(
        "insert into sign_off (assessment, position, name, role, statement, reason, signed_on,"
            + " identity, person, fingerprint, proof) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(assessment)
                .number(position)
                .text(signOff.name())
                .text(signOff.role())
                .text(signOff.statement())
                .text(signOff.reason())
                .day(signOff.on())
                .text(identity.basis().id())
                .text(identity.person())
                .text(identity.key())
                .text(kept.proof()));
  }
}
