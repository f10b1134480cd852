/** The start: the only place that constructs services. */
@NullMarked
package org.ringfence;

import org.jspecify.annotations.NullMarked;
