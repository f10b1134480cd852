package org.ringfence.assessment.people;

import java.time.LocalDate;
import java.util.List;
import org.ringfence.signing.TrustFile;

/**
 * A council's word on whose key is whose, as it is shown.
 *
 * @param organisation whose word it is
 * @param issuer the council's key, to be compared with what it publishes
 * @param number a higher one takes the place of a lower one
 * @param issued the day
 * @param keys whose key is whose, in the order of the file
 */
public record TrustSummary(
    String organisation, String issuer, int number, LocalDate issued, List<KnownKey> keys) {
  public TrustSummary {
    keys = List.copyOf(keys);
  }

  /** Whom it vouches for, each once. */
  public List<String> names() {
    return keys.stream().map(KnownKey::name).distinct().toList();
  }

  public static TrustSummary of(TrustFile trust) {
    return new TrustSummary(
        trust.organisation(),
        trust.issuer(),
        trust.number(),
        trust.issued(),
        trust.vouched().stream().map(KnownKey::of).toList());
  }
}
