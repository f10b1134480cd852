package org.ringfence.assessment.disclosure;

/**
 * How much of a score a public edition gives of one installation.
 *
 * @param precision how exactly it gives the scores
 * @param status whether it says how far they can be relied on
 * @param assurance whether it gives the share of controls that are inspected
 */
public record Publication(Precision precision, boolean status, boolean assurance) {
  /** Everything: nothing that is withheld can be worked out from it. */
  public static final Publication ALL = new Publication(Precision.EXACT, true, true);

  /** Nothing at all. */
  public static final Publication NOTHING = new Publication(Precision.NONE, false, false);

  /**
   * As much of a score that is not known yet: papers say how it is counted and nothing more, so
   * that what they enclose holds no more either.
   */
  public Publication ofWhatIsNotKnown() {
    return new Publication(Precision.NONE, status, false);
  }

  /** How exactly scores are given. */
  public enum Precision {
    EXACT,
    BANDED,
    NONE
  }
}
