/** Who made a device: what a label, a network address and a model code say of it. */
@NullMarked
package org.ringfence.scoring.maker;

import org.jspecify.annotations.NullMarked;
