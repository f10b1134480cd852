/**
 * What a paper proves: by its seal, by making it again from what it carries, and by the records in
 * it. No markup is compared to win a verdict. Begin with {@link
 * org.ringfence.assessment.verify.Verification}.
 */
@NullMarked
package org.ringfence.assessment.verify;

import org.jspecify.annotations.NullMarked;
