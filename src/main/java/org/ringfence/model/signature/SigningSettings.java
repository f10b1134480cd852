package org.ringfence.model.signature;

import java.util.List;

/**
 * Who may sign what, and for how long, as this register's keeper has set it.
 *
 * @param appetite 0 to 25: the highest residual score that is accepted without a written reason
 * @param inspectorMayApprove whether somebody who inspected may approve
 * @param assessorMayApprove whether somebody may approve what they have assessed, or answers of
 *     theirs that lower the risk
 * @param approverAtLeast the lowest basis on which an approver has to be known
 * @param reviewMonths after how many months a sign-off has to be looked at again, at the latest
 * @param roles ids of the roles that have to sign before an assessment is signed off, in the order
 *     of {@link #ROLES}; the assessor and the approver are always among them
 */
public record SigningSettings(
    int appetite,
    boolean inspectorMayApprove,
    boolean assessorMayApprove,
    IdentityBasis approverAtLeast,
    int reviewMonths,
    List<String> roles) {
  public static final String ASSESSOR = "assessor";
  public static final String TECHNICIAN = "technician";
  public static final String REVIEWER = "reviewer";
  public static final String APPROVER = "approver";
  public static final String RISK_OWNER = "risk-owner";

  /** Every role in which somebody can sign, in the order in which they usually do. */
  public static final List<String> ROLES =
      List.of(ASSESSOR, TECHNICIAN, REVIEWER, APPROVER, RISK_OWNER);

  /** Nothing is signed off without these. */
  public static final List<String> ALWAYS = List.of(ASSESSOR, APPROVER);

  private static final int TOP_OF_MODERATE = 9;
  private static final int YEAR = 12;

  /** What counts until somebody sets it otherwise. */
  public static final SigningSettings USUAL =
      new SigningSettings(TOP_OF_MODERATE, false, false, IdentityBasis.TYPED, YEAR);

  public SigningSettings {
    var asked = List.copyOf(roles);
    roles = ROLES.stream().filter(role -> ALWAYS.contains(role) || asked.contains(role)).toList();
  }

  /** Settings that ask for an assessor and an approver only. */
  public SigningSettings(
      int appetite,
      boolean inspectorMayApprove,
      boolean assessorMayApprove,
      IdentityBasis approverAtLeast,
      int reviewMonths) {
    this(appetite, inspectorMayApprove, assessorMayApprove, approverAtLeast, reviewMonths, ALWAYS);
  }

  /** Whether whoever signs in this role accepts the risk. */
  public static boolean accepts(String role) {
    return role.equals(APPROVER) || role.equals(RISK_OWNER);
  }
}
