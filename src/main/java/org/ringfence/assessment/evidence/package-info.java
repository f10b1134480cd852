/**
 * Photos and documents that prove answers: whether they are there as they were attached, and which
 * of them show the equipment that is there now. Begin with {@link
 * org.ringfence.assessment.evidence.EvidenceCheck}.
 */
@NullMarked
package org.ringfence.assessment.evidence;

import org.jspecify.annotations.NullMarked;
