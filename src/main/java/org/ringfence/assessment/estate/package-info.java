/**
 * Many assessments at once, for one edition: each is filtered first, and everything that a paper
 * says is worked out from what is left. Begin with {@link
 * org.ringfence.assessment.estate.BriefMaker}; what the public may know is {@link
 * org.ringfence.assessment.estate.ExtractMaker}, by the decision of {@code
 * org.ringfence.assessment.disclosure}.
 */
@NullMarked
package org.ringfence.assessment.estate;

import org.jspecify.annotations.NullMarked;
