package org.ringfence.assessment.verify.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.ledger.StateLog;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.Person;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.register.Register;
import org.ringfence.signing.LogChain;

/** Puts what the log of a register names into words: which installation, which day, who. */
final class LogWords {
  private final Register register;
  private final AssessmentPhrases phrases;

  LogWords(Register register, AssessmentPhrases phrases) {
    this.register = register;
    this.phrases = phrases;
  }

  String say(String key, Object... parts) {
    return phrases.say(key, parts);
  }

  String count(String key, int number) {
    return phrases.count(key, number);
  }

  String day(LocalDate day) {
    return phrases.day(day);
  }

  /** The day of an entry. */
  String day(LogEntry entry) {
    return phrases.day(LocalDate.ofInstant(entry.at(), ZoneOffset.UTC));
  }

  /** Something that is watched, and whose it is. */
  String watched(StateLog.State state) {
    var what = phrases.find("verify.watched." + state.kind()).orElse(state.kind());
    return state.owner().isEmpty() ? what : owner(state.owner()) + ", " + what;
  }

  /** What a kind of paper is called. */
  String paper(String kind) {
    return phrases.find("verify.paper-kind." + kind).orElse(kind);
  }

  /** The organisation with this id, or the installation that an assessment with it is of. */
  String owner(String id) {
    return register.council().organisations().stream()
        .filter(one -> one.id().equals(id))
        .map(Organisation::name)
        .findFirst()
        .orElseGet(() -> installation(id));
  }

  /** The installation that an assessment is of, and where it is. */
  String installation(String assessmentId) {
    return register
        .entry(assessmentId)
        .map(one -> one.site().name() + ", " + one.installation())
        .orElseGet(() -> say("verify.gone.installation"));
  }

  /** Whoever did what an entry tells about, as far as they are known here. */
  String who(LogEntry entry) {
    return person(entry.by()).map(Person::name).orElseGet(() -> say("verify.gone.somebody"));
  }

  private Optional<Person> person(String reference) {
    return register.people().all().stream()
        .filter(one -> !one.isErased() && LogChain.reference(one).equals(reference))
        .findFirst();
  }
}
