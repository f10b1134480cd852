/**
 * What can go wrong with a register, in plain words, and the exceptions that carry it to the layer
 * above. Begin with {@code RegisterProblems}.
 */
@NullMarked
package org.ringfence.register.problem;

import org.jspecify.annotations.NullMarked;
