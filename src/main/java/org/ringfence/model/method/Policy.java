package org.ringfence.model.method;

import java.util.Locale;

/**
 * A law, code or statement that bears on an assessment.
 *
 * @param id permanent
 * @param date as the source gives it
 * @param jurisdiction where it applies
 * @param instrument its name
 * @param issuer who issued it
 * @param status how it stood when the data was made
 * @param covers what it says
 * @param binds whom it binds
 * @param named the makers that it names, or of which class they are
 * @param effect what it changes in an assessment
 * @param source where the row comes from
 * @param confidence high, medium or low
 */
public record Policy(
    String id,
    String date,
    String jurisdiction,
    String instrument,
    String issuer,
    String status,
    String covers,
    String binds,
    String named,
    String effect,
    String source,
    String confidence) {

  /** Whether it binds councils, as whoever it binds is told in the data. */
  public boolean bindsCouncils() {
    var bound = binds.toLowerCase(Locale.ROOT);
    return bound.contains("councils") && !bound.contains("not councils");
  }
}
