package org.ringfence.assessment.disclosure;

/**
 * How much of a score a public edition gives of one installation.
 *
 * @param precision how exactly it gives the scores
 * @param status whether it says how far they can be relied on
 * @param assurance whether it gives the share of controls that are inspected
 * @param options whether it says which risk is left after each option
 */
public record Publication(Precision precision, boolean status, boolean assurance, boolean options) {
  /** Everything: nothing that is withheld can be worked out from it. */
  public static final Publication ALL = new Publication(Precision.EXACT, true, true, true);

  /** Nothing at all. */
  public static final Publication NOTHING = new Publication(Precision.NONE, false, false, false);

  /**
   * As much of a score that is not known yet: papers say how it is counted and nothing more, so
   * that what they enclose holds no more either.
   */
  public Publication ofWhatIsNotKnown() {
    return new Publication(
        precision == Precision.EXACT ? Precision.BANDED : precision, status, false, options);
  }

  /** How exactly scores are given. */
  public enum Precision {
    EXACT,
    BANDED,
    NONE
  }
}
