/**
 * The list of an estate: a row an assessment, ready to be drawn. What a list shows never reaches a
 * paper, a signature or a check. Begin with {@link org.ringfence.assessment.listing.EstateList}.
 */
@NullMarked
package org.ringfence.assessment.listing;

import org.jspecify.annotations.NullMarked;
