/**
 * What a check of a paper or a register found, in plain English for a clerk: a level, which is
 * never better than its worst line, and the lines. Begin with {@link
 * org.ringfence.model.verdict.Verdict}.
 */
@NullMarked
package org.ringfence.model.verdict;

import org.jspecify.annotations.NullMarked;
