/** Bands of risk on one scale, and where something stands on it. */
@NullMarked
package org.ringfence.ui.scale;

import org.jspecify.annotations.NullMarked;
