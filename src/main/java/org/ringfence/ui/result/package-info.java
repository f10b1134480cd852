/**
 * The result in words: where the risk stands, what would move it, and what it would be if. What can
 * be said without a screen is in {@link org.ringfence.ui.result.ResultViewModel} and {@link
 * org.ringfence.ui.result.RiskSums}.
 */
@NullMarked
package org.ringfence.ui.result;

import org.jspecify.annotations.NullMarked;
