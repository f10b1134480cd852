/**
 * Pure functions: scores an assessment by the method, explains every step, finds contradictions and
 * what to check next. One engine works out every number; a trace hears of each step where one is
 * asked for. It names no question and no weight.
 */
@NullMarked
package org.ringfence.scoring;

import org.jspecify.annotations.NullMarked;
