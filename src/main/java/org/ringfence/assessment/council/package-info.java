/**
 * What a council writes down for its papers beside its assessments: the committee, rulings on what
 * is withheld, costs, actions, refused requests, papers given out. Every entry is checked by the
 * same rules and logged. Begin with {@link org.ringfence.assessment.council.CouncilRecords}.
 */
@NullMarked
package org.ringfence.assessment.council;

import org.jspecify.annotations.NullMarked;
