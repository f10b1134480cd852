package org.ringfence.assessment.signoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.model.signature.SigningWords;
import org.ringfence.model.written.NothingSaid;

/**
 * Who may sign what: one list, which is shown before anybody types a passphrase and holds when they
 * have.
 */
final class SigningRules {
  private static final String NOTHING = "Nothing was signed.";

  private final AssessmentPhrases phrases;
  private final List<String> core;
  private final Wording words;
  private final OwnWork ownWork;

  SigningRules(CatalogueServices knowledge) {
    this.phrases = knowledge.phrases();
    this.core = knowledge.rules().core();
    this.words = knowledge.wording();
    this.ownWork = new OwnWork(knowledge);
  }

  /** Everything for which this signature can't be taken; empty where it can. */
  List<Problem> problems(SigningCase one) {
    var found = new ArrayList<Problem>();
    unfinished(one).ifPresent(found::add);
    found.addAll(standing(one));
    reason(one).ifPresent(found::add);
    return List.copyOf(found);
  }

  /** What stands in the way whatever is still typed. */
  List<Problem> standing(SigningCase one) {
    var found = new ArrayList<>(anybody(one));
    var role = one.signOff().role();
    if (role.equals(SigningSettings.APPROVER)) {
      found.addAll(ownWork.approving(one));
      identity(one).ifPresent(found::add);
    }
    ownWork.afterApproving(one).ifPresent(found::add);
    return List.copyOf(found);
  }

  /** What stands in the way of anybody's signing in a role, whoever it is. */
  List<Problem> anybody(SigningCase one) {
    var found = new ArrayList<Problem>();
    repeated(one).ifPresent(found::add);
    order(one).ifPresent(found::add);
    if (SigningSettings.accepts(one.signOff().role())) {
      found.addAll(acceptance(one.dossier().risk()));
    }
    return List.copyOf(found);
  }

  private Optional<Problem> unfinished(SigningCase one) {
    var signOff = one.signOff();
    if (signOff.name().isBlank()) {
      return signOff.identity().key().isEmpty() ? noKey() : noName();
    }
    var unread =
        NothingSaid.personProblem("name of the person who signs", signOff.name(), "", NOTHING);
    if (unread.isPresent()) {
      return unread;
    }
    if (signOff.statement().isBlank()) {
      return problem("The sign-off has no statement.", "Say what the person who signs agrees to.");
    }
    var noRole = noRole(signOff.role());
    if (noRole.isPresent()) {
      return noRole;
    }
    if (signOff.on().isBefore(one.dossier().assessment().assessedOn())) {
      return problem(
          "The day of signing is before the day of the assessment.", "Change one of the two days.");
    }
    return signOff.on().isAfter(one.dossier().today())
        ? problem("The day of signing is in the future.", "Sign with today's day.")
        : review(one);
  }

  /** That nobody signs as this; empty where somebody does. */
  static Optional<Problem> noRole(String role) {
    return SigningSettings.ROLES.contains(role)
        ? Optional.empty()
        : problem(
            "Nobody signs as “%s”.".formatted(role),
            "Choose one of: " + String.join(", ", SigningSettings.ROLES) + ".");
  }

  private static Optional<Problem> noName() {
    return problem("The sign-off has no name.", "Give the name of the person who signs.");
  }

  static Optional<Problem> noKey() {
    return problem(
        "There is no signing key on this computer yet.",
        "Make one on the sign-off page or with: ringfence key make.");
  }

  /** Signatures of earlier versions say no day; the register's months count for them. */
  Optional<Problem> review(SigningCase one) {
    var on = one.signOff().on();
    var last = on.plusMonths(one.settings().reviewMonths());
    var day = one.signOff().reviewOn();
    if (day.isEmpty()) {
      return isReviewed(one)
          ? problem(
              "An accepted risk has to be looked at again, and no day is given for it.",
              "Say on which day, up to %s.".formatted(phrases.day(last)))
          : Optional.empty();
    }
    return isBetween(on, day.get(), last)
        ? Optional.empty()
        : problem(
            "The day on which the risk is looked at again is not within %s after the day of signing."
                .formatted(SigningWords.british().months(one.settings().reviewMonths())),
            "Give a day up to %s.".formatted(phrases.day(last)));
  }

  private static boolean isReviewed(SigningCase one) {
    return SigningSettings.accepts(one.signOff().role())
        && one.signOff().rules().isPresent()
        && one.dossier().risk().status() != Status.NOT_ASSESSABLE;
  }

  private static boolean isBetween(LocalDate first, LocalDate day, LocalDate last) {
    return day.isAfter(first) && !day.isAfter(last);
  }

  private Optional<Problem> repeated(SigningCase one) {
    var signer = one.hands().getFirst();
    return one.dossier().signOffs().stream()
        .filter(other -> other.role().equals(one.signOff().role()))
        .findFirst()
        .flatMap(
            other ->
                problem(
                    phrases.say("signing.twice", other.name().strip(), other.role()),
                    one.isSame(signer, other)
                        ? "Nothing more is needed from them."
                        : "Each role signs once; choose another role."));
  }

  /** An approver builds on what the others have signed for. */
  private Optional<Problem> order(SigningCase one) {
    var missing = before(one).filter(role -> !hasSigned(one, role)).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : problem(
            "The %s signs after the %s, who %s not signed yet."
                .formatted(
                    SigningWords.british().role(one.signOff().role()),
                    SigningWords.british().roles(missing),
                    missing.size() == 1 ? "has" : "have"),
            "Have them sign first.");
  }

  private static Stream<String> before(SigningCase one) {
    return switch (one.signOff().role()) {
      case SigningSettings.APPROVER ->
          Stream.concat(
                  Stream.of(SigningSettings.ASSESSOR),
                  one.settings().roles().stream().filter(role -> !SigningSettings.accepts(role)))
              .distinct();
      case SigningSettings.RISK_OWNER -> Stream.of(SigningSettings.ASSESSOR);
      default -> Stream.empty();
    };
  }

  private static boolean hasSigned(SigningCase one, String role) {
    return one.dossier().signOffs().stream().map(SignOff::role).anyMatch(role::equals);
  }

  /** What stands in the way of anybody's accepting this risk, whoever it is. */
  private List<Problem> acceptance(AssessedRisk risk) {
    var found = new ArrayList<Problem>();
    if (risk.status() == Status.NOT_ASSESSABLE) {
      problem(
              "The risk can't be accepted, because too little is known to assess it%s."
                  .formatted(missing(risk)),
              "Answer that first. An assessor can sign what is and isn't known.")
          .ifPresent(found::add);
    }
    var open = risk.contradictions().stream().filter(each -> !each.reconciled()).toList();
    if (!open.isEmpty()) {
      problem(
              "The risk can't be accepted while answers contradict each other: %s"
                  .formatted(contradictions(open)),
              "Change an answer, or record why both stand.")
          .ifPresent(found::add);
    }
    return found;
  }

  /** Each is a sentence with a stop of its own. */
  private String contradictions(List<Contradiction> open) {
    return open.stream()
        .map(each -> words.label("contradiction", each.id()))
        .collect(Collectors.joining(" "));
  }

  private String missing(AssessedRisk risk) {
    var missing = core.stream().filter(id -> isOpen(risk, id)).map(words::title).toList();
    return missing.isEmpty() ? "" : ": " + phrases.list(missing, missing.size());
  }

  private static boolean isOpen(AssessedRisk risk, String id) {
    return risk.held().stream()
        .filter(held -> held.question().equals(id))
        .findFirst()
        .map((HeldAnswer held) -> held.isUnknown() || held.isDenied())
        .orElseGet(() -> risk.facts().get(id).isEmpty());
  }

  /** What has to be given along with the signature. */
  Optional<Problem> reason(SigningCase one) {
    return isReasonNeeded(one) && one.signOff().reason().isBlank()
        ? problem(
            "%s is above the appetite of %d, so accepting it needs a reason."
                .formatted(residual(one.dossier().risk()), one.settings().appetite()),
            "Write down why the risk is accepted.")
        : Optional.empty();
  }

  /**
   * The appetite is held against all four risks; the headline that lists show leaves ethics out.
   */
  private static String residual(AssessedRisk risk) {
    var overall = risk.overall().residual();
    var headline = risk.headline().residual();
    return overall == headline
        ? "The residual risk of %d".formatted(overall)
        : "Overall, with ethics, the residual risk of %d (%d without)".formatted(overall, headline);
  }

  boolean isReasonNeeded(SigningCase one) {
    return SigningSettings.accepts(one.signOff().role())
        && one.dossier().risk().status() != Status.NOT_ASSESSABLE
        && one.dossier().risk().overall().residual() > one.settings().appetite();
  }

  /** What whoever signs should know besides. */
  List<String> notes(SigningCase one) {
    var notes = new ArrayList<String>();
    if (one.dossier().risk().status() == Status.NOT_ASSESSABLE
        && !SigningSettings.accepts(one.signOff().role())) {
      notes.add(
          "Too little is known to assess the risk%s. This signs a record of what is and isn't known;"
                  .formatted(missing(one.dossier().risk()))
              + " nobody accepts any risk by it, and nobody can approve it. To answer more once it"
              + " is signed takes a new revision.");
    }
    reopened(one).ifPresent(notes::add);
    older(one).forEach(notes::add);
    notes.addAll(UnnamedEntry.notes(one));
    notes.addAll(SigningWords.british().inherited(one.dossier().inherited(), words::title));
    if (SigningSettings.accepts(one.signOff().role())) {
      if (one.settings().assessorMayApprove()) {
        notes.add("This register lets somebody approve an answer of their own. Papers say so.");
      }
      if (one.settings().inspectorMayApprove()) {
        notes.add("This register lets somebody approve what they have inspected. Papers say so.");
      }
    }
    return List.copyOf(notes);
  }

  private Optional<String> reopened(SigningCase one) {
    var open = one.dossier().reopened().stream().map(was -> words.title(was.question())).toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "A device was replaced, and what was found on the old one is not known of the new one:"
                + " %s. Nobody has answered that again yet."
                    .formatted(phrases.list(open, open.size())));
  }

  /** Whoever signs hears of a day that can hardly be of the new device. */
  private Stream<String> older(SigningCase one) {
    return one.dossier().earlier().stream()
        .filter(was -> was.isOlder(one.dossier().assessment().answer(was.question())))
        .map(
            was ->
                phrases.say(
                    "reopened.older",
                    words.title(was.question()),
                    phrases.day(
                        one.dossier().assessment().answer(was.question()).on().orElseThrow()),
                    was.device(),
                    phrases.day(was.on())));
  }

  private static Optional<Problem> identity(SigningCase one) {
    return one.signOff().identity().basis().compareTo(one.settings().approverAtLeast()) < 0
        ? problem(
            "This register asks that whoever approves signs with a key of their own.",
            "Send them a request, so that they sign on their own computer.")
        : Optional.empty();
  }

  private static Optional<Problem> problem(String what, String mend) {
    return Optional.of(new Problem(what, "", mend + " " + NOTHING));
  }
}
