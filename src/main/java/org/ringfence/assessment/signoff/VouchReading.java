package org.ringfence.assessment.signoff;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.ledger.TypedFingerprint;
import org.ringfence.assessment.people.KnownKey;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.signing.TrustFile;

/** Reads for which keys the council vouches: each that is named, in the roles that are named. */
final class VouchReading {
  static final List<String> RIGHTS =
      Stream.concat(SigningSettings.ROLES.stream(), Stream.of(TrustFile.GIVES_OUT)).toList();

  private final List<KnownKey> known;
  private final LocalDate today;

  VouchReading(List<KnownKey> known, LocalDate today) {
    this.known = known;
    this.today = today;
  }

  /** What is named, as a trust file has it; refused where a key or a role is not to be found. */
  Outcome<List<TrustFile.Vouched>> vouched(List<VouchRequest> vouches) {
    var problems = new ArrayList<Problem>();
    if (vouches.isEmpty()) {
      problems.add(problem("vouch.nobody"));
    }
    vouches.forEach(one -> objections(one, vouches).forEach(problems::add));
    return problems.isEmpty()
        ? Outcome.done(vouches.stream().flatMap(this::vouched).toList())
        : new Outcome.Refused<>(problems.stream().distinct().toList());
  }

  private Stream<Problem> objections(VouchRequest vouch, List<VouchRequest> all) {
    return Stream.of(key(vouch), twice(vouch, all), roles(vouch), end(vouch))
        .flatMap(Optional::stream);
  }

  private Optional<Problem> key(VouchRequest vouch) {
    return switch (matching(vouch).size()) {
      case 0 -> Optional.of(problem("vouch.no-key", vouch.key()));
      case 1 -> Optional.empty();
      default -> Optional.of(problem("vouch.several-keys", vouch.key()));
    };
  }

  private Optional<Problem> twice(VouchRequest vouch, List<VouchRequest> all) {
    var same = all.stream().filter(one -> matching(one).equals(matching(vouch))).count();
    return same > 1 && !matching(vouch).isEmpty()
        ? Optional.of(problem("vouch.twice", vouch.key()))
        : Optional.empty();
  }

  private static Optional<Problem> roles(VouchRequest vouch) {
    var strange = vouch.roles().stream().filter(role -> !RIGHTS.contains(role)).toList();
    if (vouch.roles().isEmpty()) {
      return Optional.of(problem("vouch.no-roles", vouch.key(), String.join(", ", RIGHTS)));
    }
    return strange.isEmpty()
        ? Optional.empty()
        : Optional.of(problem("vouch.no-role", strange.getFirst(), String.join(", ", RIGHTS)));
  }

  private Optional<Problem> end(VouchRequest vouch) {
    return vouch
        .end()
        .filter(day -> day.isAfter(today))
        .map(day -> problem("vouch.end", vouch.key(), day.toString()));
  }

  /** A key that was given up here, or ended before, doesn't count longer than that. */
  private static Optional<LocalDate> end(VouchRequest vouch, KnownKey key) {
    return Stream.concat(vouch.end().stream(), key.until().stream()).min(LocalDate::compareTo);
  }

  private Stream<TrustFile.Vouched> vouched(VouchRequest vouch) {
    var roles = RIGHTS.stream().filter(vouch.roles()::contains).toList();
    return matching(vouch).stream()
        .map(
            key ->
                new TrustFile.Vouched(
                    key.person(),
                    key.name(),
                    roles,
                    key.fingerprint(),
                    key.since(),
                    end(vouch, key)));
  }

  /** By all of its digits, or by those that are printed. */
  private List<KnownKey> matching(VouchRequest vouch) {
    return known.stream()
        .filter(key -> TypedFingerprint.means(vouch.key(), key.fingerprint()))
        .toList();
  }

  private static Problem problem(String key, Object... values) {
    return TEXTS.problem(key, "", values);
  }
}
