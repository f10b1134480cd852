package org.ringfence.model.signature;

import java.util.List;

/**
 * A signature as far as a public paper tells of it, also where it leaves out whose it is.
 *
 * @param role role id
 * @param asked ids of the roles that have to sign by the rules that it names; none where it names
 *     none
 * @param ownWork whether it accepts the risk while the check that nobody approves their own work
 *     was off
 * @param inspected whether the same holds for what they have inspected
 */
public record SignedRole(String role, List<String> asked, boolean ownWork, boolean inspected) {
  public SignedRole {
    asked = List.copyOf(asked);
  }

  /** What there is to tell of this signature. */
  public static SignedRole of(SignOff one) {
    var accepts = SigningSettings.accepts(one.role());
    return new SignedRole(
        one.role(),
        one.rules().map(SigningSettings::roles).orElse(List.of()),
        accepts && one.rules().filter(SigningSettings::assessorMayApprove).isPresent(),
        accepts && one.rules().filter(SigningSettings::inspectorMayApprove).isPresent());
  }
}
