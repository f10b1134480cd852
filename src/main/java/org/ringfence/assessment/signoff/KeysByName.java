package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.people.KnownKey;
import org.ringfence.assessment.people.OtherKey;
import org.ringfence.assessment.people.SpeltNames;
import org.ringfence.model.installation.Person;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.register.Register;

/**
 * Tells a file in somebody's name apart that was signed with another key than the register, its
 * trust file or this computer knows in that name, and keeps that a person has compared the two.
 */
final class KeysByName {
  private static final String COMPARED = "key-compared";

  private final Register register;
  private final KnownKeys known;
  private final AuditLog chronicle;
  private final KeyRing ring;

  KeysByName(Register register, KnownKeys known, AuditLog chronicle, KeyRing ring) {
    this.register = register;
    this.known = known;
    this.chronicle = chronicle;
    this.ring = ring;
  }

  /**
   * Whose a file says that it is.
   *
   * @param person their id
   * @param name theirs
   * @param key fingerprint of the key that signed it
   * @param on the day
   */
  record Bearer(String person, String name, String key, LocalDate on) {}

  /** What stands in the way of a file; empty where nothing does. */
  Optional<Problem> problem(Bearer bearer, String file) {
    return givenUp(bearer, file).or(() -> other(bearer).map(one -> one.problem(file)));
  }

  /** Nobody compares a key that was given up: whoever found it could have written any day. */
  private Optional<Problem> givenUp(Bearer bearer, String file) {
    return known
        .all()
        .filter(key -> key.fingerprint().equals(bearer.key()))
        .flatMap(key -> key.until().stream())
        .findFirst()
        .map(day -> TEXTS.problem("key.given-up", file, bearer.name(), day.toString()));
  }

  /** The keys to be compared; empty where the name is not known, or known with this key. */
  Optional<OtherKey> other(Bearer bearer) {
    var byName = inName(bearer.name());
    var keys = byName.isEmpty() ? ofPerson(bearer.person()) : byName;
    return keys.isEmpty() || has(keys, bearer.key()) || isCompared(bearer.key(), keys)
        ? Optional.empty()
        : Optional.of(new OtherKey(bearer.name(), bearer.key(), keys));
  }

  private List<KnownKey> inName(String name) {
    return known.all().filter(key -> SpeltNames.readsAs(key.name(), name)).distinct().toList();
  }

  private List<KnownKey> ofPerson(String person) {
    return known.all().filter(key -> key.person().equals(person)).distinct().toList();
  }

  private static boolean has(List<KnownKey> known, String key) {
    return known.stream().anyMatch(one -> one.fingerprint().equals(key));
  }

  /** A key counts as compared with those only that were known when somebody looked. */
  private boolean isCompared(String key, List<KnownKey> known) {
    return register.log().entries().stream()
        .filter(entry -> entry.kind().equals(COMPARED) && entry.subject().equals(key))
        .map(LogEntry::detail)
        .anyMatch(with -> known.stream().allMatch(one -> with.contains(one.fingerprint())));
  }

  /** Keeps that whoever works here has compared a key with those that are known in its name. */
  void compared(OtherKey other) {
    var with =
        other.known().stream()
            .map(key -> '"' + key.fingerprint() + '"')
            .distinct()
            .collect(Collectors.joining(","));
    register.inOneTransaction(
        () -> {
          chronicle.add(COMPARED, other.fingerprint(), user(), "{\"with\":[%s]}".formatted(with));
          return other;
        });
  }

  private Optional<Person> user() {
    return ring.own().flatMap(key -> register.people().person(key.person()));
  }
}
