package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

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
  private static final String NOTHING = TEXTS.say("nothing.signed");

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
    var unread = NothingSaid.personProblem(TEXTS.say("named.signer"), signOff.name(), "", NOTHING);
    if (unread.isPresent()) {
      return unread;
    }
    if (signOff.statement().isBlank()) {
      return problem("sign-off.no-statement");
    }
    var noRole = noRole(signOff.role());
    if (noRole.isPresent()) {
      return noRole;
    }
    if (signOff.on().isBefore(one.dossier().assessment().assessedOn())) {
      return problem("sign-off.before-assessment");
    }
    return signOff.on().isAfter(one.dossier().today()) ? problem("sign-off.future") : review(one);
  }

  /** That nobody signs as this; empty where somebody does. */
  static Optional<Problem> noRole(String role) {
    return SigningSettings.ROLES.contains(role)
        ? Optional.empty()
        : problem("sign-off.no-role", role, String.join(", ", SigningSettings.ROLES));
  }

  private static Optional<Problem> noName() {
    return problem("sign-off.no-name");
  }

  static Optional<Problem> noKey() {
    return problem("key.none-to-sign");
  }

  /** Signatures of earlier versions say no day; the register's months count for them. */
  Optional<Problem> review(SigningCase one) {
    var on = one.signOff().on();
    var last = on.plusMonths(one.settings().reviewMonths());
    var day = one.signOff().reviewOn();
    if (day.isEmpty()) {
      return isReviewed(one) ? problem("sign-off.no-review", phrases.day(last)) : Optional.empty();
    }
    return isBetween(on, day.get(), last)
        ? Optional.empty()
        : problem(
            "sign-off.review",
            SigningWords.british().months(one.settings().reviewMonths()),
            phrases.day(last));
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
                Optional.of(
                    new Problem(
                        phrases.say("signing.twice", other.name().strip(), other.role()),
                        "",
                        one.isSame(signer, other)
                            ? TEXTS.say("sign-off.twice.same")
                            : TEXTS.say("sign-off.twice.other"))));
  }

  /** An approver builds on what the others have signed for. */
  private Optional<Problem> order(SigningCase one) {
    var missing = before(one).filter(role -> !hasSigned(one, role)).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : problem(
            missing.size() == 1 ? "sign-off.order.one" : "sign-off.order.several",
            SigningWords.british().role(one.signOff().role()),
            SigningWords.british().roles(missing));
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
      problem("sign-off.not-assessable", missing(risk)).ifPresent(found::add);
    }
    var open = risk.contradictions().stream().filter(each -> !each.reconciled()).toList();
    if (!open.isEmpty()) {
      problem("sign-off.contradictions", contradictions(open)).ifPresent(found::add);
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
        ? problem("sign-off.no-reason", residual(one.dossier().risk()), one.settings().appetite())
        : Optional.empty();
  }

  /**
   * The appetite is held against all four risks; the headline that lists show leaves ethics out.
   */
  private static String residual(AssessedRisk risk) {
    var overall = risk.overall().residual();
    var headline = risk.headline().residual();
    return overall == headline
        ? TEXTS.say("sign-off.residual", overall)
        : TEXTS.say("sign-off.residual.ethics", overall, headline);
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
      notes.add(TEXTS.say("sign-off.note.not-assessable", missing(one.dossier().risk())));
    }
    reopened(one).ifPresent(notes::add);
    older(one).forEach(notes::add);
    notes.addAll(UnnamedEntry.notes(one));
    notes.addAll(SigningWords.british().inherited(one.dossier().inherited(), words::title));
    if (SigningSettings.accepts(one.signOff().role())) {
      if (one.settings().assessorMayApprove()) {
        notes.add(TEXTS.say("sign-off.note.assessor"));
      }
      if (one.settings().inspectorMayApprove()) {
        notes.add(TEXTS.say("sign-off.note.inspector"));
      }
    }
    return List.copyOf(notes);
  }

  private Optional<String> reopened(SigningCase one) {
    var open = one.dossier().reopened().stream().map(was -> words.title(was.question())).toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(TEXTS.say("sign-off.note.replaced", phrases.list(open, open.size())));
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
        ? problem("sign-off.identity")
        : Optional.empty();
  }

  private static Optional<Problem> problem(String key, Object... values) {
    return Optional.of(TEXTS.problem(key, "", values));
  }
}
