/** One assessment on its way through the steps, without a control in sight. */
@NullMarked
package org.ringfence.ui.wizard;

import org.jspecify.annotations.NullMarked;
