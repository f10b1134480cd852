package org.ringfence.assessment.ledger;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.model.outcome.Problem;
import org.ringfence.signing.TrustFile;

/**
 * Whether a trust file may take the place of the one that a register goes by: the same council key
 * signed it and its number is higher, or a person has compared the key of another council.
 *
 * @param name of the file, for people
 * @param offered the file
 * @param known what the register goes by
 * @param highest the highest number of the offered file's council key that it ever went by
 * @param compared the fingerprint that a person has compared; empty where nobody has
 */
public record TrustAdoption(
    String name, TrustFile offered, Optional<TrustFile> known, int highest, String compared) {
  private static final Pattern LOGGED =
      Pattern.compile("\"issuer\":\"([0-9A-F-]+)\",.*\"number\":(\\d{1,9})\\b");

  /** Why it may not; empty where it may. */
  public Optional<Problem> problem() {
    if (isSame()) {
      return Optional.empty();
    }
    return older().or(this::twin).or(this::otherCouncil);
  }

  /** Whether the register goes by this very file already. */
  public boolean isSame() {
    return known.filter(offered::equals).isPresent();
  }

  private Optional<Problem> older() {
    return offered.number() < highest
        ? problem(
            "trust.older",
            Integer.toString(offered.number()),
            offered.issued().toString(),
            Integer.toString(highest),
            offered.organisation())
        : Optional.empty();
  }

  /** Two of one number: somebody has used the council's key beside whoever keeps it. */
  private Optional<Problem> twin() {
    return known
        .filter(offered::isOfSameIssuer)
        .filter(one -> one.number() >= offered.number())
        .flatMap(
            one ->
                problem("trust.twin", Integer.toString(offered.number()), offered.organisation()));
  }

  /** Whether another council key signed it than the one that the register goes by. */
  public boolean isOtherCouncil() {
    return known.filter(one -> !offered.isOfSameIssuer(one)).isPresent();
  }

  private Optional<Problem> otherCouncil() {
    return known
        .filter(one -> isOtherCouncil())
        .filter(one -> !TypedFingerprint.means(compared, offered.issuerKey()))
        .flatMap(
            one ->
                problem(
                    "trust.other-council",
                    one.organisation(),
                    one.issuer(),
                    offered.organisation(),
                    offered.issuer()));
  }

  private Optional<Problem> problem(String key, Object... values) {
    return Optional.of(TEXTS.problem(key, name, values));
  }

  /** What the log keeps of it. */
  String logged() {
    var before =
        known
            .filter(one -> isOtherCouncil())
            .map(one -> ",\"inPlaceOf\":\"%s\"".formatted(one.issuer()))
            .orElse("");
    return "{\"issuer\":\"%s\",\"number\":%d%s}"
        .formatted(offered.issuer(), offered.number(), before);
  }

  /** The number that a log entry names; 0 where it is about another council's key. */
  static int number(String logged, TrustFile trust) {
    var found = LOGGED.matcher(logged);
    return found.find() && found.group(1).equals(trust.issuer())
        ? Integer.parseInt(found.group(2))
        : 0;
  }
}
