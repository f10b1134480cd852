package org.ringfence.assessment;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.Dossier;
import org.ringfence.model.Identity;
import org.ringfence.model.IdentityBasis;
import org.ringfence.model.Outcome;
import org.ringfence.model.OwnKey;
import org.ringfence.model.Person;
import org.ringfence.model.Problem;
import org.ringfence.model.RegisterEntry;
import org.ringfence.model.SignOff;
import org.ringfence.register.Register;
import org.ringfence.signing.Envelope;
import org.ringfence.signing.SignedRecord;
import org.ringfence.signing.SigningKey;

/** What every way of signing needs: who signs, whether they may, and what it is that they sign. */
final class SigningDesk {
  private final Register register;
  private final Knowledge knowledge;
  private final Opened opened;
  private final KeyRing ring;
  private final Chronicle chronicle;
  private final PeopleBook people;
  private final SettingsBook settings;
  private final SignedRecords records;
  private final SigningRules rules;
  private final SnapshotMaker snapshots = new SnapshotMaker();

  SigningDesk(
      Register register, Knowledge knowledge, Opened opened, KeyRing ring, Chronicle chronicle) {
    this.register = register;
    this.knowledge = knowledge;
    this.opened = opened;
    this.ring = ring;
    this.chronicle = chronicle;
    this.people = new PeopleBook(register);
    this.settings = new SettingsBook(register, chronicle);
    this.records = new SignedRecords(register);
    this.rules = new SigningRules(knowledge.phrases());
  }

  Chronicle chronicle() {
    return chronicle;
  }

  PeopleBook people() {
    return people;
  }

  SettingsBook settings() {
    return settings;
  }

  KeyRing ring() {
    return ring;
  }

  Outcome<SigningKey> unlock(char[] passphrase) {
    return ring.unlock(passphrase);
  }

  /** The dossier, if this person may sign it. */
  Outcome<Dossier> allowed(Dossier dossier, Signatory who) {
    return problem(dossier, signOff(who, people.find(who.name(), own(who))))
        .<Outcome<Dossier>>map(problem -> new Outcome.Refused<>(List.of(problem)))
        .orElseGet(() -> Outcome.done(dossier));
  }

  Optional<Problem> problem(Dossier dossier, SignOff signOff) {
    return chronicle.clockProblem().or(() -> rules.problem(dossier, signOff, settings.signing()));
  }

  /** This computer's key, if it is its owner who signs. */
  Optional<OwnKey> own(Signatory who) {
    return ring.own().filter(key -> who.own());
  }

  SignOff signOff(Signatory who, Optional<Person> person) {
    var own = own(who);
    var identity =
        new Identity(
            who.own() ? IdentityBasis.OWN_KEY : IdentityBasis.TYPED,
            person.map(Person::id).orElse(""),
            ring.own().map(OwnKey::fingerprint).orElse(""));
    var draft =
        new SignOff(
            own.map(OwnKey::name).orElse(who.name().strip()),
            who.role(),
            who.statement(),
            who.reason().strip(),
            who.on(),
            identity);
    return settings.trust().filter(trust -> who.own() && trust.vouchesFor(draft)).isPresent()
        ? known(draft, IdentityBasis.VOUCHED)
        : draft;
  }

  /** What the owner of this computer's key says in a role. */
  SignOff ownSignOff(Signatory who, String role) {
    var person = ring.own().map(key -> new Person(key.person(), key.name(), ""));
    var said = new Signatory(who.name(), true, role, who.statement(), who.reason(), who.on());
    return signOff(said, person);
  }

  private static SignOff known(SignOff one, IdentityBasis basis) {
    var identity = new Identity(basis, one.identity().person(), one.identity().key());
    return new SignOff(one.name(), one.role(), one.statement(), one.reason(), one.on(), identity);
  }

  /** What is to be signed: what somebody signed before, or a fresh snapshot. */
  Outcome<SignedRecord> record(RegisterEntry entry, Dossier dossier) {
    if (records.areProven(entry.assessmentId())) {
      return records.record(entry);
    }
    if (!register.signOffs(entry.assessmentId()).isEmpty()) {
      return Outcome.refused(
          "This assessment was signed by name only, before Ringfence made signatures that can be"
              + " checked.",
          "",
          "Open a new revision and sign that. Nothing was signed.");
    }
    return opened
        .readable(dossier)
        .map(
            sound ->
                new SignedRecord(
                    snapshots.snapshot(SnapshotMaker.content(sound, followed(entry))), List.of()));
  }

  /** Root of the signed revision before; empty where there is none. */
  String followed(RegisterEntry entry) {
    return entry
        .follows()
        .filter(records::areProven)
        .flatMap(register::entry)
        .map(records::record)
        .map(
            outcome ->
                switch (outcome) {
                  case Outcome.Done<SignedRecord>(var record) -> record.snapshot().root();
                  case Outcome.Refused<SignedRecord> refused -> "";
                })
        .orElse("");
  }

  Envelope.About about(RegisterEntry entry, SignedRecord record) {
    if (!record.proofs().isEmpty()) {
      return record.proofs().getFirst().envelope().about();
    }
    var catalogue = knowledge.catalogue();
    return new Envelope.About(
        entry.assessmentId(),
        entry.revision(),
        record.snapshot().root(),
        catalogue.method().version(),
        catalogue.hashes().method(),
        catalogue.hashes().all());
  }
}
