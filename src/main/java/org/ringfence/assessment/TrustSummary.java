package org.ringfence.assessment;

import java.time.LocalDate;
import java.util.List;
import org.ringfence.signing.TrustFile;

/**
 * A council's word on whose key is whose, as it is shown.
 *
 * @param organisation whose word it is
 * @param issuer the council's key, to be compared with what it publishes
 * @param issued the day
 * @param names whom it vouches for
 */
public record TrustSummary(
    String organisation, String issuer, LocalDate issued, List<String> names) {
  public TrustSummary {
    names = List.copyOf(names);
  }

  static TrustSummary of(TrustFile trust) {
    return new TrustSummary(
        trust.organisation(),
        trust.issuer(),
        trust.issued(),
        trust.vouched().stream().map(TrustFile.Vouched::name).distinct().toList());
  }
}
