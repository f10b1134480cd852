package org.ringfence.assessment;

import java.util.Optional;
import org.ringfence.exchange.SnapshotContent;
import org.ringfence.model.Outcome;
import org.ringfence.model.SignOff;
import org.ringfence.signing.Proof;
import org.ringfence.signing.SignedRecord;
import org.ringfence.signing.TrustFile;

/**
 * Checks one signed record: its signatures, who gave them, its score, and whether it still holds.
 */
final class RecordCheck {
  private final Knowledge knowledge;
  private final Phrases phrases;
  private final Optional<TrustFile> trust;
  private final Findings findings;

  /**
   * A check.
   *
   * @param trust whom the council vouches for
   * @param findings where to say what is found
   */
  RecordCheck(Knowledge knowledge, Optional<TrustFile> trust, Findings findings) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.trust = trust;
    this.findings = findings;
  }

  /** Says what is to be said about a record and what it holds. */
  void check(SignedRecord record, SnapshotContent content) {
    var name = name(content);
    record.proofs().forEach(proof -> proof(name, record, content, proof));
    score(name, record, content);
  }

  /** The installation and where it is, as lines begin. */
  static String name(SnapshotContent content) {
    return content.entry().site().name() + ", " + content.entry().installation();
  }

  private void proof(String name, SignedRecord record, SnapshotContent content, Proof proof) {
    var signOff = proof.envelope().signOff();
    findings.signed();
    if (!proof.holds() || !record.covers(proof) || !isAbout(content, proof)) {
      findings.changed(phrases.say("verify.signature.broken", name, signOff.name(), role(signOff)));
      return;
    }
    var said =
        phrases.say(
            "verify.signature",
            name,
            signOff.name(),
            role(signOff),
            phrases.day(signOff.on()),
            phrases.say("verify.identity." + signOff.identity().basis().id()));
    if (trust.filter(file -> file.vouchesFor(signOff)).isPresent()) {
      findings.good(said + " " + phrases.say("verify.vouched"));
    } else {
      findings.stranger(
          said
              + " "
              + phrases.say(
                  trust.isEmpty() ? "verify.no-trust" : "verify.not-vouched",
                  signOff.identity().shortKey()));
    }
  }

  private String role(SignOff signOff) {
    return knowledge.wording().label("role", signOff.role());
  }

  private static boolean isAbout(SnapshotContent content, Proof proof) {
    var about = proof.envelope().about();
    return about.assessment().equals(content.entry().assessmentId())
        && about.revision() == content.entry().revision()
        && about.methodVersion().equals(content.risk().methodVersion());
  }

  private void score(String name, SignedRecord record, SnapshotContent content) {
    var about = record.proofs().getFirst().envelope().about();
    var hashes = knowledge.catalogue().hashes();
    if (!about.method().equals(hashes.method()) || !about.catalogue().equals(hashes.all())) {
      findings.note(phrases.say("verify.score.other-method", name, about.methodVersion()));
      return;
    }
    if (knowledge.dossiers().scorer().score(content.assessment()).equals(content.risk())) {
      findings.good(phrases.say("verify.score.equal", name, content.risk().headline().residual()));
    } else {
      findings.changed(phrases.say("verify.score.other", name));
    }
  }

  /** What there is in a record. */
  static Outcome<SnapshotContent> content(String name, SignedRecord record) {
    return new SnapshotMaker().content(name, record.snapshot());
  }
}
