/** The list of recorders and cameras. */
@NullMarked
package org.ringfence.ui.equipment;

import org.jspecify.annotations.NullMarked;
