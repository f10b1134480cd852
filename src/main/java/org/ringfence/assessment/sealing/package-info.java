/**
 * Papers that an officer edited and gives out: what may be sealed, what was edited, and that a
 * public one tells nothing that is withheld. Begin with {@link
 * org.ringfence.assessment.sealing.EditedPapers}.
 */
@NullMarked
package org.ringfence.assessment.sealing;

import org.jspecify.annotations.NullMarked;
