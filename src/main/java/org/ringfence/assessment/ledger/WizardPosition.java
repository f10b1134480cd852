package org.ringfence.assessment.ledger;

/**
 * Where somebody was in the wizard.
 *
 * @param assessmentId which assessment
 * @param step id of the wizard's step
 */
public record WizardPosition(String assessmentId, String step) {}
