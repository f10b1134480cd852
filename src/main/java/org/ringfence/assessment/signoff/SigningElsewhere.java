package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.assessment.people.OtherKey;
import org.ringfence.assessment.people.SignedCopies;
import org.ringfence.exchange.assessment.SmallFile;
import org.ringfence.files.NamedFile;
import org.ringfence.files.WantedFile;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.SignOff;
import org.ringfence.signing.SignRequest;
import org.ringfence.signing.SignResponse;
import org.ringfence.signing.SignReturn;
import org.ringfence.signing.SignedCopy;
import org.ringfence.signing.SigningKey;
import org.ringfence.signing.TrustFile;

/**
 * Shows somebody a request that they were sent, signs it with their key or sends it back with
 * comments, and keeps a copy of either for them.
 */
final class SigningElsewhere {
  private static final int MOST_LETTERS = 10_000;

  private final CatalogueServices knowledge;
  private final SigningDesk desk;
  private final Clock clock;

  SigningElsewhere(CatalogueServices knowledge, SigningDesk desk, Clock clock) {
    this.knowledge = knowledge;
    this.desk = desk;
    this.clock = clock;
  }

  /** What a request asks one to sign; looking changes nothing. */
  Outcome<SignRequestView> open(Path file) {
    return received(file).map(this::view);
  }

  /** What a copy says that its owner keeps. */
  Outcome<SignRequestView> copy(String id) {
    return desk.ring()
        .copies()
        .open(id)
        .then(copy -> received(id, copy.request()))
        .map(one -> one.view(knowledge, "", blank(), trust(), clock));
  }

  private SignRequestView view(ReceivedRequest one) {
    var statement = desk.statement(one.dossier(today()), one.request().role());
    var view = one.view(knowledge, statement, standing(), trust(), clock);
    if (view.refused().isEmpty() && asker(one).isPresent()) {
      return view.refusing(asker(one));
    }
    return view.refused().isEmpty() && desk.ring().own().isPresent()
        ? view.refusing(barred(one))
        : view;
  }

  /** Why a request can't be signed as it stands; empty where it can. */
  private Optional<Problem> refused(ReceivedRequest one) {
    return standing().refused(one.request(), one.content()).or(() -> asker(one));
  }

  /** That whoever asks is known here under another key. */
  private Optional<Problem> asker(ReceivedRequest one) {
    return bearer(one).flatMap(bearer -> desk.keys().problem(bearer, ""));
  }

  private static Optional<KeysByName.Bearer> bearer(ReceivedRequest one) {
    return one.request()
        .asking()
        .map(
            asking ->
                new KeysByName.Bearer(asking.person(), asking.name(), asking.key(), asking.on()));
  }

  /** The keys that a person has to compare before they sign; empty where there are none. */
  Outcome<Optional<OtherKey>> otherKey(Path file) {
    return received(file).map(one -> bearer(one).flatMap(desk.keys()::other));
  }

  /** What the rules of whoever asks hold against the owner of this computer's key. */
  private Optional<Problem> barred(ReceivedRequest one) {
    var me = new Signatory("", true, one.request().role(), "", "", today());
    return desk
        .standing(one.dossier(today()), signOff(one, asked(one, me)), one.request().background())
        .stream()
        .findFirst();
  }

  private RequestStanding standing() {
    return new RequestStanding(
        knowledge.phrases(), today(), desk.ring().own(), desk.ring().copies().list().copies());
  }

  /** Nothing stands against looking at what one has answered. */
  private RequestStanding blank() {
    return new RequestStanding(knowledge.phrases(), LocalDate.MIN, Optional.empty(), List.of());
  }

  private Optional<TrustFile> trust() {
    return desk.settings().trust();
  }

  private Outcome<ReceivedRequest> received(Path file) {
    return SmallFile.text(file, WantedFile.REQUEST)
        .then(text -> received(NamedFile.words(file), text));
  }

  private Outcome<ReceivedRequest> received(String name, String text) {
    return SignRequest.read(name, text)
        .then(
            request ->
                SnapshotMaker.content(name, request.record().snapshot())
                    .map(content -> new ReceivedRequest(text, request, content)));
  }

  /** What would be refused of a signature on a request, and what it needs. */
  Outcome<SigningCheck> check(Path file, Signatory who) {
    return received(file)
        .map(
            one ->
                desk.check(
                    one.dossier(today()),
                    asked(one, who),
                    refused(one).stream().toList(),
                    one.request().background()));
  }

  /** Signs a request with this computer's key, keeps a copy and writes the response. */
  Outcome<Path> respond(Path file, Signatory who, char[] passphrase, Path out) {
    return received(file)
        .then(this::signable)
        .then(
            one ->
                desk.allowed(
                        one.dossier(today()),
                        signOff(one, asked(one, who)),
                        one.request().background())
                    .then(dossier -> desk.unlock(passphrase))
                    .then(key -> signed(one, asked(one, who), key, out)));
  }

  private SignOff signOff(ReceivedRequest one, Signatory who) {
    return desk.ownSignOff(
        one.dossier(today()), who, one.request().role(), one.request().background());
  }

  /** In the role that was asked for, with its words where they bring none of their own. */
  private Signatory asked(ReceivedRequest one, Signatory who) {
    return desk.worded(one.dossier(today()), who.as(one.request().role(), who.statement()));
  }

  private Outcome<ReceivedRequest> signable(ReceivedRequest one) {
    return refused(one)
        .<Outcome<ReceivedRequest>>map(problem -> new Outcome.Refused<>(List.of(problem)))
        .orElseGet(() -> Outcome.done(one));
  }

  private Outcome<Path> signed(ReceivedRequest one, Signatory who, SigningKey key, Path out) {
    var request = one.request();
    var signOff = signOff(one, who);
    var proof = key.sign(request.about(), signOff, request.log());
    var text = new SignResponse(proof).text();
    return answer(one.copy(signOff.name(), who.on(), true, text), out);
  }

  /** Sends a request back with comments, signed, and keeps a copy; nothing else is signed. */
  Outcome<Path> sendBack(Path file, String comments, char[] passphrase, Path out) {
    var said = comments.strip();
    if (said.isEmpty() || said.length() > MOST_LETTERS) {
      return Outcome.refused(
          said.isEmpty()
              ? TEXTS.say("request.no-comment")
              : TEXTS.say("request.long-comment", MOST_LETTERS),
          "",
          TEXTS.say("request.comment.mend"));
    }
    return received(file)
        .then(
            one ->
                desk.unlock(passphrase)
                    .then(
                        key -> {
                          var back = SignReturn.of(one.request(), key, today(), said);
                          return answer(one.copy(key.name(), today(), false, back.text()), out);
                        }));
  }

  /** First the copy, so that nobody signs without one; without the file it goes again. */
  private Outcome<Path> answer(SignedCopy copy, Path out) {
    return desk.ring()
        .copies()
        .keep(copy)
        .then(
            kept -> {
              var written = write(copy, out);
              if (written instanceof Outcome.Refused<Path>) {
                SignedCopies.remove(kept);
              }
              return written;
            });
  }

  /** Writes an answer again from its copy, as where it did not arrive. */
  Outcome<Path> again(String id, Path out) {
    return desk.ring().copies().open(id).then(copy -> write(copy, out));
  }

  private static Outcome<Path> write(SignedCopy copy, Path out) {
    return WholeFile.write(out, to -> to.write(ReceivedRequest.bytes(copy.answer())));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
