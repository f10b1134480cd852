package org.ringfence.model.installation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the register: an assessment and where it belongs.
 *
 * @param assessmentId the assessment's id
 * @param organisation the body
 * @param site where it is
 * @param contract the maintenance contract, if one is named
 * @param installationId the installation's id, the same for each assessment of it
 * @param installation its name
 * @param assessedOn the assessment's day
 * @param locked whether it is signed off, so that nothing in it can change
 * @param revision 1 for the first assessment of an installation, one more for each that follows
 * @param follows id of the assessment that it was opened as a revision of; empty for a first one
 */
public record RegisterEntry(
    String assessmentId,
    Organisation organisation,
    Site site,
    Optional<Contract> contract,
    String installationId,
    String installation,
    LocalDate assessedOn,
    boolean locked,
    int revision,
    Optional<String> follows) {

  /** The same of another day. */
  public RegisterEntry on(LocalDate day) {
    return new RegisterEntry(
        assessmentId,
        organisation,
        site,
        contract,
        installationId,
        installation,
        day,
        locked,
        revision,
        follows);
  }

  /** A first assessment, which follows none. */
  public RegisterEntry(
      String assessmentId,
      Organisation organisation,
      Site site,
      Optional<Contract> contract,
      String installationId,
      String installation,
      LocalDate assessedOn,
      boolean locked) {
    this(
        assessmentId,
        organisation,
        site,
        contract,
        installationId,
        installation,
        assessedOn,
        locked,
        1,
        Optional.empty());
  }
}
