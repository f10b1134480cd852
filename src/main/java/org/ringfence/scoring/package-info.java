/**
 * Pure functions: scores an assessment by the method, explains every step, finds contradictions and
 * what to check next. It names no question and no weight.
 */
@NullMarked
package org.ringfence.scoring;

import org.jspecify.annotations.NullMarked;
