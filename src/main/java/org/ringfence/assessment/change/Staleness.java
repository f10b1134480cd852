package org.ringfence.assessment.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.signing.SignedRecord;

/**
 * Judges on any day whether a sign-off still holds. Each reason is one sentence; there is none
 * while it holds. What was signed is never changed by this, only looked at again.
 */
public final class Staleness {
  private static final String APPROVER = "approver";

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final AgedEvidence evidence;
  private final WorseMakers makers;
  private final OtherAnswers answers;

  public Staleness(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.evidence = new AgedEvidence(knowledge);
    this.makers = new WorseMakers(knowledge);
    this.answers = new OtherAnswers(knowledge);
  }

  /**
   * Why it does not hold: review overdue, evidence aged, makers worse than known, method replaced,
   * installation changed, in this order.
   */
  public List<String> reasons(
      SnapshotContent signed, List<SignOff> signOffs, StalenessContext now) {
    var since = signedOn(signed, signOffs);
    var reasons = new ArrayList<String>();
    review(signOffs, now).ifPresent(reasons::add);
    evidence.reason(signed, now.day()).ifPresent(reasons::add);
    reasons.addAll(learnedSince(signed, since, now));
    now.current()
        .flatMap(current -> answers.reason(signed.assessment(), current, since))
        .ifPresent(reasons::add);
    return List.copyOf(reasons);
  }

  /** The day of the newest signature; of names only, that of the assessment. */
  public static LocalDate signedOn(SnapshotContent signed, List<SignOff> signOffs) {
    return newest(signOffs).map(SignOff::on).orElseGet(() -> signed.assessment().assessedOn());
  }

  /** On the day of signing, the method and the reference data of that day count. */
  private List<String> learnedSince(SnapshotContent signed, LocalDate since, StalenessContext now) {
    return now.day().isAfter(since)
        ? Stream.concat(makers.reasons(signed, since).stream(), method(signed, since, now).stream())
            .toList()
        : List.of();
  }

  /** The same as far as a record alone tells. */
  public List<String> reasons(SnapshotContent signed, SignedRecord record, LocalDate day) {
    return reasons(
        signed,
        record.proofs().stream().map(proof -> proof.envelope().signOff()).toList(),
        new StalenessContext(
            day,
            SigningSettings.USUAL.reviewMonths(),
            record.proofs().getFirst().envelope().about().method(),
            knowledge.catalogue().hashes().method(),
            Optional.empty()));
  }

  /** The approver's sign-off is what a committee relies on; without one, the newest. */
  private static Optional<SignOff> decisive(List<SignOff> signOffs) {
    return newest(signOffs.stream().filter(one -> one.role().equals(APPROVER)).toList())
        .or(() -> newest(signOffs));
  }

  private static Optional<SignOff> newest(List<SignOff> signOffs) {
    return signOffs.stream().max(Comparator.comparing(SignOff::on));
  }

  /** The last day on which signatures hold without being looked at again; empty for none. */
  public static Optional<LocalDate> reviewDue(List<SignOff> signOffs, int months) {
    return promised(signOffs)
        .flatMap(SignOff::reviewOn)
        .or(() -> decisive(signOffs).map(one -> one.on().plusMonths(months)));
  }

  private static Optional<SignOff> promised(List<SignOff> signOffs) {
    return signOffs.stream()
        .filter(one -> one.reviewOn().isPresent())
        .min(Comparator.comparing(one -> one.reviewOn().orElseThrow()));
  }

  /** On the very day of the review it still holds. */
  private Optional<String> review(List<SignOff> signOffs, StalenessContext now) {
    var promised = promised(signOffs);
    if (promised.isPresent()) {
      return promised
          .filter(one -> one.reviewOn().filter(now.day()::isAfter).isPresent())
          .map(one -> phrases.say("stale.review.on", reviewOn(one), phrases.day(one.on())));
    }
    return decisive(signOffs)
        .map(SignOff::on)
        .filter(on -> now.day().isAfter(on.plusMonths(now.reviewMonths())))
        .map(on -> overdue(on, now.reviewMonths()));
  }

  private String reviewOn(SignOff one) {
    return one.reviewOn().map(phrases::day).orElse("");
  }

  private String overdue(LocalDate on, int months) {
    var due = phrases.day(on.plusMonths(months));
    return months == 1
        ? phrases.say("stale.review.one", due, phrases.day(on))
        : phrases.say("stale.review", due, phrases.number(months), phrases.day(on));
  }

  private Optional<String> method(SnapshotContent signed, LocalDate since, StalenessContext now) {
    var was = signed.risk().methodVersion();
    var is = knowledge.method().version();
    if (!was.equals(is)) {
      return Optional.of(phrases.say("stale.method.version", was, phrases.day(since), is));
    }
    return now.signedMethod().isEmpty() || now.signedMethod().equals(now.method())
        ? Optional.empty()
        : Optional.of(phrases.say("stale.method.text", was, phrases.day(since)));
  }
}
