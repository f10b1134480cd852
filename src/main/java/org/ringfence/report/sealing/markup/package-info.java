/**
 * Lists of the markup that is known, from resources, and where faults are gathered with their place
 * and mend. Begin with {@code Faults}.
 */
@NullMarked
package org.ringfence.report.sealing.markup;

import org.jspecify.annotations.NullMarked;
