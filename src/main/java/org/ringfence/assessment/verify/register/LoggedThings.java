package org.ringfence.assessment.verify.register;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.register.Register;
import org.ringfence.signing.LogDetail;

/** Looks in a register for each thing that its log names, and says which is gone or another. */
final class LoggedThings {
  private final Register register;
  private final LogWords words;
  private final CheckFindings findings;
  private final LoggedSignatures signatures;
  private final LoggedRequests requests;
  private final Set<Paper> papers;

  LoggedThings(Register register, LogWords words, CheckFindings findings) {
    this.register = register;
    this.words = words;
    this.findings = findings;
    this.signatures = new LoggedSignatures(register, words, findings);
    this.requests = new LoggedRequests(register, words, findings);
    this.papers =
        register.council().organisations().stream()
            .flatMap(body -> register.council().issues().issues(body.id()).stream())
            .map(Paper::of)
            .collect(Collectors.toSet());
  }

  /** Says what is gone or another. */
  void check(List<LogEntry> log) {
    var removed = removed(log);
    for (var entry : log) {
      if (!removed.contains(entry.subject())) {
        look(entry, LogDetail.values(entry.detail()));
      }
    }
    log.stream()
        .filter(entry -> entry.kind().equals(SettingsBook.ADOPTED))
        .reduce((earlier, later) -> later)
        .ifPresent(entry -> trust(entry, LogDetail.values(entry.detail())));
    signatures.check();
  }

  /** The assessments of installations that were put away and then removed; each is told of. */
  private Set<String> removed(List<LogEntry> log) {
    return log.stream()
        .filter(entry -> entry.kind().equals(AuditLog.REMOVED))
        .flatMap(
            entry -> {
              var all = LogDetail.values(entry.detail()).getOrDefault(AuditLog.ASSESSMENTS, "");
              findings.note(words.say("verify.removed", words.day(entry), all));
              return Arrays.stream(all.split(" "));
            })
        .collect(Collectors.toSet());
  }

  private void look(LogEntry entry, Map<String, String> said) {
    switch (entry.kind()) {
      case "signed" -> signatures.look(entry, said);
      case "sign-requested" -> requests.sent(entry, said);
      case "request-returned" -> requests.returned(entry, said);
      case "key-retired" -> key(entry);
      case "person-erased" -> person(entry);
      case "paper-issued" -> paper(entry, said);
      case "migrated" -> migration(entry, said);
      default -> {
        // It names nothing that stays.
      }
    }
  }

  /** One that was never used here was given up elsewhere, and is not in the list. */
  private void key(LogEntry entry) {
    register
        .people()
        .key(entry.subject())
        .filter(key -> key.retired().isEmpty())
        .map(key -> Identity.shortened(key.fingerprint()))
        .ifPresent(
            key -> findings.changed(words.say("verify.gone.retirement", key, words.day(entry))));
  }

  private void person(LogEntry entry) {
    var person = register.people().person(entry.subject());
    if (person.isEmpty()) {
      findings.changed(words.say("verify.gone.erased", words.day(entry)));
    } else if (!person.get().isErased()) {
      findings.changed(words.say("verify.gone.erasure", person.get().name(), words.day(entry)));
    }
  }

  private void paper(LogEntry entry, Map<String, String> said) {
    var logged =
        new Paper(
            entry.subject(),
            said.getOrDefault("kind", ""),
            said.getOrDefault("edition", ""),
            said.getOrDefault("version", ""),
            said.getOrDefault("on", ""));
    if (!papers.contains(logged)) {
      findings.changed(
          words.say(
              "verify.gone.paper",
              words.paper(logged.kind()),
              words.owner(logged.subject()),
              logged.version(),
              words.day(entry)));
    }
  }

  /** A paper that was given out, as the log names it. */
  private record Paper(String subject, String kind, String edition, String version, String on) {
    static Paper of(Issue issue) {
      return new Paper(
          issue.subject(),
          issue.kind().id(),
          issue.edition().id(),
          Integer.toString(issue.version()),
          issue.on().toString());
    }
  }

  /** What is checked is brought up to date first, which says in which layout it was found. */
  private void migration(LogEntry entry, Map<String, String> said) {
    var found = register.migratedFrom().map(version -> Integer.toString(version));
    if (found
        .filter(version -> version.compareTo(said.getOrDefault("from", "")) <= 0)
        .isPresent()) {
      findings.changed(words.say("verify.gone.migration", words.day(entry)));
    }
  }

  /** Only the last that was taken over counts. */
  private void trust(LogEntry entry, Map<String, String> said) {
    var isThere =
        SettingsBook.trust(register)
            .filter(file -> file.issuer().equals(said.get("issuer")))
            .filter(file -> Integer.toString(file.number()).equals(said.get("number")))
            .isPresent();
    if (!isThere) {
      findings.changed(
          words.say(
              "verify.gone.trust",
              said.getOrDefault("number", ""),
              said.getOrDefault("issuer", ""),
              words.day(entry)));
    }
  }
}
