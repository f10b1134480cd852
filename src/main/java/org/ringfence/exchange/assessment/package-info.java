/**
 * The assessment file, which people write, send and bring in: read with every fault named, written
 * so that reading gives the same. Its format is described in the README. Begin with {@code
 * AssessmentFileReader}.
 */
@NullMarked
package org.ringfence.exchange.assessment;

import org.jspecify.annotations.NullMarked;
