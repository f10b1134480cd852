/**
 * What comes out when an assessment is scored: each risk in each view, with every step that led
 * there, what to check next and what that is worth, and who made each device. Only the scoring
 * makes these; whoever prints them works nothing out again. Uses {@link
 * org.ringfence.model.method}. Begin with {@link org.ringfence.model.evaluation.AssessedRisk}.
 */
@NullMarked
package org.ringfence.model.evaluation;

import org.jspecify.annotations.NullMarked;
