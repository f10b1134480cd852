/**
 * What is said of files that can't be taken as they are. Begin with {@link
 * org.ringfence.exchange.problem.ExchangeTexts}.
 */
@NullMarked
package org.ringfence.exchange.problem;

import org.jspecify.annotations.NullMarked;
