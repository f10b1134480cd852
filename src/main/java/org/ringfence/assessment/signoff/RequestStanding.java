package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.people.SignedCopies;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.model.written.PersonName;
import org.ringfence.signing.RequestAuthor;
import org.ringfence.signing.SignRequest;
import org.ringfence.signing.SignedCopy;

/**
 * Tells an old request, one for somebody else and one that was answered already apart from one that
 * can be signed, by what it says of itself and by the copies that the signer keeps.
 */
final class RequestStanding {

  private final AssessmentPhrases phrases;
  private final LocalDate today;
  private final Optional<OwnKey> own;
  private final List<SignedCopies.Kept> copies;

  RequestStanding(
      AssessmentPhrases phrases,
      LocalDate today,
      Optional<OwnKey> own,
      List<SignedCopies.Kept> copies) {
    this.phrases = phrases;
    this.today = today;
    this.own = own;
    this.copies = copies;
  }

  /** Why a request can't be signed; empty where it can. */
  Optional<Problem> refused(SignRequest request, SnapshotContent content) {
    return Stream.of(
            request.asking().flatMap(this::outOfTime),
            request.asking().flatMap(this::forAnother),
            signed(request),
            newer(request, content))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Problem> outOfTime(RequestAuthor asking) {
    if (asking.on().isAfter(today.plusDays(1))) {
      return problem(
          phrases.say("standing.future", phrases.day(asking.on())),
          TEXTS.say("request.future.mend"));
    }
    return asking.until().isBefore(today)
        ? problem(
            phrases.say("standing.expired", phrases.day(asking.on()), phrases.day(asking.until())),
            TEXTS.say("request.expired.mend", asking.name()))
        : Optional.empty();
  }

  private Optional<Problem> forAnother(RequestAuthor asking) {
    return own.filter(key -> !asking.to().isBlank())
        .filter(key -> !PersonName.isSame(key.name(), asking.to()))
        .flatMap(
            key ->
                problem(
                    phrases.say("standing.other-person", asking.to(), key.name()),
                    TEXTS.say("request.other-person.mend", asking.to(), asking.name())));
  }

  private Optional<Problem> signed(SignRequest request) {
    var inside =
        request.record().proofs().stream()
            .map(proof -> proof.envelope().signOff())
            .filter(one -> one.role().equals(request.role()))
            .filter(
                one -> own.filter(key -> key.person().equals(one.identity().person())).isPresent())
            .map(one -> phrases.day(one.on()))
            .findFirst();
    if (inside.isPresent()) {
      return problem(
          phrases.say("standing.signed", inside.get()), TEXTS.say("request.signed.mend"));
    }
    return answers(request, true)
        .map(one -> phrases.say("standing.signed", phrases.day(one.facts().on())))
        .findFirst()
        .flatMap(what -> problem(what, TEXTS.say("request.sent.mend")));
  }

  private Stream<SignedCopies.Kept> answers(SignRequest request, boolean signed) {
    return copies.stream()
        .filter(one -> one.facts().signed() == signed)
        .filter(one -> one.facts().root().equals(request.about().root()))
        .filter(one -> one.facts().role().equals(request.role()));
  }

  private Optional<Problem> newer(SignRequest request, SnapshotContent content) {
    return copies.stream()
        .map(SignedCopies.Kept::facts)
        .filter(facts -> facts.installationId().equals(content.entry().installationId()))
        .filter(facts -> isNewer(facts, request))
        .findFirst()
        .flatMap(
            facts ->
                problem(
                    phrases.say("standing.newer", facts.revision(), phrases.day(facts.on())),
                    TEXTS.say("request.newer.mend")));
  }

  private static boolean isNewer(SignedCopy.Facts facts, SignRequest request) {
    return facts.revision() > request.about().revision()
        || (facts.assessment().equals(request.about().assessment())
            && !facts.root().equals(request.about().root())
            && facts.sequence() > request.log().sequence());
  }

  /** What to mind before signing, each a sentence. */
  List<String> cautions(SignRequest request) {
    var cautions = new ArrayList<String>();
    if (request.asking().isEmpty()) {
      cautions.add(phrases.say("standing.nameless"));
    }
    answers(request, false)
        .findFirst()
        .ifPresent(
            one -> cautions.add(phrases.say("standing.returned", phrases.day(one.facts().on()))));
    return cautions;
  }

  private static Optional<Problem> problem(String what, String mend) {
    return Optional.of(new Problem(what, "", mend));
  }
}
