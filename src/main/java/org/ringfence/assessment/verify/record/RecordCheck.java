package org.ringfence.assessment.verify.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.change.Staleness;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.RulePack;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.assessment.people.KeysOfSameName;
import org.ringfence.exchange.conversion.PublicRecord;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignOffState;
import org.ringfence.model.signature.SignedRole;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.model.signature.SigningWords;
import org.ringfence.signing.Envelope;
import org.ringfence.signing.RecordSeal;
import org.ringfence.signing.SignatureProof;
import org.ringfence.signing.SignedRecord;
import org.ringfence.signing.TrustFile;

/**
 * Checks one signed record: its signatures, who gave them, its score, and whether it still holds.
 */
public final class RecordCheck {
  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final Optional<TrustFile> trust;
  private final LogTestimony witness;
  private final List<LocalDate> days;
  private final Staleness staleness;
  private final CheckFindings findings;

  /**
   * A check.
   *
   * @param trust whom the council vouches for
   * @param witness to when a signature was given whose key was ended since
   * @param days for which it matters whether a sign-off is stale, such as that of a meeting
   * @param findings where to say what is found
   */
  public RecordCheck(
      CatalogueServices knowledge,
      Optional<TrustFile> trust,
      LogTestimony witness,
      List<LocalDate> days,
      CheckFindings findings) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.trust = trust;
    this.witness = witness;
    this.days = List.copyOf(days);
    this.staleness = new Staleness(knowledge);
    this.findings = findings;
  }

  /** Why what was signed does not hold any longer on a day; nothing while it does. */
  public interface Reasons {
    List<String> on(LocalDate day);
  }

  /** Says what is to be said about a record and what it holds, as far as it tells that alone. */
  public void check(SignedRecord record, SnapshotContent content) {
    check(record, content, "verify.holds", day -> staleness.reasons(content, record, day));
    if (!SignOffState.of(signOffs(record)).isSignedOff()) {
      findings.note(phrases.say("verify.state.so-far", name(content)));
    }
  }

  private static List<SignOff> signOffs(SignedRecord record) {
    return record.proofs().stream().map(proof -> proof.envelope().signOff()).toList();
  }

  /** The same of a record in a register, which knows more of whether it holds. */
  public void check(SignedRecord record, SnapshotContent content, Reasons register) {
    check(
        record,
        content,
        "verify.holds.register",
        day -> days.contains(day) ? register.on(day) : staleness.reasons(content, record, day));
  }

  /** The same of a record since which another revision was signed: whether it holds is past. */
  public void check(SignedRecord record, SnapshotContent content, int since) {
    proven(name(content), record, content);
    findings.note(phrases.say("verify.superseded", name(content), since));
  }

  private void check(SignedRecord record, SnapshotContent content, String holds, Reasons reasons) {
    days.forEach(day -> findings.lapsed(content.entry().assessmentId(), reasons.on(day)));
    proven(name(content), record, content);
    stale(name(content), record, isAsFarAsTold(record, content) ? holds : "", reasons);
  }

  private void proven(String name, SignedRecord record, SnapshotContent content) {
    signatures(record.seal(), RecordSubject.of(content));
    state(record.seal(), RecordSubject.of(content));
    score(name, record, content);
  }

  private static LocalDate signed(SignedRecord record) {
    return record.proofs().getLast().envelope().signOff().on();
  }

  /** Whether nothing but the record says how far it holds: no register, and no paper around it. */
  private boolean isAsFarAsTold(SignedRecord record, SnapshotContent content) {
    return days.stream()
        .flatMap(day -> staleness.reasons(content, record, day).stream())
        .toList()
        .containsAll(findings.lapsed(content.entry().assessmentId()));
  }

  /** Judged when it was signed and on the days that matter. */
  private void stale(String name, SignedRecord record, String holds, Reasons reasons) {
    var judged = Stream.concat(Stream.of(signed(record)), days.stream()).distinct().sorted();
    judged.forEach(
        on -> {
          var why = reasons.on(on);
          if (why.isEmpty() && !holds.isEmpty()) {
            findings.note(phrases.say(holds, name, phrases.day(on)));
          } else if (!why.isEmpty()) {
            var said = phrases.say("verify.stale", name, phrases.day(on), String.join(" ", why));
            findings.stale(days.contains(on), said);
          }
        });
  }

  /** The installation and where it is, as lines begin. */
  public static String name(SnapshotContent content) {
    return content.entry().site().name() + ", " + content.entry().installation();
  }

  /** Says of each signature of a record whether it holds, and whose it is. */
  public void signatures(RecordSeal seal, RecordSubject about) {
    seal.proofs().forEach(proof -> proof(seal, about, proof));
  }

  /** Says how far the signatures that hold go. */
  public void state(RecordSeal seal, RecordSubject about) {
    state(seal, List.of(), about);
  }

  /**
   * Says how far something is signed by the signatures that hold and by those that a copy leaves
   * out, which nobody can check there.
   */
  public void state(RecordSeal seal, List<SignedRole> leftOut, RecordSubject about) {
    var all = Stream.concat(holding(seal, about), leftOut.stream()).toList();
    if (!all.isEmpty()) {
      state(SignOffState.ofRoles(all), about);
      ordered(all, about);
    }
    leftOut(leftOut, about);
  }

  /** The same of a public copy. */
  public void state(PublicRecord copy, RecordSubject about) {
    if (copy.untold()) {
      state(copy.state(), about);
    } else {
      copy.signed().ifPresent(record -> state(record.seal(), copy.leftOut(), about));
    }
  }

  /** An approver signs after an assessor; where there is none, somebody took theirs out. */
  private void ordered(List<SignedRole> all, RecordSubject about) {
    var roles = all.stream().map(SignedRole::role).toList();
    if (roles.contains(SigningSettings.APPROVER) && !roles.contains(SigningSettings.ASSESSOR)) {
      findings.changed(phrases.say("verify.signature.missing", about.name()));
    }
  }

  private Stream<SignedRole> holding(RecordSeal seal, RecordSubject about) {
    return seal.proofs().stream()
        .filter(proof -> proof.holds() && seal.covers(proof) && isAbout(about, proof))
        .map(proof -> SignedRole.of(proof.envelope().signOff()));
  }

  private void leftOut(List<SignedRole> leftOut, RecordSubject about) {
    var roles = leftOut.stream().map(SignedRole::role).distinct().toList();
    if (!roles.isEmpty()) {
      var said = SigningWords.british().roles(roles);
      findings.leftOut(phrases.count("verify.left-out", leftOut.size(), about.name(), said));
    }
  }

  private void state(SignOffState state, RecordSubject about) {
    var said = state.given(about.status()).inFull(findings.lapsed(about.assessmentId()));
    findings.note(phrases.say("verify.state", about.name(), said));
    state.exceptions().forEach(off -> findings.note(about.name() + ": " + off));
  }

  private void proof(RecordSeal seal, RecordSubject subject, SignatureProof proof) {
    var name = subject.name();
    var signOff = proof.envelope().signOff();
    findings.signed();
    if (!proof.holds() || !seal.covers(proof) || !isAbout(subject, proof)) {
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
    recognised(proof, said);
  }

  private void recognised(SignatureProof proof, String said) {
    var signOff = proof.envelope().signOff();
    var named = trust.flatMap(file -> file.naming(signOff));
    if (named.isEmpty()) {
      var unknown = trust.isEmpty() ? "verify.no-trust" : "verify.not-vouched";
      findings.stranger(
          said
              + " "
              + phrases.say(unknown, signOff.identity().shortKey())
              + new KeysOfSameName(phrases, trust)
                  .besides(signOff.name(), signOff.identity().key()));
      return;
    }
    named
        .get()
        .until()
        .ifPresentOrElse(
            end -> ended(proof, said, end),
            () -> findings.good(said + " " + phrases.say("verify.vouched")));
  }

  /** Whoever found or stole a key could have written any day. */
  private void ended(SignatureProof proof, String said, LocalDate end) {
    var name = proof.envelope().signOff().name();
    witness
        .held(proof.signature(), end)
        .ifPresentOrElse(
            day ->
                findings.good(
                    said
                        + " "
                        + phrases.say("verify.ended.held", phrases.day(day), phrases.day(end))),
            () ->
                findings.stranger(
                    said + " " + phrases.say("verify.ended", name, phrases.day(end))));
  }

  private String role(SignOff signOff) {
    return knowledge.wording().label("role", signOff.role());
  }

  private static boolean isAbout(RecordSubject subject, SignatureProof proof) {
    var about = proof.envelope().about();
    return about.assessment().equals(subject.assessmentId())
        && about.revision() == subject.revision()
        && about.methodVersion().equals(subject.methodVersion());
  }

  /** By the rules of its day where the program carries them, whatever the rules of today are. */
  private void score(String name, SignedRecord record, SnapshotContent content) {
    var about = record.proofs().getFirst().envelope().about();
    var packs = knowledge.rulePacks();
    packs
        .of(about)
        .ifPresentOrElse(
            rules ->
                compared(
                    name,
                    rules.work(content.assessment()),
                    content,
                    packs.hasSentencesOf(about, content)),
            () -> otherwise(name, about, content));
  }

  private void compared(
      String name, RulePack.WorkedOut again, SnapshotContent content, boolean sentences) {
    if (!again.hasNumbersOf(content)) {
      findings.changed(phrases.say("verify.score.other", name));
    } else if (sentences && !again.saysTheSameAs(content)) {
      findings.changed(phrases.say("verify.score.other-words", name));
    } else {
      findings.good(equal(name, content));
    }
  }

  private String equal(String name, SnapshotContent content) {
    var risk = content.risk();
    return phrases.say(
        risk.status() == Status.NOT_ASSESSABLE
            ? "verify.score.equal.unknown"
            : "verify.score.equal",
        name,
        risk.headline().residual());
  }

  /** Facts about makers may be other ones by now, and a score follows them. */
  private void otherwise(String name, Envelope.About about, SnapshotContent content) {
    var isEqual =
        knowledge
            .rulePacks()
            .ofSameMethod(about)
            .filter(rules -> rules.work(content.assessment()).hasNumbersOf(content))
            .isPresent();
    if (isEqual) {
      findings.good(equal(name, content));
    } else {
      findings.note(phrases.say("verify.score.other-method", name, about.methodVersion()));
    }
  }

  /** What there is in a record. */
  static Outcome<SnapshotContent> content(String name, SignedRecord record) {
    return SnapshotMaker.content(name, record.snapshot());
  }
}
