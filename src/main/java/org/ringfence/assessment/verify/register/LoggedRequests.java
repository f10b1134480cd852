package org.ringfence.assessment.verify.register;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.model.signature.ReturnedRequest;
import org.ringfence.model.signature.SentRequest;
import org.ringfence.register.Register;
import org.ringfence.signing.SignReturn;
import org.ringfence.signing.Snapshot;

/** Looks for each request to sign elsewhere that the log names, and for what came back. */
final class LoggedRequests {
  private final Register register;
  private final LogWords words;
  private final CheckFindings findings;

  LoggedRequests(Register register, LogWords words, CheckFindings findings) {
    this.register = register;
    this.words = words;
    this.findings = findings;
  }

  /** Looks for a request that was sent, and at what it asked somebody to sign. */
  void sent(LogEntry entry, Map<String, String> said) {
    var found =
        register.signRequests().sent(entry.subject()).stream()
            .filter(one -> one.id().equals(said.get("request")))
            .findFirst();
    if (found.isEmpty()) {
      gone("verify.gone.request", entry);
    } else if (!isAsLogged(found.get(), said)) {
      gone("verify.gone.request-other", entry);
    }
  }

  private void gone(String key, LogEntry entry) {
    findings.changed(
        words.say(
            key,
            words.installation(entry.subject()),
            words.who(entry),
            words.day(entry),
            entry.sequence()));
  }

  private boolean isAsLogged(SentRequest sent, Map<String, String> said) {
    return sent.role().equals(said.get("role"))
        && sent.root().equals(said.get("root"))
        && register.signRequests().content(sent.id()).filter(text -> isOf(sent, text)).isPresent();
  }

  /** What was signed in the end is checked as a record, and need not be read twice. */
  private boolean isOf(SentRequest sent, String content) {
    return register.snapshot(sent.assessmentId()).filter(content::equals).isPresent()
        || (Snapshot.read(TEXTS.say("called.request"), content)
                instanceof Outcome.Done<Snapshot>(var snapshot)
            && snapshot.root().equals(sent.root()));
  }

  /** Looks for comments that came back. */
  void returned(LogEntry entry, Map<String, String> said) {
    var found =
        register.signRequests().returned(entry.subject()).stream()
            .filter(one -> read(one).filter(back -> is(back, said)).isPresent())
            .findFirst();
    if (found.isEmpty()) {
      gone("verify.gone.return", entry);
    } else if (read(found.get()).filter(back -> says(found.get(), back)).isEmpty()) {
      gone("verify.gone.return-other", entry);
    }
  }

  private static Optional<SignReturn> read(ReturnedRequest row) {
    return SignReturn.read(TEXTS.say("called.reply"), row.proof())
            instanceof Outcome.Done<SignReturn>(var back)
        ? Optional.of(back)
        : Optional.empty();
  }

  private static boolean is(SignReturn back, Map<String, String> said) {
    return back.signature().equals(said.get("signature"))
        && Objects.equals(back.about().root(), said.get("root"));
  }

  private static boolean says(ReturnedRequest row, SignReturn back) {
    return row.equals(
        new ReturnedRequest(
            back.request(),
            back.about().assessment(),
            back.role(),
            back.name(),
            back.on(),
            back.comments(),
            row.proof()));
  }
}
