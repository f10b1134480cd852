package org.ringfence.assessment.council;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.register.Register;

/** Keeps which papers were given out, so that a correction can name what it corrects. */
public final class IssueBook {
  private final Register register;
  private final BookRules rules;
  private final AuditLog chronicle;

  IssueBook(Register register, BookRules rules, AuditLog chronicle) {
    this.register = register;
    this.rules = rules;
    this.chronicle = chronicle;
  }

  /** The organisation's papers that were given out, by kind, edition and subject, oldest first. */
  public List<Issue> issues(String organisationId) {
    return register.council().issues().issues(organisationId);
  }

  /** The last one that was given out of a paper; empty where none was. */
  public Optional<Issue> last(
      String organisationId, PaperKind kind, Edition edition, String subject) {
    return issues(organisationId).stream()
        .filter(one -> one.kind() == kind && one.edition() == edition)
        .filter(one -> one.subject().equals(subject))
        .reduce((earlier, later) -> later);
  }

  /** Why a paper can't be given out after the last one of it, or written to correct that. */
  public static Optional<Problem> correction(
      AssessmentPhrases phrases, Optional<Issue> last, boolean given, String why) {
    if (!why.isBlank() && last.isEmpty()) {
      return Optional.of(TEXTS.problem("council.issue.first", ""));
    }
    var isLong = BookRules.text(why, TEXTS.say("named.correction"));
    if (isLong.isPresent()) {
      return isLong;
    }
    return last.filter(_ -> given && why.isBlank())
        .map(one -> TEXTS.problem("council.issue.again", "", phrases.day(one.on()), one.version()));
  }

  /**
   * Records, and logs, that a paper was given out. Refused where its version does not follow on the
   * last one, and where a correction has no reason or a first version has one.
   */
  public Outcome<Issue> add(String organisationId, Issue issue) {
    return rules.entering(
        organisationId,
        () -> objections(organisationId, issue),
        () ->
            register.inOneTransaction(
                () -> {
                  register.council().issues().add(organisationId, issue);
                  chronicle.add("paper-issued", issue.subject(), Optional.empty(), detail(issue));
                  return issue;
                }));
  }

  private Stream<Optional<Problem>> objections(String organisationId, Issue issue) {
    var before = last(organisationId, issue.kind(), issue.edition(), issue.subject());
    var next = before.map(Issue::version).orElse(0) + 1;
    return Stream.of(
        BookRules.named(issue.name(), TEXTS.say("named.paper")),
        BookRules.unless(issue.version() == next, "council.issue.version", next),
        BookRules.unless(
            (issue.version() == 1) == issue.why().isBlank(),
            issue.version() == 1 ? "council.issue.reason-first" : "council.issue.no-reason"));
  }

  /** What the log says of a paper that was given out. */
  public static String detail(Issue issue) {
    return "{\"kind\":\"%s\",\"edition\":\"%s\",\"version\":%d,\"on\":\"%s\"}"
        .formatted(issue.kind().id(), issue.edition().id(), issue.version(), issue.on());
  }
}
