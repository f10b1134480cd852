package org.ringfence.model;

/**
 * Who may sign what, and for how long, as this register's keeper has set it.
 *
 * @param appetite 0 to 25: the highest residual score that is accepted without a written reason
 * @param inspectorMayApprove whether somebody who inspected may approve
 * @param assessorMayApprove whether whoever assessed may approve
 * @param approverAtLeast the lowest basis on which an approver has to be known
 * @param reviewMonths after how many months a sign-off has to be looked at again
 */
public record SigningSettings(
    int appetite,
    boolean inspectorMayApprove,
    boolean assessorMayApprove,
    IdentityBasis approverAtLeast,
    int reviewMonths) {
  private static final int TOP_OF_MODERATE = 9;
  private static final int YEAR = 12;

  /** What counts until somebody sets it otherwise. */
  public static final SigningSettings USUAL =
      new SigningSettings(TOP_OF_MODERATE, false, false, IdentityBasis.TYPED, YEAR);
}
