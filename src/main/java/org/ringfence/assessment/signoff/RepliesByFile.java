package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.SignedRecords;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.people.OtherKey;
import org.ringfence.exchange.assessment.SmallFile;
import org.ringfence.files.NamedFile;
import org.ringfence.files.WantedFile;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.KeptSignOff;
import org.ringfence.model.signature.PersonKey;
import org.ringfence.model.signature.ReturnedRequest;
import org.ringfence.model.signature.SentRequest;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.written.PersonName;
import org.ringfence.register.Register;
import org.ringfence.signing.SignResponse;
import org.ringfence.signing.SignReturn;
import org.ringfence.signing.SignatureProof;
import org.ringfence.signing.SignedRecord;
import org.ringfence.signing.Snapshot;

/**
 * Takes in what comes back from somebody who was asked to sign on their own computer: a signature,
 * if it is of what this register holds and asked for, or comments.
 */
final class RepliesByFile {
  /** Where version 0.1 kept what it had sent. */
  private static final String PENDING = "sign-request.";

  private final Register register;
  private final AssessmentReader opened;
  private final SigningDesk desk;
  private final AssessmentPhrases phrases;

  RepliesByFile(
      Register register, AssessmentReader opened, SigningDesk desk, AssessmentPhrases phrases) {
    this.register = register;
    this.opened = opened;
    this.desk = desk;
    this.phrases = phrases;
  }

  /** Takes a file in. */
  Outcome<SigningReply> accept(Path file) {
    var name = NamedFile.words(file);
    return SmallFile.text(file, WantedFile.RESPONSE)
        .then(
            text ->
                SignReturn.claims(text)
                    ? SignReturn.read(name, text).then(back -> returned(name, back))
                    : SignResponse.read(name, text)
                        .then(response -> signed(name, response.proof()))
                        .map(SigningReply.Signed::new));
  }

  private Outcome<RegisterEntry> entry(String name, String assessment) {
    return register
        .entry(assessment)
        .map(Outcome::done)
        .orElseGet(() -> TEXTS.refused("reply.other-register", name));
  }

  private Outcome<SigningReply> returned(String name, SignReturn back) {
    return entry(name, back.about().assessment())
        .then(entry -> asked(name, entry, back))
        .then(entry -> known(name, entry, back))
        .then(entry -> opened.dossier(entry).map(dossier -> keep(dossier, back)));
  }

  private Outcome<RegisterEntry> asked(String name, RegisterEntry entry, SignReturn back) {
    var known = register.signRequests().returned(entry.assessmentId());
    if (known.stream().anyMatch(one -> one.proof().equals(back.text()))) {
      return TEXTS.refused("reply.known-comments", name);
    }
    var isAsked =
        register.signRequests().sent(entry.assessmentId()).stream()
                .anyMatch(sent -> sent.root().equals(back.about().root()))
            || legacy(name, entry, back.about().root()).isPresent();
    return isAsked ? Outcome.done(entry) : TEXTS.refused("reply.comments-unasked", name);
  }

  private Outcome<RegisterEntry> known(String name, RegisterEntry entry, SignReturn back) {
    return desk.keys()
        .problem(bearer(back), name)
        .<Outcome<RegisterEntry>>map(problem -> new Outcome.Refused<>(List.of(problem)))
        .orElseGet(() -> Outcome.done(entry));
  }

  private SigningReply keep(Dossier dossier, SignReturn back) {
    var returned =
        new ReturnedRequest(
            back.request(),
            back.about().assessment(),
            back.role(),
            back.name(),
            back.on(),
            back.comments(),
            back.text());
    register.inOneTransaction(
        () -> {
          register.signRequests().add(UUID.randomUUID().toString(), returned);
          desk.chronicle()
              .add(
                  "request-returned",
                  back.about().assessment(),
                  desk.people().find(back.name(), Optional.empty()),
                  "{\"root\":\"%s\",\"signature\":\"%s\"}"
                      .formatted(back.about().root(), back.signature()));
          return returned;
        });
    return new SigningReply.Returned(dossier, returned);
  }

  private Outcome<Dossier> signed(String name, SignatureProof proof) {
    return entry(name, proof.envelope().about().assessment())
        .then(
            entry ->
                opened
                    .dossier(entry)
                    .then(
                        dossier ->
                            current(name, entry)
                                .then(current -> record(name, entry, dossier, proof))
                                .then(record -> matching(name, entry, record, proof))
                                .then(record -> invited(name, entry, record, proof))
                                .then(record -> allowed(dossier, proof, record)))
                    .then(record -> keep(entry, record.snapshot(), proof)));
  }

  private Outcome<RegisterEntry> current(String name, RegisterEntry entry) {
    return desk.signedSince(entry)
        .<Outcome<RegisterEntry>>map(
            newer ->
                TEXTS.refused("reply.earlier-revision", name, entry.revision(), newer.revision()))
        .orElseGet(() -> Outcome.done(entry));
  }

  /** What was sent out to be signed, if it is still what the register says. */
  private Outcome<SignedRecord> record(
      String name, RegisterEntry entry, Dossier dossier, SignatureProof proof) {
    if (entry.locked()) {
      return desk.record(entry, dossier);
    }
    var root = proof.envelope().about().root();
    return register
        .signRequests()
        .content(entry.assessmentId(), root)
        .flatMap(text -> SigningByFile.value(Snapshot.read(name, text)))
        .or(() -> legacy(name, entry, root))
        .map(Outcome::done)
        .orElseGet(() -> unknown(name, entry))
        .then(snapshot -> unchanged(name, snapshot, entry, dossier));
  }

  private Optional<Snapshot> legacy(String name, RegisterEntry entry, String root) {
    return register
        .setting(PENDING + entry.assessmentId())
        .flatMap(text -> SigningByFile.value(Snapshot.read(name, text)))
        .filter(snapshot -> snapshot.root().equals(root));
  }

  private Outcome<Snapshot> unknown(String name, RegisterEntry entry) {
    var isAnySent =
        !register.signRequests().sent(entry.assessmentId()).isEmpty()
            || register.setting(PENDING + entry.assessmentId()).isPresent();
    return isAnySent
        ? TEXTS.refused("reply.other-request", name)
        : TEXTS.refused("reply.unasked", name);
  }

  private Outcome<SignedRecord> unchanged(
      String name, Snapshot snapshot, RegisterEntry entry, Dossier dossier) {
    return SnapshotMaker.content(name, snapshot)
        .then(
            content ->
                content.saysTheSameAs(desk.content(dossier, entry))
                    ? Outcome.done(new SignedRecord(snapshot, List.of()))
                    : TEXTS.refused("reply.changed-since", name));
  }

  private Outcome<SignedRecord> matching(
      String name, RegisterEntry entry, SignedRecord record, SignatureProof proof) {
    var log = proof.envelope().log();
    var isKnown =
        register
            .log()
            .entry(log.replica(), log.sequence())
            .filter(found -> found.hash().equals(log.hash()))
            .isPresent();
    var about = proof.envelope().about();
    var here = desk.about(entry, record);
    if (isKnown && about.equals(here)) {
      return Outcome.done(record);
    }
    return TEXTS.refused(
        isKnown && !about.catalogue().equals(here.catalogue())
            ? "reply.other-version"
            : "reply.not-newest",
        name,
        about.methodVersion());
  }

  /** Of requests that are remembered, one has to fit: role, person and day. */
  private Outcome<SignedRecord> invited(
      String name, RegisterEntry entry, SignedRecord record, SignatureProof proof) {
    var said = proof.envelope().signOff();
    var sent =
        register.signRequests().sent(entry.assessmentId()).stream()
            .filter(one -> one.root().equals(record.snapshot().root()))
            .toList();
    var role = sent.stream().filter(one -> one.role().equals(said.role())).toList();
    var person =
        role.stream()
            .filter(
                one -> one.addressee().isBlank() || PersonName.isSame(one.addressee(), said.name()))
            .toList();
    if (sent.isEmpty() || person.stream().anyMatch(one -> !said.on().isAfter(one.until()))) {
      return Outcome.done(record);
    }
    if (role.isEmpty()) {
      return TEXTS.refused("reply.role-unasked", name);
    }
    return person.isEmpty()
        ? TEXTS.refused("reply.other-person", name, names(role), said.name())
        : TEXTS.refused("reply.ran-out", name, phrases.day(person.getLast().until()));
  }

  private String names(List<SentRequest> sent) {
    return phrases.list(sent.stream().map(SentRequest::addressee).distinct().toList(), sent.size());
  }

  private Outcome<SignedRecord> allowed(
      Dossier dossier, SignatureProof proof, SignedRecord record) {
    var signOff = proof.envelope().signOff();
    var problems = new ArrayList<>(desk.problems(dossier, signOff));
    problems.addAll(desk.evidence(dossier));
    stranger(proof).ifPresent(problems::add);
    unvouched(signOff).ifPresent(problems::add);
    otherRules(signOff).ifPresent(problems::add);
    return problems.isEmpty() ? Outcome.done(record) : new Outcome.Refused<>(problems);
  }

  /**
   * That the council vouches for a key is for this register's trust file to say, not for the file.
   */
  private Optional<Problem> unvouched(SignOff signOff) {
    var trust = desk.settings().trust();
    var isAsked = desk.settings().signing().approverAtLeast() == IdentityBasis.VOUCHED;
    return signOff.identity().basis() == IdentityBasis.VOUCHED
            && (trust.isPresent() || isAsked)
            && trust.filter(file -> file.vouchesFor(signOff)).isEmpty()
        ? Optional.of(TEXTS.problem("reply.not-vouched", "", signOff.name()))
        : Optional.empty();
  }

  /** Whoever signs elsewhere signs under the rules of this register. */
  private Optional<Problem> otherRules(SignOff signOff) {
    return signOff.rules().filter(rules -> !rules.equals(desk.settings().signing())).isPresent()
        ? Optional.of(TEXTS.problem("reply.other-rules", ""))
        : Optional.empty();
  }

  /** A key of somebody else's, or one that nobody knows in the name of somebody who has one. */
  private Optional<Problem> stranger(SignatureProof proof) {
    var signOff = proof.envelope().signOff();
    var identity = signOff.identity();
    var owner = register.people().key(identity.key()).map(PersonKey::person);
    var isAnothers =
        identity.basis() != IdentityBasis.TYPED
            && owner.filter(person -> !person.equals(identity.person())).isPresent();
    if (isAnothers) {
      return Optional.of(TEXTS.problem("reply.other-key", "", signOff.name()));
    }
    return desk.keys().problem(bearer(proof), "");
  }

  private static KeysByName.Bearer bearer(SignatureProof proof) {
    var signOff = proof.envelope().signOff();
    var identity = signOff.identity();
    return new KeysByName.Bearer(identity.person(), signOff.name(), identity.key(), signOff.on());
  }

  private static KeysByName.Bearer bearer(SignReturn back) {
    return new KeysByName.Bearer(back.person(), back.name(), back.key(), back.on());
  }

  /**
   * The keys that a person has to compare before a file is taken in; empty where there are none.
   */
  Outcome<Optional<OtherKey>> otherKey(Path file) {
    var name = file.toString();
    return SmallFile.text(file, WantedFile.RESPONSE)
        .then(
            text ->
                SignReturn.claims(text)
                    ? SignReturn.read(name, text).map(RepliesByFile::bearer)
                    : SignResponse.read(name, text).map(one -> bearer(one.proof())))
        .map(desk.keys()::other);
  }

  private Outcome<Dossier> keep(RegisterEntry entry, Snapshot snapshot, SignatureProof proof) {
    register.inOneTransaction(
        () -> {
          var person = desk.people().added(proof);
          var kept = new KeptSignOff(proof.envelope().signOff(), proof.text());
          register.sign(entry.assessmentId(), kept, snapshot.text());
          desk.chronicle()
              .add(
                  "signed", entry.assessmentId(), Optional.of(person), SignedRecords.logged(proof));
          return person;
        });
    return opened.entry(entry.assessmentId()).then(opened::dossier);
  }
}
