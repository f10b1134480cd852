package org.ringfence.assessment.entering;

import org.ringfence.model.written.ReadableName;

/**
 * What is needed to begin.
 *
 * @param organisation the body's name, never blank
 * @param site the site's name, never blank
 * @param address the site's address; may be empty
 * @param uprn the site's unique property reference number; may be empty
 * @param installation which CCTV system, never blank
 * @param contract the maintenance contract's name; empty where there is none
 */
public record NewAssessment(
    String organisation,
    String site,
    String address,
    String uprn,
    String installation,
    String contract) {

  /** The same with its names as they are kept. */
  public NewAssessment readable() {
    return new NewAssessment(
        ReadableName.of(organisation),
        ReadableName.of(site),
        address,
        uprn,
        ReadableName.of(installation),
        ReadableName.of(contract));
  }
}
