package org.ringfence.assessment.disclosure;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.evaluation.BandsAfter;

/**
 * What a public edition says of the risk of one installation.
 *
 * @param publication how much of the score
 * @param options the bands that are left after each option, at worst where answers are withheld;
 *     empty where nothing is said of the risk
 */
public record PublishedRisk(Publication publication, Optional<List<BandsAfter>> options) {}
