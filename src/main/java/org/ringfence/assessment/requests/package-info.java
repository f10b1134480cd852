/**
 * Counts for answers to requests for information, in which no small number can be worked out. Begin
 * with {@link org.ringfence.assessment.requests.FoiMaker}; the rule for small numbers is {@link
 * org.ringfence.assessment.requests.FoiCounts}.
 */
@NullMarked
package org.ringfence.assessment.requests;

import org.jspecify.annotations.NullMarked;
