package org.ringfence.assessment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.exchange.SmallFile;
import org.ringfence.files.Wanted;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Dossier;
import org.ringfence.model.IdentityBasis;
import org.ringfence.model.KeptSignOff;
import org.ringfence.model.Outcome;
import org.ringfence.model.PersonKey;
import org.ringfence.model.Problem;
import org.ringfence.model.RegisterEntry;
import org.ringfence.model.Signed;
import org.ringfence.register.Register;
import org.ringfence.signing.Proof;
import org.ringfence.signing.SignRequest;
import org.ringfence.signing.SignResponse;
import org.ringfence.signing.SignedRecord;
import org.ringfence.signing.Snapshot;

/** Asks somebody to sign on their own computer, and takes their signature in when it comes back. */
final class SigningByFile {
  private static final String PENDING = "sign-request.";

  private final Register register;
  private final Opened opened;
  private final SigningDesk desk;
  private final Chronicle chronicle;
  private final PeopleBook people;
  private final SettingsBook settings;
  private final Clock clock;

  SigningByFile(Register register, Opened opened, SigningDesk desk, Clock clock) {
    this.register = register;
    this.opened = opened;
    this.desk = desk;
    this.chronicle = desk.chronicle();
    this.people = desk.people();
    this.settings = desk.settings();
    this.clock = clock;
  }

  /** Writes what somebody is to sign in a role; the assessment stays open until they have. */
  Outcome<Path> request(String assessmentId, String role, Path out) {
    return opened
        .entry(assessmentId)
        .then(
            entry ->
                opened
                    .dossier(entry)
                    .then(dossier -> desk.record(entry, dossier))
                    .then(record -> request(entry, record, role, out)));
  }

  private Outcome<Path> request(RegisterEntry entry, SignedRecord record, String role, Path out) {
    var request = new SignRequest(record, desk.about(entry, record), chronicle.head(), role);
    var text = request.text();
    // First remembered, then sent: a response to a request that nobody remembers is of no use.
    register.saveSetting(PENDING + entry.assessmentId(), record.snapshot().text());
    return WholeFile.write(out, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What a request asks one to sign. */
  Outcome<SignRequestView> open(Path file) {
    return read(file)
        .then(
            request ->
                SnapshotMaker.content(file.toString(), request.record().snapshot())
                    .map(
                        content ->
                            new SignRequestView(
                                SnapshotMaker.dossier(
                                    content, signed(request.record()), LocalDate.now(clock)),
                                request.role())));
  }

  /** Who has signed before, of those whose signatures hold. */
  private static Signed signed(SignedRecord record) {
    var holding =
        record.proofs().stream().filter(one -> one.holds() && record.covers(one)).toList();
    return holding.isEmpty()
        ? Signed.NOT
        : SignedRecords.signed(
            new SignedRecord(record.snapshot(), holding), List.of(), Optional.empty());
  }

  /** Signs a request with this computer's key and writes the response. */
  Outcome<Path> respond(Path file, Signatory who, char[] passphrase, Path out) {
    return read(file)
        .then(
            request ->
                open(file)
                    .map(SignRequestView::dossier)
                    .then(view -> desk.allowed(view, asked(request, view, who)))
                    .then(
                        view ->
                            desk.unlock(passphrase)
                                .then(
                                    key -> {
                                      var signOff =
                                          desk.ownSignOff(
                                              view, asked(request, view, who), request.role());
                                      var proof = key.sign(request.about(), signOff, request.log());
                                      var text = new SignResponse(proof).text();
                                      return WholeFile.write(
                                          out,
                                          to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
                                    })));
  }

  /** In the role that was asked for, with its words where they bring none of their own. */
  private Signatory asked(SignRequest request, Dossier view, Signatory who) {
    return desk.worded(view, who.as(request.role(), who.statement()));
  }

  private static Outcome<SignRequest> read(Path file) {
    return SmallFile.text(file, Wanted.REQUEST)
        .then(text -> SignRequest.read(file.toString(), text));
  }

  /** Takes a signature in that was made elsewhere, if it is of what this register holds. */
  Outcome<Dossier> accept(Path file) {
    return SmallFile.text(file, Wanted.RESPONSE)
        .then(text -> SignResponse.read(file.toString(), text))
        .then(response -> accept(file.toString(), response.proof()));
  }

  private Outcome<Dossier> accept(String name, Proof proof) {
    return opened
        .entry(proof.envelope().about().assessment())
        .then(
            entry ->
                opened
                    .dossier(entry)
                    .then(
                        dossier ->
                            asked(name, entry, dossier)
                                .then(record -> matching(name, entry, record, proof))
                                .then(record -> allowed(dossier, proof, record)))
                    .then(record -> keep(entry, record.snapshot(), proof)));
  }

  /** What was sent out to be signed, if it is still what the register says. */
  private Outcome<SignedRecord> asked(String name, RegisterEntry entry, Dossier dossier) {
    if (entry.locked()) {
      return desk.record(entry, dossier);
    }
    return register
        .setting(PENDING + entry.assessmentId())
        .map(text -> Snapshot.read(name, text))
        .orElseGet(
            () ->
                Outcome.refused(
                    "This register has not asked anybody to sign this assessment.",
                    name,
                    "Bring the response in where the request was made. Nothing was changed."))
        .then(snapshot -> unchanged(name, snapshot, entry, dossier));
  }

  private Outcome<SignedRecord> unchanged(
      String name, Snapshot snapshot, RegisterEntry entry, Dossier dossier) {
    return SnapshotMaker.content(name, snapshot)
        .then(
            content ->
                content.saysTheSameAs(desk.content(dossier, entry))
                    ? Outcome.done(new SignedRecord(snapshot, List.of()))
                    : Outcome.refused(
                        "The assessment was changed after the request to sign it was sent.",
                        name,
                        "Send a new request. Nothing was signed."));
  }

  private Outcome<SignedRecord> matching(
      String name, RegisterEntry entry, SignedRecord record, Proof proof) {
    var log = proof.envelope().log();
    var known =
        register
            .log()
            .entry(log.replica(), log.sequence())
            .filter(found -> found.hash().equals(log.hash()));
    return proof.envelope().about().equals(desk.about(entry, record)) && known.isPresent()
        ? Outcome.done(record)
        : Outcome.refused(
            "The response is to another request than the newest, or to another register's.",
            name,
            "Send a new request. Nothing was signed.");
  }

  private Outcome<SignedRecord> allowed(Dossier dossier, Proof proof, SignedRecord record) {
    var signOff = proof.envelope().signOff();
    var problems = new ArrayList<>(desk.problems(dossier, signOff));
    problems.addAll(desk.evidence(dossier));
    stranger(proof).ifPresent(problems::add);
    return problems.isEmpty() ? Outcome.done(record) : new Outcome.Refused<>(problems);
  }

  /** A key that nobody knows in the name of somebody who has one. */
  private Optional<Problem> stranger(Proof proof) {
    var signOff = proof.envelope().signOff();
    var identity = signOff.identity();
    var owner = register.people().key(identity.key()).map(PersonKey::person);
    var isAnothers =
        identity.basis() != IdentityBasis.TYPED
            && owner.filter(person -> !person.equals(identity.person())).isPresent();
    if (isAnothers) {
      return Optional.of(
          new Problem(
              "It is signed in the name of %s with a key that this register knows as somebody else's."
                  .formatted(signOff.name()),
              "",
              "Ask %s to sign with their own key. Nothing was signed.".formatted(signOff.name())));
    }
    var theirs =
        register.people().keys().stream()
            .filter(key -> key.person().equals(identity.person()))
            .toList();
    var isTheirs =
        theirs.stream()
            .anyMatch(key -> key.fingerprint().equals(identity.key()) && key.retired().isEmpty());
    var isVouched = settings.trust().filter(trust -> trust.vouchesFor(signOff)).isPresent();
    return theirs.isEmpty() || isTheirs || isVouched
        ? Optional.empty()
        : Optional.of(
            new Problem(
                "It is signed in the name of %s with a key that this register does not know as theirs."
                    .formatted(signOff.name()),
                "",
                "Ask them whether they have a new key, and for a trust file that names it. Nothing"
                    + " was signed."));
  }

  private Outcome<Dossier> keep(RegisterEntry entry, Snapshot snapshot, Proof proof) {
    register.inOneTransaction(
        () -> {
          var person = people.added(proof);
          var kept = new KeptSignOff(proof.envelope().signOff(), proof.text());
          register.sign(entry.assessmentId(), kept, snapshot.text());
          chronicle.add(
              "signed", entry.assessmentId(), Optional.of(person), SignedRecords.logged(proof));
          return person;
        });
    return opened.entry(entry.assessmentId()).then(opened::dossier);
  }
}
