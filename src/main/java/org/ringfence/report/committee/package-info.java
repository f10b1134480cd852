/**
 * Composes the paper that a committee decides on from what an edition knows. It computes no score.
 */
@NullMarked
package org.ringfence.report.committee;

import org.jspecify.annotations.NullMarked;
