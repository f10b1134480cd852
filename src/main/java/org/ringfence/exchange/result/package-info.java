/**
 * What was worked out, written as JSON for other programs: scores, and who made a device. Begin
 * with {@code ScoreWriter}.
 */
@NullMarked
package org.ringfence.exchange.result;

import org.jspecify.annotations.NullMarked;
