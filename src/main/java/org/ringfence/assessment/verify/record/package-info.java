/**
 * What one signed record proves, wherever it is carried: its signatures, whose they are, its score
 * worked out again, and whether it holds today. Begin with {@link
 * org.ringfence.assessment.verify.record.RecordCheck}; what a check found is gathered in {@link
 * org.ringfence.assessment.verify.record.CheckFindings}.
 */
@NullMarked
package org.ringfence.assessment.verify.record;

import org.jspecify.annotations.NullMarked;
