package org.ringfence.model;

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
 */
public record RegisterEntry(
    String assessmentId,
    Organisation organisation,
    Site site,
    Optional<Contract> contract,
    String installationId,
    String installation,
    LocalDate assessedOn,
    boolean locked) {}
