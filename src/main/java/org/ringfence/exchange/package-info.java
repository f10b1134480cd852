/** Files that travel between machines. What it can't read it refuses, naming the place. */
@NullMarked
package org.ringfence.exchange;

import org.jspecify.annotations.NullMarked;
