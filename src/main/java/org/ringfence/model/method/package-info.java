/**
 * Every rule as data: questions, weights, contradictions, treatments, the makers and their other
 * names, and the wording of all of them. The catalogue reads it from its files; nothing of it is in
 * code. Uses {@link org.ringfence.model.installation}. Begin with {@link
 * org.ringfence.model.method.Method} and {@link org.ringfence.model.method.Wording}.
 */
@NullMarked
package org.ringfence.model.method;

import org.jspecify.annotations.NullMarked;
