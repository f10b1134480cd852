/**
 * What becomes of the register as a file: opened for the first time, backed up, put back, moved,
 * copied to be looked at. What is not whole is refused and left as it was. Begin with {@link
 * org.ringfence.assessment.custody.RegisterFiles}.
 */
@NullMarked
package org.ringfence.assessment.custody;

import org.jspecify.annotations.NullMarked;
