package org.ringfence.assessment.whatif;

import java.util.Optional;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.written.Money;

/**
 * What is left of the risk of one installation after a treatment, and what that costs.
 *
 * @param treatment its id in the catalogue
 * @param after the bands that are left
 * @param cost what the total rests on
 * @param total for this installation; empty where its number of cameras counts and is not known
 */
public record TreatedRisk(
    String treatment, BandsAfter after, TreatmentCost cost, Optional<Money> total) {}
