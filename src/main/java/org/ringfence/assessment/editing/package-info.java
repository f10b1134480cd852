/**
 * Open assessments read and changed, each change one that can be taken back; a signed one is read
 * as it was signed. Begin with {@link org.ringfence.assessment.editing.AssessmentReader} to read
 * and {@link org.ringfence.assessment.editing.AssessmentEditing} to write.
 */
@NullMarked
package org.ringfence.assessment.editing;

import org.jspecify.annotations.NullMarked;
