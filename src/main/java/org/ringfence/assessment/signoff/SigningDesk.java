package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SignedRecords;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.evidence.EvidenceCheck;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.assessment.ledger.AssessmentContributors;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.people.PeopleBook;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.NewRevision;
import org.ringfence.model.installation.Person;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.model.signature.PersonKey;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.register.Register;
import org.ringfence.signing.Envelope;
import org.ringfence.signing.RequestContext;
import org.ringfence.signing.SignedRecord;
import org.ringfence.signing.SigningKey;

/** What every way of signing needs: who signs, whether they may, and what it is that they sign. */
public final class SigningDesk {
  private static final String NOT_KNOWN = ".not-known";

  private final Register register;
  private final CatalogueServices knowledge;
  private final AssessmentReader opened;
  private final KeyRing ring;
  private final AuditLog chronicle;
  private final PeopleBook people;
  private final SettingsBook settings;
  private final SignedRecords records;
  private final SigningRules rules;
  private final AssessmentContributors lineage;
  private final EvidenceCheck evidence;
  private final SnapshotMaker snapshots;
  private final KeysByName keys;

  public SigningDesk(
      Register register,
      CatalogueServices knowledge,
      AssessmentReader opened,
      KeyRing ring,
      AuditLog chronicle) {
    this.register = register;
    this.knowledge = knowledge;
    this.opened = opened;
    this.snapshots = new SnapshotMaker(knowledge);
    this.ring = ring;
    this.chronicle = chronicle;
    this.people = new PeopleBook(register);
    this.settings = new SettingsBook(register, chronicle);
    this.keys = new KeysByName(register, new KnownKeys(register, settings, ring), chronicle, ring);
    this.records = new SignedRecords(register);
    this.rules = new SigningRules(knowledge);
    this.lineage = new AssessmentContributors(register);
    this.evidence = new EvidenceCheck(register, knowledge.wording());
  }

  AuditLog chronicle() {
    return chronicle;
  }

  PeopleBook people() {
    return people;
  }

  public SettingsBook settings() {
    return settings;
  }

  KeyRing ring() {
    return ring;
  }

  KeysByName keys() {
    return keys;
  }

  Outcome<SigningKey> unlock(char[] passphrase) {
    return ring.unlock(passphrase);
  }

  /**
   * The dossier, if this computer's user may sign it for another register; all that stands in the
   * way if not.
   */
  Outcome<Dossier> allowed(Dossier dossier, SignOff signOff, Optional<RequestContext> asks) {
    return allowed(dossier, problems(dossier, signOff, asks));
  }

  /** The dossier, if this person may sign it, with evidence that lies beside this register. */
  Outcome<Dossier> allowedHere(Dossier dossier, Signatory who) {
    var problems = new ArrayList<>(problems(dossier, signOff(dossier, who)));
    problems.addAll(evidence(dossier));
    return allowed(dossier, problems);
  }

  /** Nobody signs for evidence that is not there as it was attached. */
  List<Problem> evidence(Dossier dossier) {
    return evidence.of(dossier.entry()).stream().map(EvidenceProblem::problem).toList();
  }

  private static Outcome<Dossier> allowed(Dossier dossier, List<Problem> problems) {
    return problems.isEmpty() ? Outcome.done(dossier) : new Outcome.Refused<>(problems);
  }

  List<Problem> problems(Dossier dossier, SignOff signOff) {
    return chronicle
        .clockProblem()
        .map(List::of)
        .orElseGet(() -> rules.problems(signing(dossier, signOff)));
  }

  /** The same of a signature that another register asks this computer's user for. */
  List<Problem> problems(Dossier dossier, SignOff signOff, Optional<RequestContext> asks) {
    return chronicle
        .clockProblem()
        .map(List::of)
        .orElseGet(() -> rules.problems(signing(dossier, signOff, asks)));
  }

  /** What stands in the way of such a signature before anything is typed. */
  List<Problem> standing(Dossier dossier, SignOff signOff, Optional<RequestContext> asks) {
    return rules.standing(signing(dossier, signOff, asks));
  }

  /** What stands in the way of a signature that somebody would be asked for. */
  List<Problem> unsignable(Dossier dossier, SignInvitation invitation) {
    return new SigningInvited(register, settings, ring, rules)
        .problems(dossier, invitation, signOff -> signing(dossier, signOff));
  }

  /** That a later revision was signed since, so that nobody need sign this one; empty if not. */
  Optional<RegisterEntry> signedSince(RegisterEntry entry) {
    return register.entriesOf(entry.installationId()).stream()
        .filter(one -> one.revision() > entry.revision() && one.locked())
        .max(Comparator.comparingInt(RegisterEntry::revision));
  }

  /** What would be refused, and what is needed, before anybody types a passphrase. */
  SigningCheck check(RegisterEntry entry, Dossier dossier, Signatory who) {
    var besides = new ArrayList<>(evidence(dossier));
    if (record(entry, dossier) instanceof Outcome.Refused<SignedRecord>(var problems)) {
      besides.addAll(problems);
    }
    return check(dossier, who, besides, Optional.empty());
  }

  /**
   * The same for what need not be of this register.
   *
   * @param besides what stands in the way besides
   * @param asks what the register goes by that asks; empty where it is this one
   */
  SigningCheck check(
      Dossier dossier, Signatory who, List<Problem> besides, Optional<RequestContext> asks) {
    var signOff = signOff(dossier, who, people.find(who.name(), own(who)), rules(asks));
    var one = signing(dossier, signOff, asks);
    var refused = new ArrayList<Problem>();
    ring.problem().ifPresent(refused::add);
    chronicle.clockProblem().ifPresent(refused::add);
    refused.addAll(besides);
    refused.addAll(rules.standing(one));
    return new SigningCheck(
        who.role(),
        signOff.statement(),
        dossier.risk().status() == Status.NOT_ASSESSABLE,
        refused.stream().distinct().toList(),
        rules.reason(one),
        lastReview(dossier, who, rules(asks)),
        rules.review(one),
        dossier.signed().state().stillToSign(rules(asks).roles()),
        rules.notes(one));
  }

  private SigningCase signing(Dossier dossier, SignOff signOff) {
    return signing(dossier, signOff, Optional.empty());
  }

  /** Under the rules of the register that asks, and by all that it and this one know. */
  private SigningCase signing(Dossier dossier, SignOff signOff, Optional<RequestContext> asks) {
    var trust = settings.trust();
    return new SigningCase(
        dossier,
        signOff,
        rules(asks),
        Stream.concat(
                lineage.signOffs(dossier).stream(),
                asks.stream().flatMap(known -> known.earlier().stream()))
            .distinct()
            .toList(),
        lineage.entered(dossier),
        lineage.history(dossier),
        people(dossier),
        witness(signOff),
        id -> trust.filter(file -> file.knows(id)).isPresent());
  }

  private SigningSettings rules(Optional<RequestContext> asks) {
    return asks.map(RequestContext::rules).orElseGet(settings::signing);
  }

  /** Whom the record names, and everybody of this register, where somebody may be erased. */
  private Map<String, Person> people(Dossier dossier) {
    var all = new HashMap<String, Person>();
    dossier.people().forEach((id, name) -> all.put(id, new Person(id, name, "")));
    register.people().all().forEach(person -> all.put(person.id(), person));
    return all;
  }

  /** What this register goes by, for somebody who signs elsewhere. */
  RequestContext background(Dossier dossier) {
    return new RequestContext(settings.signing(), lineage.signOffs(dossier));
  }

  /** Whose key signs for somebody who only types their name. */
  private Optional<OwnKey> witness(SignOff signOff) {
    var key = signOff.identity().key();
    return signOff.identity().basis() == IdentityBasis.TYPED
        ? ring.own()
            .filter(own -> own.fingerprint().equals(key))
            .or(() -> register.people().key(key).map(this::owner))
        : Optional.empty();
  }

  private OwnKey owner(PersonKey key) {
    var name = register.people().person(key.person()).map(Person::name).orElse("");
    return new OwnKey(key.person(), name, key.fingerprint());
  }

  private SignOff signOff(Dossier dossier, Signatory who) {
    return signOff(dossier, who, people.find(who.name(), own(who)));
  }

  /** The same with the words of their role, where they bring none of their own. */
  Signatory worded(Dossier dossier, Signatory who) {
    return who.statement().isBlank() ? who.as(who.role(), statement(dossier, who.role())) : who;
  }

  /** What somebody in a role agrees to, which is less where too little is known. */
  String statement(Dossier dossier, String role) {
    var statements = knowledge.wording().statements();
    var notKnown =
        dossier.risk().status() == Status.NOT_ASSESSABLE
            ? Optional.ofNullable(statements.get(role + NOT_KNOWN))
            : Optional.<String>empty();
    return notKnown.orElseGet(() -> statements.getOrDefault(role, ""));
  }

  /** This computer's key, if it is its owner who signs. */
  Optional<OwnKey> own(Signatory who) {
    return ring.own().filter(key -> who.own());
  }

  SignOff signOff(Dossier dossier, Signatory who, Optional<Person> person) {
    return signOff(dossier, who, person, settings.signing());
  }

  private SignOff signOff(
      Dossier dossier, Signatory who, Optional<Person> person, SigningSettings under) {
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
            identity,
            reviewOn(dossier, who),
            Optional.of(under));
    return settings.trust().filter(trust -> who.own() && trust.vouchesFor(draft)).isPresent()
        ? draft.by(new Identity(IdentityBasis.VOUCHED, identity.person(), identity.key()))
        : draft;
  }

  /** The day that whoever accepts a risk has said; nobody says one for them. */
  private static Optional<LocalDate> reviewOn(Dossier dossier, Signatory who) {
    return isAccepting(dossier, who) ? who.reviewOn() : Optional.empty();
  }

  /** Nobody accepts a risk for ever, and what is not known can't be accepted. */
  private static Optional<LocalDate> lastReview(
      Dossier dossier, Signatory who, SigningSettings under) {
    return isAccepting(dossier, who)
        ? Optional.of(who.on().plusMonths(under.reviewMonths()))
        : Optional.empty();
  }

  private static boolean isAccepting(Dossier dossier, Signatory who) {
    return SigningSettings.accepts(who.role()) && dossier.risk().status() != Status.NOT_ASSESSABLE;
  }

  /** What the owner of this computer's key says in a role, where another register asks. */
  SignOff ownSignOff(Dossier dossier, Signatory who, String role, Optional<RequestContext> asks) {
    var person = ring.own().map(key -> new Person(key.person(), key.name(), ""));
    var said =
        new Signatory(
            who.name(), true, role, who.statement(), who.reason(), who.on(), who.reviewOn());
    return signOff(dossier, said, person, rules(asks));
  }

  /** What is to be signed: what somebody signed before, or a fresh snapshot. */
  Outcome<SignedRecord> record(RegisterEntry entry, Dossier dossier) {
    if (records.areProven(entry.assessmentId())) {
      return records.record(entry);
    }
    if (!register.signOffs(entry.assessmentId()).isEmpty()) {
      return TEXTS.refused("sign-off.by-name", "", NewRevision.HOW);
    }
    return opened
        .readable(dossier)
        .map(sound -> new SignedRecord(snapshots.snapshot(content(sound, entry)), List.of()));
  }

  /** What would be signed. */
  SnapshotContent content(Dossier dossier, RegisterEntry entry) {
    return snapshots.content(dossier, followed(entry));
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
