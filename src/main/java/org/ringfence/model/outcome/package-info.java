/**
 * What comes of asking for something: done, or refused with the reason in words. Expected failures
 * are values here, never exceptions; each problem says what happened, at which place, and what to
 * do next. {@link org.ringfence.model.outcome.Progress} is how somebody watches long work and ends
 * it. Uses nothing else of the model. Begin with {@link org.ringfence.model.outcome.Outcome}.
 */
@NullMarked
package org.ringfence.model.outcome;

import org.jspecify.annotations.NullMarked;
