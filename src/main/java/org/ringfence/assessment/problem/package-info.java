/**
 * What the services say when something could not be done. Begin with {@link
 * org.ringfence.assessment.problem.AssessmentTexts}.
 */
@NullMarked
package org.ringfence.assessment.problem;

import org.jspecify.annotations.NullMarked;
