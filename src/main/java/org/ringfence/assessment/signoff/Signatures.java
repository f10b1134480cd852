package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SignedRecords;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.assessment.ledger.TrustAdoption;
import org.ringfence.assessment.ledger.TypedFingerprint;
import org.ringfence.assessment.people.OtherKey;
import org.ringfence.assessment.people.SignedCopies;
import org.ringfence.assessment.people.TrustOffer;
import org.ringfence.assessment.people.TrustSummary;
import org.ringfence.exchange.assessment.SmallFile;
import org.ringfence.files.NamedFile;
import org.ringfence.files.WantedFile;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Person;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.KeptSignOff;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.model.signature.PersonKey;
import org.ringfence.model.signature.ReturnedRequest;
import org.ringfence.model.signature.SentRequest;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.register.Register;
import org.ringfence.signing.SignatureProof;
import org.ringfence.signing.SignedRecord;
import org.ringfence.signing.SigningKey;
import org.ringfence.signing.TrustFile;

/**
 * Signs assessments, which locks them, and keeps the people who sign, their keys and the rules for
 * signing.
 */
public final class Signatures {
  private final Register register;
  private final AssessmentReader opened;
  private final SigningDesk desk;
  private final SigningByFile byFile;
  private final SigningElsewhere elsewhere;
  private final RepliesByFile replies;
  private final CatalogueServices knowledge;

  public Signatures(
      Register register, CatalogueServices knowledge, AssessmentReader opened, SigningDesk desk) {
    this.register = register;
    this.opened = opened;
    this.desk = desk;
    this.knowledge = knowledge;
    this.byFile = new SigningByFile(register, opened, desk, knowledge.clock());
    this.elsewhere = new SigningElsewhere(knowledge, desk, knowledge.clock());
    this.replies = new RepliesByFile(register, opened, desk, knowledge.phrases());
  }

  /** Whose key this computer has; empty before one is made. */
  public Optional<OwnKey> ownKey() {
    return desk.ring().own();
  }

  /** What is wrong with this computer's key, as far as it shows without its passphrase. */
  public Optional<Problem> keyProblem() {
    return desk.ring().problem();
  }

  /** Where this computer's key lies. */
  public Path keyFile() {
    return desk.ring().key();
  }

  /** Makes this computer's key, under a passphrase of at least ten characters. */
  public Outcome<OwnKey> makeKey(String name, char[] passphrase) {
    return desk.ring()
        .make(name, passphrase)
        .then(
            key ->
                RegisterErrors.problems(
                    () -> {
                      desk.people().nameAsKey(Optional.of(key));
                      return Outcome.done(key);
                    }));
  }

  /**
   * Gives this computer's key up, as after a lost passphrase, and makes a new one for the same
   * person. What the old key signed stays signed; nothing is signed again.
   *
   * @param why in the person's words
   */
  public Outcome<OwnKey> replaceKey(String why, String name, char[] passphrase) {
    if (why.isBlank()) {
      return TEXTS.refused("key.no-reason", "");
    }
    // First, so that nobody is left without a key by a passphrase that is too short.
    var objection = desk.ring().objection(name, passphrase);
    if (objection.isPresent()) {
      return new Outcome.Refused<>(List.of(objection.get()));
    }
    return RegisterErrors.problems(
        () ->
            desk.ring()
                .putAside()
                .then(
                    old -> {
                      retire(old, why.strip());
                      return desk.ring().make(name, passphrase);
                    }));
  }

  private void retire(OwnKey old, String why) {
    register.inOneTransaction(
        () -> {
          if (register.people().key(old.fingerprint()).isPresent()) {
            var retired = new PersonKey.Retired(LocalDate.now(knowledge.clock()), why);
            register.people().retireKey(old.fingerprint(), retired);
          }
          desk.chronicle()
              .add("key-retired", old.fingerprint(), register.people().person(old.person()), "{}");
          return old;
        });
  }

  /** Everybody whom the register knows; those who were erased have no name. */
  public List<Person> people() {
    return register.people().all();
  }

  /** The keys that the register knows. */
  public List<PersonKey> keys() {
    return register.people().keys();
  }

  /** That this computer's clock is behind the register's log; empty where it is not. */
  public Optional<Problem> clockProblem() {
    return desk.chronicle().clockProblem();
  }

  /**
   * Keeps that the clock was wrong before, so that the register can be signed in again; the log
   * keeps both days.
   *
   * @param today the day that is right, which the computer's clock has to show
   * @param why how the clock came to be wrong
   */
  public Outcome<LocalDate> correctClock(LocalDate today, String why) {
    return RegisterErrors.problems(
        () ->
            desk.chronicle()
                .correct(
                    today,
                    why,
                    desk.ring().own().flatMap(key -> register.people().person(key.person()))));
  }

  /** Takes a person's name out of the register; the log holds as before and names nobody. */
  public Outcome<Person> erase(String personId) {
    return RegisterErrors.problems(
        () -> {
          register.inOneTransaction(
              () -> {
                register.people().erase(personId);
                desk.chronicle().add("person-erased", personId, Optional.empty(), "{}");
                return personId;
              });
          return Outcome.done(register.people().person(personId).orElseThrow());
        });
  }

  /** Who may sign what. */
  public SigningSettings settings() {
    return desk.settings().signing();
  }

  /** Sets who may sign what, and logs it. */
  public Outcome<SigningSettings> set(SigningSettings changed) {
    return RegisterErrors.problems(() -> desk.settings().set(changed));
  }

  /**
   * Takes over a council's word on whose key is whose. It is refused where the register has a newer
   * one, and where another council key signed it than the one before.
   */
  public Outcome<TrustSummary> adoptTrust(Path file) {
    return adoptTrust(file, "");
  }

  /**
   * The same of another council key, once a person has compared it.
   *
   * @param compared the fingerprint of the council key that signed the file, as they have compared
   *     it with what the council publishes
   */
  public Outcome<TrustSummary> adoptTrust(Path file, String compared) {
    return RegisterErrors.problems(
        () ->
            offered(
                file,
                compared,
                (text, adoption) ->
                    desk.settings()
                        .adopt(adoption.offered(), text, adoption)
                        .map(TrustSummary::of)));
  }

  /** What a trust file says and what it would take the place of, before it is taken over. */
  public Outcome<TrustOffer> offeredTrust(Path file) {
    return RegisterErrors.problems(
        () -> offered(file, "", (_, adoption) -> Outcome.done(TrustOffer.of(adoption))));
  }

  private <T> Outcome<T> offered(
      Path file, String compared, BiFunction<String, TrustAdoption, Outcome<T>> work) {
    var name = NamedFile.words(file);
    return SmallFile.text(file, WantedFile.TRUST)
        .then(
            text ->
                TrustFile.read(name, text)
                    .map(
                        trust ->
                            new TrustAdoption(
                                name,
                                trust,
                                desk.settings().trust(),
                                desk.settings().highest(trust),
                                compared))
                    .then(adoption -> work.apply(text, adoption)));
  }

  /** The council's word on whose key is whose, if the register has it. */
  public Optional<TrustSummary> trust() {
    return desk.settings().trust().map(TrustSummary::of);
  }

  /**
   * What would be refused of a signature, and what it needs, before anybody types a passphrase; one
   * without a statement is shown the one that is right for the assessment.
   */
  public Outcome<SigningCheck> check(String assessmentId, Signatory who) {
    return RegisterErrors.problems(
        () ->
            opened
                .entry(assessmentId)
                .then(
                    entry ->
                        opened
                            .dossier(entry)
                            .map(
                                dossier -> desk.check(entry, dossier, desk.worded(dossier, who)))));
  }

  /**
   * Signs an assessment, which locks it; refused where the rules for signing say so, or the
   * passphrase is not that of this computer's key.
   */
  public Outcome<Dossier> sign(String assessmentId, Signatory who, char[] passphrase) {
    return RegisterErrors.problems(
        () -> opened.entry(assessmentId).then(entry -> sign(entry, who, passphrase)));
  }

  private Outcome<Dossier> sign(RegisterEntry entry, Signatory who, char[] passphrase) {
    desk.people().nameAsKey(desk.own(who));
    return opened
        .dossier(entry)
        .then(dossier -> desk.allowedHere(dossier, who))
        .then(
            dossier ->
                desk.unlock(passphrase)
                    .then(
                        key ->
                            desk.record(entry, dossier)
                                .then(record -> signed(entry, dossier, record, who, key))));
  }

  private Outcome<Dossier> signed(
      RegisterEntry entry, Dossier dossier, SignedRecord record, Signatory who, SigningKey key) {
    register.inOneTransaction(() -> keep(entry, dossier, record, who, key));
    return opened.entry(entry.assessmentId()).then(opened::dossier);
  }

  private SignatureProof keep(
      RegisterEntry entry, Dossier dossier, SignedRecord record, Signatory who, SigningKey key) {
    var person = desk.people().add(who.name(), desk.own(who));
    desk.people().addKey(key, desk.ring().own(), who.on());
    var proof =
        key.sign(
            desk.about(entry, record),
            desk.signOff(dossier, who, Optional.of(person)),
            desk.chronicle().head());
    var kept = new KeptSignOff(proof.envelope().signOff(), proof.text());
    register.sign(entry.assessmentId(), kept, record.snapshot().text());
    desk.chronicle()
        .add("signed", entry.assessmentId(), Optional.of(person), SignedRecords.logged(proof));
    return proof;
  }

  /**
   * What would be refused of a request, or of the signature that it asks for, before anybody types
   * a passphrase or names a file; empty where it can be sent.
   */
  public Outcome<List<Problem>> checkInvitation(String assessmentId, SignInvitation invitation) {
    return RegisterErrors.problems(() -> Outcome.done(byFile.problems(assessmentId, invitation)));
  }

  /**
   * Writes what somebody is to sign on their own computer, signed with this computer's key; nothing
   * is locked until they have signed.
   */
  public Outcome<Path> request(
      String assessmentId, SignInvitation invitation, char[] passphrase, Path out) {
    return RegisterErrors.problems(
        () -> {
          desk.people().nameAsKey(desk.ring().own());
          return byFile.request(assessmentId, invitation, passphrase, out);
        });
  }

  /** What a request that somebody sent asks one to sign. */
  public Outcome<SignRequestView> openRequest(Path file) {
    return RegisterErrors.problems(() -> elsewhere.open(file));
  }

  /** The same as {@link #check} for a request: in the role that was asked for. */
  public Outcome<SigningCheck> checkRequest(Path request, Signatory who) {
    return RegisterErrors.problems(() -> elsewhere.check(request, who));
  }

  /** Signs a request with this computer's key and writes the response, to be sent back. */
  public Outcome<Path> respond(Path request, Signatory who, char[] passphrase, Path out) {
    return RegisterErrors.problems(() -> elsewhere.respond(request, who, passphrase, out));
  }

  /** Writes a request back with comments, signed with this computer's key; nothing is signed. */
  public Outcome<Path> sendBack(Path request, String comments, char[] passphrase, Path out) {
    return RegisterErrors.problems(() -> elsewhere.sendBack(request, comments, passphrase, out));
  }

  /** The copies that this computer's user keeps of what they answered. */
  public SignedCopies.Listing copies() {
    return desk.ring().copies().list();
  }

  /** What a copy says. */
  public Outcome<SignRequestView> copy(String id) {
    return RegisterErrors.problems(() -> elsewhere.copy(id));
  }

  /** Writes an answer again from its copy, as where it did not arrive. */
  public Outcome<Path> again(String id, Path out) {
    return RegisterErrors.problems(() -> elsewhere.again(id, out));
  }

  /** Who was asked to sign an assessment elsewhere, oldest first. */
  public List<SentRequest> sent(String assessmentId) {
    return register.signRequests().sent(assessmentId);
  }

  /** What came back with comments, oldest first. */
  public List<ReturnedRequest> returned(String assessmentId) {
    return register.signRequests().returned(assessmentId);
  }

  /**
   * The keys that a person has to compare before they sign a request: it bears a name that is known
   * here, and another key. Empty where there is nothing to compare.
   */
  public Outcome<Optional<OtherKey>> otherKeyOfRequest(Path file) {
    return RegisterErrors.problems(() -> elsewhere.otherKey(file));
  }

  /** The same before a reply is taken in. */
  public Outcome<Optional<OtherKey>> otherKeyOfReply(Path file) {
    return RegisterErrors.problems(() -> replies.otherKey(file));
  }

  /**
   * Keeps, in the log, that whoever works here has compared a key with its owner, so that files in
   * its owner's name are taken with it from now on; refused where it is not the key of the file.
   *
   * @param fingerprint as they have compared it
   */
  public Outcome<OtherKey> compared(OtherKey other, String fingerprint) {
    return RegisterErrors.problems(
        () -> {
          if (!TypedFingerprint.means(fingerprint, other.fingerprint())) {
            return TEXTS.refused(
                "key.compared-other", "", other.printed(), fingerprint.strip(), other.name());
          }
          desk.keys().compared(other);
          return Outcome.done(other);
        });
  }

  /** Takes in what came back from another computer: a signature, or comments. */
  public Outcome<SigningReply> takeIn(Path file) {
    return RegisterErrors.problems(() -> replies.accept(file));
  }

  /** The same, for its assessment as it stands then. */
  public Outcome<Dossier> accept(Path response) {
    return takeIn(response).map(SigningReply::dossier);
  }
}
