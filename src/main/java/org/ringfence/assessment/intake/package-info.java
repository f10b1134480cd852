/**
 * Assessment files coming in and going out: what of a file is new, what is the same, what has to be
 * asked, and what an export leaves behind. All of a file is taken or nothing. Begin with {@link
 * org.ringfence.assessment.intake.AssessmentImport}.
 */
@NullMarked
package org.ringfence.assessment.intake;

import org.jspecify.annotations.NullMarked;
