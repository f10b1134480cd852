/**
 * The list of an estate: what a reader sees of each assessment before opening it. Begin with {@link
 * org.ringfence.model.listing.ListedAssessment}.
 */
@NullMarked
package org.ringfence.model.listing;

import org.jspecify.annotations.NullMarked;
