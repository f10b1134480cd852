package org.ringfence.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ringfence.model.Dossier;
import org.ringfence.model.Identity;
import org.ringfence.model.IdentityBasis;
import org.ringfence.model.KeptSignOff;
import org.ringfence.model.Outcome;
import org.ringfence.model.OwnKey;
import org.ringfence.model.Person;
import org.ringfence.model.RegisterEntry;
import org.ringfence.model.SignOff;
import org.ringfence.model.SigningSettings;
import org.ringfence.register.Register;
import org.ringfence.register.RegisterException;
import org.ringfence.signing.Envelope;
import org.ringfence.signing.Proof;
import org.ringfence.signing.SignedRecord;
import org.ringfence.signing.SigningKey;
import org.ringfence.signing.Snapshot;

/** Signs assessments with the key of this computer, which locks them. */
public final class Signatures {
  private final Register register;
  private final Knowledge knowledge;
  private final Opened opened;
  private final KeyRing ring;
  private final PeopleBook people;
  private final Chronicle chronicle;
  private final SettingsBook settings;
  private final SignedRecords records;
  private final SnapshotMaker snapshots = new SnapshotMaker();
  private final SigningRules rules;

  Signatures(
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

  /** Whose key this computer has; empty before one is made. */
  public Optional<OwnKey> ownKey() {
    return ring.own();
  }

  /** Makes this computer's key, under a passphrase of at least ten characters. */
  public Outcome<OwnKey> makeKey(String name, char[] passphrase) {
    return ring.make(name, passphrase);
  }

  /** Who may sign what. */
  public SigningSettings settings() {
    return settings.signing();
  }

  /** Sets who may sign what, and logs it. */
  public Outcome<SigningSettings> set(SigningSettings changed) {
    return guarded(() -> settings.set(changed));
  }

  /**
   * Signs an assessment, which locks it; refused where the rules for signing say so, or the
   * passphrase is not that of this computer's key.
   */
  public Outcome<Dossier> sign(String assessmentId, Signatory who, char[] passphrase) {
    return guarded(
        () ->
            opened
                .entry(assessmentId)
                .then(
                    entry ->
                        opened
                            .dossier(entry)
                            .then(dossier -> allowed(dossier, who))
                            .then(
                                dossier ->
                                    ring.unlock(passphrase)
                                        .then(key -> signed(entry, dossier, who, key)))));
  }

  private Outcome<Dossier> allowed(Dossier dossier, Signatory who) {
    var signOff = signOff(who, people.find(who.name(), own(who)));
    return chronicle
        .clockProblem()
        .or(() -> rules.problem(dossier, signOff, settings.signing()))
        .<Outcome<Dossier>>map(problem -> new Outcome.Refused<>(List.of(problem)))
        .orElseGet(() -> Outcome.done(dossier));
  }

  private Optional<OwnKey> own(Signatory who) {
    return ring.own().filter(key -> who.own());
  }

  private SignOff signOff(Signatory who, Optional<Person> person) {
    var basis = who.own() ? IdentityBasis.OWN_KEY : IdentityBasis.TYPED;
    var id = person.map(Person::id).orElse("");
    var draft =
        new SignOff(
            who.own() ? ring.own().map(OwnKey::name).orElse(who.name()) : who.name().strip(),
            who.role(),
            who.statement(),
            who.reason().strip(),
            who.on(),
            new Identity(basis, id, ring.own().map(OwnKey::fingerprint).orElse("")));
    return settings.trust().filter(trust -> who.own() && trust.vouchesFor(draft)).isPresent()
        ? vouched(draft)
        : draft;
  }

  private static SignOff vouched(SignOff one) {
    var identity =
        new Identity(IdentityBasis.VOUCHED, one.identity().person(), one.identity().key());
    return new SignOff(one.name(), one.role(), one.statement(), one.reason(), one.on(), identity);
  }

  private Outcome<Dossier> signed(
      RegisterEntry entry, Dossier dossier, Signatory who, SigningKey key) {
    return before(entry, dossier)
        .then(
            record -> {
              register.inOneTransaction(() -> keep(entry, record, who, key));
              return opened.entry(entry.assessmentId()).then(opened::dossier);
            });
  }

  /** What is to be signed: what somebody signed before, or a fresh snapshot. */
  private Outcome<SignedRecord> before(RegisterEntry entry, Dossier dossier) {
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

  private String followed(RegisterEntry entry) {
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

  private Proof keep(RegisterEntry entry, SignedRecord record, Signatory who, SigningKey key) {
    var person = people.add(who.name(), own(who));
    people.addKey(key, ring.own(), who.on());
    var proof = key.sign(about(entry, record), signOff(who, Optional.of(person)), chronicle.head());
    keep(entry, record.snapshot(), proof, person);
    return proof;
  }

  private void keep(RegisterEntry entry, Snapshot snapshot, Proof proof, Person person) {
    var kept = new KeptSignOff(proof.envelope().signOff(), proof.text());
    register.sign(entry.assessmentId(), kept, snapshot.text());
    chronicle.add("signed", entry.assessmentId(), Optional.of(person), SignedRecords.logged(proof));
  }

  private Envelope.About about(RegisterEntry entry, SignedRecord record) {
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

  private static <T> Outcome<T> guarded(Supplier<Outcome<T>> work) {
    try {
      return work.get();
    } catch (RegisterException e) {
      return new Outcome.Refused<>(List.of(e.problem()));
    }
  }
}
