package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ringfence.assessment.dossier.RecordWords;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.files.PlainFile;
import org.ringfence.files.WholeFile;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.SentRequest;
import org.ringfence.register.Register;
import org.ringfence.signing.EnclosedEvidence;
import org.ringfence.signing.RequestAuthor;
import org.ringfence.signing.SignRequest;
import org.ringfence.signing.SignedRecord;
import org.ringfence.signing.SigningKey;
import org.ringfence.signing.Snapshot;

/** Asks somebody to sign on their own computer, by a file that shows them all that they sign. */
final class SigningByFile {
  /** So much goes through most mail programs, with what encoding adds. */
  private static final long MOST_BYTES = 18_000_000;

  private final Register register;
  private final AssessmentReader opened;
  private final SigningDesk desk;
  private final Clock clock;

  SigningByFile(Register register, AssessmentReader opened, SigningDesk desk, Clock clock) {
    this.register = register;
    this.opened = opened;
    this.desk = desk;
    this.clock = clock;
  }

  /**
   * Writes what somebody is to sign in a role, signed by whoever asks; the assessment stays open
   * until they have signed.
   */
  Outcome<Path> request(
      String assessmentId, SignInvitation invitation, char[] passphrase, Path out) {
    return opened
        .entry(assessmentId)
        .then(
            entry ->
                opened
                    .dossier(entry)
                    .then(dossier -> sendable(dossier, invitation))
                    .then(
                        dossier ->
                            desk.unlock(passphrase)
                                .then(
                                    key ->
                                        record(entry, dossier)
                                            .then(
                                                record ->
                                                    send(
                                                        new Draft(entry, dossier, record),
                                                        invitation,
                                                        key,
                                                        out)))));
  }

  private record Draft(RegisterEntry entry, Dossier dossier, SignedRecord record) {}

  private Outcome<Dossier> sendable(Dossier dossier, SignInvitation invitation) {
    var found = problems(dossier, invitation);
    return found.isEmpty() ? Outcome.done(dossier) : new Outcome.Refused<>(found);
  }

  /** What would be refused of a request, or of the signature that it asks for. */
  List<Problem> problems(String assessmentId, SignInvitation invitation) {
    return switch (opened.entry(assessmentId).then(opened::dossier)) {
      case Outcome.Done<Dossier>(var dossier) -> problems(dossier, invitation);
      case Outcome.Refused<Dossier>(var problems) -> problems;
    };
  }

  private List<Problem> problems(Dossier dossier, SignInvitation invitation) {
    var found = new ArrayList<Problem>();
    if (invitation.until().filter(day -> day.isBefore(today())).isPresent()) {
      found.add(TEXTS.problem("request.day-past", ""));
    }
    found.addAll(desk.unsignable(dossier, invitation));
    desk.signedSince(dossier.entry())
        .map(newer -> TEXTS.problem("request.revision-signed", "", newer.revision()))
        .ifPresent(found::add);
    return List.copyOf(found);
  }

  /** The same snapshot as sent before while nothing changed, so that both answers fit it. */
  private Outcome<SignedRecord> record(RegisterEntry entry, Dossier dossier) {
    if (entry.locked()) {
      return desk.record(entry, dossier);
    }
    var content = desk.content(dossier, entry);
    return register.signRequests().sent(entry.assessmentId()).reversed().stream()
        .findFirst()
        .flatMap(last -> register.signRequests().content(last.assessmentId(), last.root()))
        .flatMap(text -> value(Snapshot.read(TEXTS.say("called.the-request"), text)))
        .filter(
            sent ->
                value(SnapshotMaker.content(TEXTS.say("called.the-request"), sent))
                    .filter(one -> one.saysTheSameAs(content))
                    .isPresent())
        .map(sent -> Outcome.done(new SignedRecord(sent, List.of())))
        .orElseGet(() -> desk.record(entry, dossier));
  }

  static <T> Optional<T> value(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> Optional.of(value);
      case Outcome.Refused<T> _ -> Optional.empty();
    };
  }

  private Outcome<Path> send(Draft draft, SignInvitation invitation, SigningKey key, Path out) {
    var id = UUID.randomUUID().toString();
    var until = invitation.until().orElseGet(() -> today().plusMonths(1));
    var words =
        new RequestAuthor.Words(
            id, today(), until, invitation.to().strip(), invitation.note().strip());
    return enclosed(draft.dossier())
        .then(
            photos -> {
              var request =
                  new SignRequest(
                          draft.record(),
                          desk.about(draft.entry(), draft.record()),
                          desk.chronicle().head(),
                          invitation.role())
                      .by(key, words, desk.background(draft.dossier()), photos);
              remember(draft, request, words, key);
              var text = request.text();
              return WholeFile.write(out, to -> to.write(ReceivedRequest.bytes(text)));
            });
  }

  /** First remembered, then sent: a response to a request that nobody remembers is of no use. */
  private void remember(
      Draft draft, SignRequest request, RequestAuthor.Words words, SigningKey key) {
    var sent =
        new SentRequest(
            words.id(),
            draft.entry().assessmentId(),
            request.role(),
            words.to(),
            request.asking().map(RequestAuthor::name).orElse(""),
            words.on(),
            words.until(),
            request.about().root());
    register.inOneTransaction(
        () -> {
          desk.people().addKey(key, desk.ring().own(), words.on());
          register.signRequests().add(sent, draft.record().snapshot().text());
          // Each request moves the log on, so that of two it can be told which came later.
          desk.chronicle()
              .add(
                  "sign-requested",
                  sent.assessmentId(),
                  desk.people().find(sent.by(), desk.ring().own()),
                  "{\"request\":\"%s\",\"role\":\"%s\",\"root\":\"%s\"}"
                      .formatted(sent.id(), sent.role(), sent.root()));
          return sent;
        });
  }

  /** As many photos and documents as fit, photos first; a missing one is said by name. */
  private Outcome<List<EnclosedEvidence>> enclosed(Dossier dossier) {
    var files = new ArrayList<>(RecordWords.attachments(dossier.attachments()));
    files.sort((one, other) -> Boolean.compare(isPhoto(other), isPhoto(one)));
    var enclosed = new ArrayList<EnclosedEvidence>();
    var problems = new ArrayList<Problem>();
    var left = MOST_BYTES;
    for (var file : files) {
      if (file.size() <= left) {
        left -= file.size();
        switch (register.attachments().bytes(file).then(SigningByFile::read)) {
          case Outcome.Done<EnclosedEvidence>(var one) -> enclosed.add(one);
          case Outcome.Refused<EnclosedEvidence>(var why) -> problems.addAll(why);
        }
      }
    }
    return problems.isEmpty() ? Outcome.done(enclosed) : new Outcome.Refused<>(problems);
  }

  private static boolean isPhoto(Attachment one) {
    return one.type().startsWith("image/");
  }

  private static Outcome<EnclosedEvidence> read(Path file) {
    try {
      return Outcome.done(EnclosedEvidence.of(PlainFile.bytes(file)));
    } catch (IOException e) {
      return TEXTS.refused("request.attachment", file.toString());
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
