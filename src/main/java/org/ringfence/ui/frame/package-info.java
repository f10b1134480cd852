/** The frame of the wizard: steps on the left, the step in the middle, the result on the right. */
@NullMarked
package org.ringfence.ui.frame;

import org.jspecify.annotations.NullMarked;
