package org.ringfence.report.site;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a report knows that belongs into the annex on data protection, in words; in a public edition
 * nothing but what that edition gives.
 *
 * @param controller who decides on the cameras
 * @param cameras how many there are; empty where that is not known
 * @param answer by a question's id, the answer with its basis, that it is not known, or that it is
 *     withheld and on which ground
 * @param givesScores whether the report has scores of the privacy risk alone
 * @param isPublic whether something may be withheld from it
 */
record DpiaFacts(
    String controller,
    Optional<String> cameras,
    UnaryOperator<String> answer,
    boolean givesScores,
    boolean isPublic) {}
